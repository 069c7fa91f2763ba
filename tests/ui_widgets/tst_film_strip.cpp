#include "ui/widgets/film_strip.h"

#include <QSignalSpy>
#include <QtTest>

using namespace inlay;

namespace {

QImage plain(const QColor& colour) {
    QImage image(32, 32, QImage::Format_RGB32);
    image.fill(colour);
    return image;
}

} // namespace

class TestFilmStrip : public QObject {
    Q_OBJECT

private:
    FilmStrip* m_strip = nullptr;

private Q_SLOTS:
    void init() {
        m_strip = new FilmStrip;
        m_strip->resize(416, 96); // five frames of 80 px by 78
        m_strip->setFrameCount(5);
        m_strip->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_strip));
    }
    void cleanup() { delete m_strip; }

    void showsFramesInOrder() {
        m_strip->setFrame(0, plain(Qt::red));
        m_strip->setFrame(4, plain(Qt::blue));
        m_strip->setFrame(5, plain(Qt::green)); // of an older, longer strip
        m_strip->setFrame(-1, plain(Qt::green));
        m_strip->setPosition(0.5);
        const QImage image = m_strip->grab().toImage();
        QCOMPARE(image.pixelColor(30, 60), QColor(Qt::red));
        QCOMPARE(image.pixelColor(385, 60), QColor(Qt::blue));
        m_strip->setFrameCount(5);
        QVERIFY(m_strip->grab().toImage().pixelColor(30, 60) != QColor(Qt::red));
    }

    void clickAndDragAskForAPosition() {
        QSignalSpy asked(m_strip, &FilmStrip::positionRequested);
        QTest::mousePress(m_strip, Qt::LeftButton, {}, {208, 50});
        QCOMPARE(asked.count(), 1);
        QVERIFY(std::abs(asked[0][0].toDouble() - 0.5) < 0.01);
        QTest::mouseMove(m_strip, {410, 50});
        QCOMPARE(asked.last()[0].toDouble(), 1.0);
        QTest::mouseRelease(m_strip, Qt::LeftButton, {}, {410, 50});
        QTest::mouseMove(m_strip, {10, 50});
        QCOMPARE(m_strip->position(), 1.0);
    }

    void keysMove() {
        QSignalSpy asked(m_strip, &FilmStrip::positionRequested);
        QTest::keyClick(m_strip, Qt::Key_Right);
        QVERIFY(std::abs(m_strip->position() - 0.01) < 1e-9);
        QTest::keyClick(m_strip, Qt::Key_Right, Qt::ShiftModifier);
        QVERIFY(std::abs(m_strip->position() - 0.26) < 1e-9);
        QTest::keyClick(m_strip, Qt::Key_End);
        QTest::keyClick(m_strip, Qt::Key_Right);
        QCOMPARE(m_strip->position(), 1.0);
        QCOMPARE(asked.count(), 3);
    }

    void setPositionDoesNotSignal() {
        QSignalSpy asked(m_strip, &FilmStrip::positionRequested);
        m_strip->setPosition(0.4);
        m_strip->setPosition(7);
        QCOMPARE(m_strip->position(), 1.0);
        QCOMPARE(asked.count(), 0);
    }

    void emptyAsksNothing() {
        m_strip->setFrameCount(0);
        QSignalSpy asked(m_strip, &FilmStrip::positionRequested);
        QTest::mouseClick(m_strip, Qt::LeftButton, {}, {208, 50});
        QCOMPARE(asked.count(), 0);
    }
};

QTEST_MAIN(TestFilmStrip)
#include "tst_film_strip.moc"
