#include "journey.h"

#include "ui/canvas/canvas.h"
#include "ui/window/generate_dialog.h"

#include <QAbstractButton>
#include <QDialog>
#include <QDoubleSpinBox>
#include <QSet>
#include <QSpinBox>

using namespace inlay;
using inlay::test::Journey;
using inlay::test::patience;

/// Pictures that the network invents, alone and as a gallery to start from.
class TestGeneratingJourneys : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        m_journey = std::make_unique<Journey>();
        QVERIFY(m_journey->isReady());
    }
    void cleanupTestCase() { m_journey.reset(); }
    void cleanup() { QVERIFY(m_journey->emptied()); }

    void generatesWithSeedTruncationAndClass() {
        Journey& journey = *m_journey;
        journey.trigger("actionGenerateWith");
        auto* seed = journey.control<QSpinBox>("generateSeed");
        auto* psi = journey.control<QDoubleSpinBox>("generatePsi");
        auto* make = journey.control<QAbstractButton>("generateButton");
        QVERIFY(!journey.control<QSpinBox>("generateClass")->isEnabled()); // it knows none
        journey.control<QAbstractButton>("generateNewSeed")->click();
        seed->setValue(7);
        psi->setValue(0); // every seed gives the mean face
        make->click();
        seed->setValue(8);
        make->click();
        psi->setValue(1);
        make->click();
        QTRY_COMPARE_WITH_TIMEOUT(journey.document().count(), 3, patience);
        const auto image = [&](int i) { return journey.document().at(i).embedding.reconstruction; };
        QCOMPARE(image(0), image(1));
        QVERIFY(image(1) != image(2));
        QVERIFY(journey.document().at(2).name.startsWith("face 8"));
        psi->setValue(0.7);
        journey.control<QAbstractButton>("generateNewSeed")->click();
        journey.control<QDialog>("generateDialog")->close();

        NetworkInfo conditional = *journey.session().network();
        conditional.cDim = 10;
        GenerateDialog dialog;
        dialog.setNetwork(conditional);
        dialog.findChild<QSpinBox*>("generateClass")->setValue(9);
        QCOMPARE(dialog.options().classIndex, 9);
        QCOMPARE(dialog.options().truncationCutoff, -1);
    }

    void aFirstTimeUserStartsWithGeneratedFaces() {
        Journey& journey = *m_journey;
        auto* start = journey.control<QAbstractButton>("galleryButton");
        QTRY_VERIFY(start->isVisible());
        QVERIFY(journey.stage().canvas()->rect().contains(start->geometry()));
        QVERIFY(start->focusPolicy() & Qt::TabFocus);
        start->setFocus();
        QTest::keyClick(start, Qt::Key_Space);
        QVERIFY(!start->isVisible()); // one gallery is enough
        QTRY_COMPARE_WITH_TIMEOUT(journey.document().count(), 10, patience);
        QCOMPARE(journey.document().at(8).name, QString("neutral"));
        QCOMPARE(journey.document().at(9).name, QString("smiling"));
        QSet<QString> names;
        for (int i = 0; i < 10; ++i) {
            QVERIFY(journey.document().at(i).hasLatent());
            names.insert(journey.document().at(i).name);
        }
        QCOMPARE(names.size(), 10);
        QCOMPARE(journey.stage().picture(), journey.document().at(0).id);

        for (int index : {1, 2, 3}) {
            EditPanel* panel = journey.panel(index);
            QVERIFY(panel->isComplete());
            QVERIFY(journey.settles(panel));
            QVERIFY(panel->slot(0)->picture() != panel->slot(1)->picture());
        }
        EditPanel* expression = journey.panel(3);
        QCOMPARE(expression->slot(0)->picture(), journey.document().at(0).id);
        QCOMPARE(expression->slot(1)->pictureName(), QString("neutral"));
        QCOMPARE(expression->slot(2)->pictureName(), QString("smiling"));
        const QImage smiling = journey.stage().shown().image;
        QVERIFY(smiling != journey.document().at(0).embedding.reconstruction);

        QCOMPARE(journey.document().undoStack().undoText(), QString("Add starter faces"));
        journey.trigger("actionUndo");
        QCOMPARE(journey.document().count(), 0);
        QVERIFY(start->isVisible());
        journey.trigger("actionRedo");
        QCOMPARE(journey.document().count(), 10);
        QVERIFY2(!journey.window().messages()->isShowingProblem(), qPrintable(journey.message()));
    }

    void aCancelledGalleryCanBeAskedForAgain() {
        Journey& journey = *m_journey;
        QVERIFY(journey.emptied());
        auto* start = journey.control<QAbstractButton>("galleryButton");
        QVERIFY(start->isVisible());
        bool cancelled = false;
        auto* watch = new QObject(&journey.session());
        QObject::connect(
            &journey.session().engine(), &EngineThread::jobBegun, watch, [&](Job* job) {
                QObject::connect(job, &Job::cancelled, watch, [&] { cancelled = true; });
                job->cancel();
            });
        start->click();
        QVERIFY(!start->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(cancelled, patience);
        delete watch;
        QVERIFY(start->isVisible());
        QCOMPARE(journey.document().count(), 0);
    }

    void aGalleryLeavesChosenSlotsAlone() {
        Journey& journey = *m_journey;
        journey.generateFaces(2);
        EditPanel* morph = journey.panel(1);
        const PictureId a = morph->slot(0)->picture();
        const PictureId b = morph->slot(1)->picture();
        journey.trigger("actionGallery");
        QTRY_COMPARE_WITH_TIMEOUT(journey.document().count(), 12, patience);
        QCOMPARE(morph->slot(0)->picture(), a);
        QCOMPARE(morph->slot(1)->picture(), b);
        EditPanel* expression = journey.panel(3);
        QCOMPARE(expression->slot(2)->pictureName(), QString("smiling"));
    }

private:
    std::unique_ptr<Journey> m_journey;
};

QTEST_MAIN(TestGeneratingJourneys)
#include "tst_generating_journeys.moc"
