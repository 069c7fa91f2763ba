#include "journey.h"

#include "ui/shelf/picture_mime.h"
#include "ui/widgets/film_strip.h"
#include "ui/widgets/style_layer_grid.h"
#include "ui/widgets/value_slider.h"

#include <QAbstractButton>
#include <QDoubleSpinBox>
#include <QDropEvent>
#include <QElapsedTimer>
#include <QFile>
#include <QMimeData>
#include <QSignalSpy>
#include <algorithm>

using namespace inlay;
using inlay::test::Journey;
using inlay::test::patience;

/// The editing panels: what is seen follows the controls and comes out as a picture or a film.
class TestEditingJourneys : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        m_journey = std::make_unique<Journey>();
        QVERIFY(m_journey->isReady());
    }
    void cleanupTestCase() { m_journey.reset(); }
    void cleanup() { QVERIFY(m_journey->emptied()); }

    void morph() {
        Journey& journey = *m_journey;
        journey.generateFaces(2);
        EditPanel* panel = journey.panel(1);
        QVERIFY(panel->isComplete()); // the slots have filled themselves
        QVERIFY(journey.settles(panel));
        auto* lambda = journey.control<ValueSlider>("lambdaSlider");
        const QImage b = journey.document().find(panel->slot(0)->picture())->face();
        const QImage a = journey.document().find(panel->slot(1)->picture())->face();
        lambda->setValue(1);
        QVERIFY(journey.settles(panel));
        QCOMPARE(journey.stage().shown().image, a);
        lambda->setValue(0);
        QVERIFY(journey.settles(panel));
        QCOMPARE(journey.stage().shown().image, b);
        QVERIFY(!journey.stage().filmStrip()->accessibleName().isEmpty());

        // A fast drag: the last position is what remains.
        for (int i = 1; i <= 40; ++i)
            lambda->setValue(i / 100.0);
        QVERIFY(journey.settles(panel));
        QVERIFY(journey.stage().shown().name.endsWith("_morph_0.40"));
        const QImage shown = journey.stage().shown().image;
        QVERIFY(shown != a && shown != b);

        journey.control<QAbstractButton>("beyondBox")->click();
        lambda->setValue(1.5);
        QCOMPARE(lambda->value(), 1.5);
        QVERIFY(journey.settles(panel));
        QVERIFY(journey.stage().shown().image != a);
        journey.control<QAbstractButton>("beyondBox")->click();
        QVERIFY(journey.settles(panel));

        const int before = journey.document().count();
        journey.trigger("actionKeep");
        QCOMPARE(journey.document().count(), before + 1);
        QCOMPARE(journey.document().at(before).embedding.reconstruction,
                 journey.stage().shown().image);
        journey.trigger("actionUndo");
        QCOMPARE(journey.document().count(), before);
    }

    /// Tells, and judges nothing: machines differ. From the slider's move to the new picture on the
    /// canvas; the film strip's frames are asked for at the same time, as in use.
    void timeFromSliderToPicture() {
        Journey& journey = *m_journey;
        journey.generateFaces(2);
        EditPanel* panel = journey.panel(1);
        QVERIFY(journey.settles(panel));
        auto* lambda = journey.control<ValueSlider>("lambdaSlider");
        std::vector<double> times;
        for (int i = 0; i < 40; ++i) {
            QSignalSpy shown(&journey.stage(), &Stage::shownChanged);
            QElapsedTimer timer;
            timer.start();
            lambda->setValue((i % 2 == 0 ? 0.2 : 0.7) + i / 200.0);
            while (!shown.wait(patience) ||
                   journey.stage().shown().origin != panel->names().caption) {
                QVERIFY(timer.elapsed() < patience);
            }
            times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        }
        std::sort(times.begin(), times.end());
        qInfo("slider to picture: median %.1f ms, 9 of 10 within %.1f ms", times[20], times[36]);
    }

    void styleMix() {
        Journey& journey = *m_journey;
        journey.generateFaces(2);
        EditPanel* panel = journey.panel(2);
        QVERIFY(journey.settles(panel));
        auto* index = panel->findChild<ValueSlider*>("crossoverSlider");
        auto* grid = panel->findChild<StyleLayerGrid*>("layerGrid");
        const int rows = journey.session().network()->numWs;
        QCOMPARE(static_cast<int>(grid->layers().size()), rows);
        const QImage a = journey.document().find(panel->slot(0)->picture())->face();
        const QImage b = journey.document().find(panel->slot(1)->picture())->face();
        index->setValue(rows); // nothing of B
        QVERIFY(journey.settles(panel));
        QTRY_COMPARE_WITH_TIMEOUT(journey.stage().shown().image, a, patience);
        index->setValue(0); // all of B
        QVERIFY(journey.settles(panel));
        QTRY_COMPARE_WITH_TIMEOUT(journey.stage().shown().image, b, patience);
        // One layer by the keyboard: Space flips the current one.
        grid->setFocus();
        QTest::keyClick(grid, Qt::Key_Space);
        QVERIFY(journey.settles(panel));
        QTRY_VERIFY_WITH_TIMEOUT(journey.stage().shown().image != b, patience);
    }

    void expression() {
        Journey& journey = *m_journey;
        journey.generateFaces(3);
        EditPanel* panel = journey.panel(3);
        journey.fillSlots(panel);
        QVERIFY(journey.settles(panel));
        auto* strength = panel->findChild<ValueSlider*>("strengthSlider");
        QCOMPARE(strength->minimum(), -2.0);
        QCOMPARE(strength->maximum(), 2.0);
        const QImage target = journey.document().find(panel->slot(0)->picture())->face();
        strength->setValue(0);
        QVERIFY(journey.settles(panel));
        QCOMPARE(journey.stage().shown().image, target);
        strength->setValue(-1.5);
        QVERIFY(journey.settles(panel));
        QVERIFY(journey.stage().shown().image != target);
        QVERIFY(journey.stage().shown().name.endsWith("_expression_-1.50"));
    }

    void aThumbnailIsDraggedOntoASlot() {
        Journey& journey = *m_journey;
        journey.generateFaces(3);
        EditPanel* panel = journey.panel(1);
        PictureSlot* slot = panel->slot(1);
        PictureId other = 0;
        for (PictureId id : journey.document().editable()) {
            if (id != panel->slot(0)->picture() && id != slot->picture())
                other = id;
        }
        const std::unique_ptr<QMimeData> data = mimeOfPictures({other});
        QDragEnterEvent enter(slot->rect().center(), Qt::CopyAction, data.get(), Qt::LeftButton,
                              Qt::NoModifier);
        QCoreApplication::sendEvent(slot, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(slot->rect().center(), Qt::CopyAction, data.get(), Qt::LeftButton,
                        Qt::NoModifier);
        QCoreApplication::sendEvent(slot, &drop);
        QCOMPARE(slot->picture(), other);
        QVERIFY(journey.settles(panel));
    }

private:
    std::unique_ptr<Journey> m_journey;
};

QTEST_MAIN(TestEditingJourneys)
#include "tst_editing_journeys.moc"
