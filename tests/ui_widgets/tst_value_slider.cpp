#include "ui/widgets/slider_track.h"
#include "ui/widgets/value_slider.h"

#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QWheelEvent>
#include <QtTest>

using namespace inlay;

class TestValueSlider : public QObject {
    Q_OBJECT

private:
    ValueSlider* m_slider = nullptr;
    SliderTrack* m_track = nullptr;
    QDoubleSpinBox* m_number = nullptr;

    QPoint at(double share) const {
        return {9 + int(std::lround(share * (m_track->width() - 18))), m_track->height() / 2};
    }

private Q_SLOTS:
    void init() {
        m_slider = new ValueSlider(QStringLiteral("&Strength"), -2.0, 2.0, 2);
        m_slider->resize(400, m_slider->sizeHint().height());
        m_slider->show();
        QVERIFY(QTest::qWaitForWindowActive(m_slider));
        m_track = m_slider->findChild<SliderTrack*>();
        m_number = m_slider->findChild<QDoubleSpinBox*>();
    }
    void cleanup() { delete m_slider; }

    void beginsAtTheMiddleOfASymmetricRange() {
        QCOMPARE(m_slider->value(), 0.0);
        QCOMPARE(ValueSlider(QString(), 1, 5, 0).value(), 1.0);
        QCOMPARE(m_slider->accessibleName(), QStringLiteral("Strength"));
        QCOMPARE(m_track->accessibleName(), QStringLiteral("Strength"));
    }

    void setValueRoundsAndClamps() {
        QSignalSpy changed(m_slider, &ValueSlider::valueChanged);
        QSignalSpy committed(m_slider, &ValueSlider::valueCommitted);
        m_slider->setValue(1.23456);
        QCOMPARE(m_slider->value(), 1.23);
        QCOMPARE(m_number->value(), 1.23);
        m_slider->setValue(99);
        QCOMPARE(m_slider->value(), 2.0);
        m_slider->setValue(2.0);
        m_slider->setValue(qQNaN());
        QCOMPARE(m_slider->value(), 2.0);
        QCOMPARE(changed.count(), 2);
        QCOMPARE(committed.count(), 0);
    }

    void dragChangesManyTimesAndCommitsOnce() {
        QSignalSpy changed(m_slider, &ValueSlider::valueChanged);
        QSignalSpy committed(m_slider, &ValueSlider::valueCommitted);
        QTest::mousePress(m_track, Qt::LeftButton, {}, at(0.5));
        for (const double share : {0.6, 0.7, 0.75})
            QTest::mouseMove(m_track, at(share));
        QVERIFY(changed.count() >= 3);
        QCOMPARE(committed.count(), 0);
        QTest::mouseRelease(m_track, Qt::LeftButton, {}, at(0.75));
        QCOMPARE(committed.count(), 1);
        QVERIFY(std::abs(m_slider->value() - 1.0) < 0.03);
        QCOMPARE(committed[0][0].toDouble(), m_slider->value());
    }

    void escapeTakesADragBack() {
        m_slider->setValue(0.5);
        QSignalSpy committed(m_slider, &ValueSlider::valueCommitted);
        m_track->setFocus();
        QTest::mousePress(m_track, Qt::LeftButton, {}, at(0.2));
        QTest::mouseMove(m_track, at(0.1));
        QVERIFY(m_slider->value() < 0);
        QTest::keyClick(m_track, Qt::Key_Escape);
        QCOMPARE(m_slider->value(), 0.5);
        QTest::mouseMove(m_track, at(0.9)); // the drag is over
        QTest::mouseRelease(m_track, Qt::LeftButton, {}, at(0.9));
        QCOMPARE(m_slider->value(), 0.5);
        QCOMPARE(committed.count(), 0);
    }

    void doubleClickResets() {
        m_slider->setDefaultValue(0.25);
        m_slider->setValue(1.5);
        QSignalSpy committed(m_slider, &ValueSlider::valueCommitted);
        QTest::mouseDClick(m_track, Qt::LeftButton, {}, at(0.875));
        QCOMPARE(m_slider->value(), 0.25);
        QCOMPARE(committed.count(), 1);
    }

    void typedNumber() {
        QSignalSpy changed(m_slider, &ValueSlider::valueChanged);
        QSignalSpy committed(m_slider, &ValueSlider::valueCommitted);
        m_number->setFocus();
        m_number->selectAll();
        QTest::keyClicks(m_number, m_number->locale().toString(1.37, 'f', 2));
        QTest::keyClick(m_number, Qt::Key_Return);
        QCOMPARE(m_slider->value(), 1.37);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(committed.count(), 1);
        QCOMPARE(m_track->value(), 337);
    }

    void keysAndWheelStep() {
        m_slider->setSingleStep(0.05);
        QSignalSpy committed(m_slider, &ValueSlider::valueCommitted);
        m_track->setFocus();
        QTest::keyClick(m_track, Qt::Key_Right);
        QCOMPARE(m_slider->value(), 0.05);
        QTest::keyClick(m_track, Qt::Key_PageUp);
        QCOMPARE(m_slider->value(), 0.55);
        QTest::keyClick(m_track, Qt::Key_End);
        QCOMPARE(m_slider->value(), 2.0);
        QTest::keyClick(m_track, Qt::Key_Right); // at its end: nothing to commit
        QCOMPARE(committed.count(), 3);
        QWheelEvent wheel(at(0.5), m_track->mapToGlobal(at(0.5)), {}, {0, -240}, Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(m_track, &wheel);
        QCOMPARE(m_slider->value(), 1.9);
        QCOMPARE(committed.count(), 4);
    }

    void aKeyHeldDownIsOneGesture() {
        m_slider->setSingleStep(0.05);
        QSignalSpy committed(m_slider, &ValueSlider::valueCommitted);
        m_track->setFocus();
        const auto send = [this](QEvent::Type type, bool repeated) {
            QKeyEvent event(type, Qt::Key_Right, Qt::NoModifier, QString(), repeated);
            QCoreApplication::sendEvent(m_track, &event);
        };
        send(QEvent::KeyPress, false);
        for (int i = 0; i < 5; ++i) {
            send(QEvent::KeyRelease, true);
            send(QEvent::KeyPress, true);
        }
        QCOMPARE(committed.count(), 0);
        QVERIFY(m_slider->isMoving());
        send(QEvent::KeyRelease, false);
        QCOMPARE(committed.count(), 1);
        QCOMPARE(m_slider->value(), 0.3);
    }

    void aGestureHasANumberOfItsOwn() {
        m_slider->setSingleStep(0.05);
        QSignalSpy committed(m_slider, &ValueSlider::valueCommitted);
        m_track->setFocus();
        QTest::keyClick(m_track, Qt::Key_Right);
        const int first = m_slider->gesture();
        QTest::keyClick(m_track, Qt::Key_Right);
        const int second = m_slider->gesture();
        QVERIFY(second > first);
        const auto turn = [this] {
            QWheelEvent wheel(at(0.5), m_track->mapToGlobal(at(0.5)), {}, {0, 120}, Qt::NoButton,
                              Qt::NoModifier, Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(m_track, &wheel);
            return m_slider->gesture();
        };
        const int third = turn();
        QVERIFY(third > second);
        QCOMPARE(turn(), third); // the next notch of the same turn
        QCOMPARE(committed.count(), 4);
    }

    void anotherControlSlidesIt() {
        QSignalSpy changed(m_slider, &ValueSlider::valueChanged);
        QSignalSpy committed(m_slider, &ValueSlider::valueCommitted);
        m_slider->slideTo(0.5);
        m_slider->slideTo(0.75);
        QVERIFY(m_slider->isMoving());
        QCOMPARE(changed.count(), 2);
        QCOMPARE(committed.count(), 0);
        m_slider->endSlide();
        QCOMPARE(committed.count(), 1);
        QVERIFY(!m_slider->isMoving());
        m_slider->endSlide();
        QCOMPARE(committed.count(), 1);
    }

    void aNumberTypedElsewhereGoesOnInTheField() {
        QSignalSpy entered(m_slider, &ValueSlider::numberEntered);
        m_slider->typeNumber(QStringLiteral("1"));
        QTest::keyClicks(m_number, m_number->locale().decimalPoint() + QStringLiteral("5"));
        QTest::keyClick(m_number, Qt::Key_Return);
        QCOMPARE(m_slider->value(), 1.5);
        QCOMPARE(entered.count(), 1);
    }

    void wheelOverAPanelDoesNotChangeValues() {
        m_number->setFocus();
        QWheelEvent wheel(at(0.5), m_track->mapToGlobal(at(0.5)), {}, {0, 120}, Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(m_track, &wheel);
        QCOMPARE(m_slider->value(), 0.0);
    }

    void aWiderRangeKeepsTheValue() {
        m_slider->setValue(1.5);
        QSignalSpy changed(m_slider, &ValueSlider::valueChanged);
        m_slider->setRange(0, 3);
        QCOMPARE(m_slider->value(), 1.5);
        QCOMPARE(changed.count(), 0);
        m_slider->setRange(0, 1);
        QCOMPARE(m_slider->value(), 1.0);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(m_number->value(), 1.0);
        QCOMPARE(m_track->value(), m_track->maximum());
    }

    void unitBehindTheNumber() {
        m_slider->setUnit(QStringLiteral(" px"));
        QVERIFY(m_number->text().endsWith(QStringLiteral(" px")));
    }
};

QTEST_MAIN(TestValueSlider)
#include "tst_value_slider.moc"
