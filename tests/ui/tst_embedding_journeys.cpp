#include "journey.h"

#include "ui/canvas/canvas.h"
#include "ui/panels/embed_settings.h"
#include "ui/shelf/shelf_view.h"
#include "ui/widgets/details_label.h"
#include "ui/widgets/value_slider.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFile>
#include <QInputDialog>
#include <QLabel>
#include <QListView>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QToolButton>

using namespace inlay;
using inlay::test::Journey;
using inlay::test::patience;

/// A photo is embedded: queued, watched, paused, stopped, kept, with settings of one's own.
class TestEmbeddingJourneys : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        m_journey = std::make_unique<Journey>();
        QVERIFY(m_journey->isReady());
    }
    void cleanupTestCase() { m_journey.reset(); }
    void cleanup() {
        m_journey->control<QAbstractButton>("automaticBox")->setChecked(true);
        QVERIFY(m_journey->emptied());
    }

    void aDroppedPhotoIsEmbeddedSavedAndOpenedAgain() {
        Journey& journey = *m_journey;
        journey.setSteps(6);
        QSignalSpy previewed(&journey.queue(), &EmbeddingQueue::previewed);
        const QString photo = journey.writePhoto("portrait.png");
        journey.drop({photo});
        QTRY_COMPARE_WITH_TIMEOUT(journey.document().count(), 1, patience);
        const PictureId id = journey.document().at(0).id;
        QTRY_COMPARE_WITH_TIMEOUT(journey.document().find(id)->state, PictureState::Done, patience);
        QVERIFY(previewed.count() >= 1);
        const Picture picture = *journey.document().find(id);
        QCOMPARE(picture.name, QString("portrait"));
        QCOMPARE(picture.embedding.curve.size(), std::size_t(6));
        QCOMPARE(picture.framing->target.width(), journey.session().network()->resolution);

        // Saved: what is shown, read back by another program's decoder.
        QCOMPARE(journey.stage().shown().image, picture.embedding.reconstruction);
        journey.answer = journey.file("saved.png");
        journey.trigger("actionSaveImage");
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(journey.answer), patience);
        const QImage saved = QImage(journey.answer).convertToFormat(QImage::Format_RGB888);
        QCOMPARE(saved, journey.stage().canvas()->result().convertToFormat(QImage::Format_RGB888));

        // The latent comes back as the same picture, from every format.
        for (const QString ending : {".safetensors", ".npz", ".npy", ".pt"}) {
            journey.window().shelf()->setCurrent(id);
            const int before = journey.document().count();
            journey.answer = journey.file("latent" + ending);
            journey.trigger("actionExportLatent");
            QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(journey.answer), patience);
            journey.drop({journey.answer});
            QTRY_COMPARE_WITH_TIMEOUT(journey.document().count(), before + 1, patience);
            QCOMPARE(journey.document().at(before).embedding.reconstruction,
                     picture.embedding.reconstruction);
        }
        QVERIFY2(!journey.window().messages()->isShowingProblem(), qPrintable(journey.message()));
    }

    void noiseMapsAreKeptAndTheCurveIsExported() {
        Journey& journey = *m_journey;
        journey.setSteps(10);
        auto* noise = journey.control<QAbstractButton>("noiseBox");
        noise->click();
        journey.drop({journey.writePhoto("noisy.png")});
        QTRY_COMPARE_WITH_TIMEOUT(journey.document().count(), 1, patience);
        QTRY_COMPARE_WITH_TIMEOUT(journey.document().at(0).state, PictureState::Done, patience);
        noise->click();
        const EmbeddingRecord record = journey.document().at(0).embedding;
        QVERIFY(!record.latent->noise.empty());
        QCOMPARE(record.numbers->steps, 10 + usualNoiseSteps(10));
        auto* result = journey.control<DetailsLabel>("resultDetails");
        QVERIFY2(result->text().contains("SSIM"), qPrintable(result->text()));

        journey.answer = journey.file("curve.csv");
        journey.trigger("actionExportCurve");
        QFile table(journey.answer);
        QVERIFY2(table.open(QIODevice::ReadOnly | QIODevice::Text), qPrintable(journey.message()));
        const QStringList lines = QString::fromLatin1(table.readAll()).split('\n');
        QCOMPARE(lines.front(), QString("step,loss,psnr_db"));
        QCOMPARE(lines.size(), 1 + 16 + 1);
        QVERIFY(lines.at(1).startsWith("1,"));
        journey.answer = journey.file("curve.png");
        journey.trigger("actionExportCurve");
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(journey.answer), patience);
        QVERIFY(!QImage(journey.answer).isNull());
    }

    void presetsOfOnesOwnAreSavedChosenAndDeleted() {
        Journey& journey = *m_journey;
        auto* box = journey.control<QComboBox>("presetBox");
        auto* steps = journey.control<QSpinBox>("stepsBox");
        auto* rate = journey.control<QDoubleSpinBox>("learningRateBox");
        auto* rampDown = journey.control<QDoubleSpinBox>("rampDownBox");
        auto* title = journey.control<QAbstractButton>("advancedTitle");
        auto* reset = journey.control<QAbstractButton>("resetButton");
        const auto choose = [&](const char* name) {
            const int index = box->findText(name);
            QVERIFY2(index >= 0, name);
            box->setCurrentIndex(index);
        };
        const auto save = [&](const QString& name) {
            journey.trigger("actionSavePreset");
            auto* dialog = journey.control<QInputDialog>("presetNameDialog");
            dialog->setTextValue(name);
            dialog->accept();
        };
        QVERIFY(!rate->isVisible());
        title->click();
        QVERIFY(rate->isVisible());
        choose("Closest, fast");
        const EmbeddingOptions fast = embeddingPreset("fast");
        QCOMPARE(rate->text(), rate->locale().toString(fast.learningRate));
        QCOMPARE(rampDown->value(), 100 * fast.rampDown);
        QVERIFY(!reset->isEnabled());
        steps->setValue(7);
        rate->setValue(0.0005);
        QCOMPARE(rate->text(), rate->locale().toString(0.0005));
        QVERIFY(reset->isEnabled());
        QCOMPARE(title->text(), QString("Advanced (changed)"));

        save("quick look");
        QTRY_COMPARE_WITH_TIMEOUT(box->currentText(), QString("quick look"), patience);
        QVERIFY(!reset->isEnabled());
        QVERIFY(QFile::exists(journey.file("inlay/presets.json")));
        choose("Closest, balanced");
        QCOMPARE(steps->value(), 1500);
        choose("quick look");
        QCOMPARE(steps->value(), 7);
        QCOMPARE(rate->value(), 0.0005);
        rampDown->setValue(25);
        const EmbeddingOptions options = journey.window().findChild<EmbedSettings*>()->options();
        QCOMPARE(options.preset, std::string("quick look"));
        QCOMPARE(options.rampDown, 0.25);
        QCOMPARE(options.beta2, fast.beta2);
        reset->click();
        QCOMPARE(rampDown->value(), 100 * fast.rampDown);

        save("Paper"); // would hide the one that is built in
        QTRY_VERIFY_WITH_TIMEOUT(journey.message().contains("built in"), patience);
        QCOMPARE(box->currentText(), QString("quick look"));
        journey.window().messages()->dismiss();

        journey.control<QAction>("actionRemovePreset")->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(box->currentText(), QString("Editable"), patience);
        QCOMPARE(box->findText("quick look"), -1);
        QCOMPARE(steps->value(), 7); // still in the panel
        reset->click();
        QCOMPARE(steps->value(), embeddingPreset("editable").steps);
        title->click();
        QVERIFY(!rate->isVisible());
    }

    void severalPhotosQueueAndAnEmbeddingCanBePausedAndStopped() {
        Journey& journey = *m_journey;
        journey.setSteps(100000);
        journey.drop({journey.writePhoto("one.png"), journey.writePhoto("two.png")});
        EmbeddingQueue& queue = journey.queue();
        QTRY_COMPARE_WITH_TIMEOUT(queue.waiting(), 1, patience);
        QCOMPARE(journey.document().at(0).name, QString("one")); // in the order of the drop
        QCOMPARE(journey.document().at(1).name, QString("two"));
        QTRY_VERIFY_WITH_TIMEOUT(queue.progress().step >= 2, patience);
        journey.trigger("actionPause");
        QTRY_COMPARE(journey.document().find(queue.current())->state, PictureState::Paused);
        journey.trigger("actionPause");
        const PictureId first = queue.current();
        const int step = queue.progress().step;
        QTRY_VERIFY_WITH_TIMEOUT(queue.progress().step > step, patience);
        journey.trigger("actionStop");
        QTRY_COMPARE_WITH_TIMEOUT(journey.document().find(first)->state, PictureState::Done,
                                  patience);
        QCOMPARE(journey.document().find(first)->embedding.numbers->stoppedBy, StopReason::User);
        QTRY_VERIFY_WITH_TIMEOUT(queue.current() != first && queue.progress().step >= 1, patience);
        journey.trigger("actionCancel");
        QTRY_VERIFY_WITH_TIMEOUT(!queue.isRunning(), patience);
        // The result can be taken back.
        journey.trigger("actionUndo");
        QVERIFY(!journey.document().find(first)->hasLatent());
    }

    void whatIsChosenComesFirstAndTheQueueCanBeReordered() {
        Journey& journey = *m_journey;
        EmbeddingQueue& queue = journey.queue();
        SearchQueue& searches = journey.searches();
        auto* automatic = journey.control<QAbstractButton>("automaticBox");
        auto* list = journey.control<QListWidget>("queueList");
        auto* running = journey.control<QToolButton>("queueRunning");
        automatic->click();
        journey.setSteps(100000);
        QStringList photos;
        for (const QString name : {"one", "two", "three", "four"})
            photos << journey.writePhoto(name + ".png");
        journey.drop(photos);
        QTRY_VERIFY_WITH_TIMEOUT(journey.document().count() == 4 && allAre(PictureState::Waiting),
                                 patience);
        const auto id = [&](int index) { return journey.document().at(index).id; };
        const auto waiting = [&] {
            std::vector<PictureId> ids;
            for (const SearchQueue::Waiting& one : searches.waiting())
                ids.push_back(one.search.picture);
            return ids;
        };
        // Three and four are chosen; the one that is shown comes first, whatever its place.
        auto* shelf = journey.control<QListView>("shelfList");
        shelf->setCurrentIndex(shelf->model()->index(3, 0));
        shelf->selectionModel()->select(shelf->model()->index(2, 0), QItemSelectionModel::Select);
        auto* start = journey.control<QPushButton>("startButton");
        QVERIFY2(start->text().contains('2'), qPrintable(start->text()));
        start->click();
        QCOMPARE(queue.current(), id(3));
        QCOMPARE(waiting(), std::vector<PictureId>({id(2)}));
        QCOMPARE(list->count(), 1);
        // By hand: before what waits. And what runs is named by what stops it.
        shelf->setCurrentIndex(shelf->model()->index(0, 0));
        start->click();
        shelf->setCurrentIndex(shelf->model()->index(1, 0));
        start->click();
        QCOMPARE(waiting(), std::vector<PictureId>({id(1), id(0), id(2)}));
        QVERIFY(journey.control<QAction>("actionStop")->text().contains("four"));
        QVERIFY(journey.control<QPushButton>("stopButton")->toolTip().contains("four"));
        QVERIFY2(running->text().contains("four"), qPrintable(running->text()));
        running->click();
        QCOMPARE(journey.window().shelf()->current(), id(3));
        QVERIFY(!journey.control<QPushButton>("stopButton")->toolTip().contains("four"));

        // How long all of it takes is known with the first steps.
        auto* total = journey.control<QLabel>("queueTotal");
        QTRY_VERIFY_WITH_TIMEOUT(total->text().contains("All together"), patience);
        QVERIFY2(total->text().contains("next: two"), qPrintable(total->text()));
        QVERIFY(queue.secondsLeftInAll() > 3 * queue.progress().secondsLeft);

        list->setCurrentRow(2);
        journey.control<QToolButton>("queueUp")->click();
        QCOMPARE(waiting(), std::vector<PictureId>({id(1), id(2), id(0)}));
        QCOMPARE(list->currentRow(), 1);
        QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(waiting(), std::vector<PictureId>({id(2), id(1), id(0)}));
        QTest::keyClick(list, Qt::Key_Delete);
        QCOMPARE(waiting(), std::vector<PictureId>({id(1), id(0)}));
        QCOMPARE(journey.document().count(), 4); // it is still on the shelf
        QCOMPARE(journey.document().find(id(2))->state, PictureState::Waiting);
        journey.trigger("actionCancel");
        QTRY_COMPARE_WITH_TIMEOUT(queue.current(), id(1), patience);
    }

    void severalPhotosComeInTheOrderOfTheDrop() {
        Journey& journey = *m_journey;
        EmbeddingQueue& queue = journey.queue();
        journey.setSteps(1);
        QSignalSpy started(&queue, &EmbeddingQueue::started);
        QStringList photos;
        // The first one is the largest: its face is found last.
        const QImage large = QImage(journey.writePhoto("one.png")).scaled(2400, 2080);
        large.save(journey.file("one.png"));
        photos << journey.file("one.png") << journey.writePhoto("two.png")
               << journey.writePhoto("three.png");
        journey.drop(photos);
        QTRY_VERIFY_WITH_TIMEOUT(journey.document().count() == 3 && allAre(PictureState::Done),
                                 patience);
        QCOMPARE(started.count(), 3);
        for (int i = 0; i < 3; ++i)
            QCOMPARE(started[i][0].value<PictureId>(), journey.document().at(i).id);
    }

    void anEmbeddingGoesOnFromItsLatent() {
        Journey& journey = *m_journey;
        journey.setSteps(4);
        journey.drop({journey.writePhoto("one.png")});
        QTRY_COMPARE_WITH_TIMEOUT(journey.document().count(), 1, patience);
        QTRY_VERIFY_WITH_TIMEOUT(allAre(PictureState::Done), patience);
        const PictureId id = journey.document().at(0).id;
        const EmbeddingRecord before = journey.document().find(id)->embedding;
        journey.setSteps(10);
        journey.trigger("actionContinue");
        QTRY_VERIFY_WITH_TIMEOUT(!allAre(PictureState::Done), patience);
        QTRY_VERIFY_WITH_TIMEOUT(allAre(PictureState::Done), patience);
        const EmbeddingRecord& after = journey.document().find(id)->embedding;
        QVERIFY(after.latent != before.latent);
        QCOMPARE(after.numbers->steps, 10); // six of them new
        QCOMPARE(after.curve.front().step, 5);
        QCOMPARE(after.numbers->startUsed, std::optional(EmbeddingStart::Given));
        QVERIFY2(after.numbers->mse <= before.numbers->mse * 1.001,
                 qPrintable(QString::number(after.numbers->mse / before.numbers->mse)));
        QVERIFY(journey.document().undoStack().undoText().contains("Continue"));
        journey.trigger("actionUndo");
        QCOMPARE(journey.document().find(id)->embedding.latent, before.latent);
    }

    void slidersStayLiveDuringAnEmbedding() {
        Journey& journey = *m_journey;
        journey.generateFaces(2);
        journey.setSteps(100000);
        journey.drop({journey.writePhoto("one.png")});
        EmbeddingQueue& queue = journey.queue();
        QTRY_VERIFY_WITH_TIMEOUT(queue.isRunning() && queue.progress().step >= 1, patience);
        EditPanel* morph = journey.panel(1);
        QVERIFY(journey.settles(morph));
        const QImage before = journey.stage().shown().image;
        const int step = queue.progress().step;
        journey.control<ValueSlider>("lambdaSlider")->setValue(0.9);
        QVERIFY(journey.settles(morph));
        QVERIFY(journey.stage().shown().image != before);
        QTRY_VERIFY_WITH_TIMEOUT(queue.progress().step > step, patience);
    }

    void closingMidRunEnds() {
        auto journey = std::make_unique<Journey>();
        QVERIFY(journey->isReady());
        journey->setSteps(100000);
        journey->drop({journey->writePhoto("one.png")});
        QTRY_VERIFY_WITH_TIMEOUT(journey->queue().progress().step >= 1, patience);
        EmbeddingQueue& queue = journey->queue();
        journey->window().close();
        QTRY_VERIFY_WITH_TIMEOUT(!queue.isRunning(), patience);
        journey.reset(); // hangs here if anything waits for anything
    }

private:
    bool allAre(PictureState state) const {
        const Document& document = m_journey->document();
        for (int i = 0; i < document.count(); ++i) {
            if (document.at(i).state != state)
                return false;
        }
        return true;
    }

    std::unique_ptr<Journey> m_journey;
};

QTEST_MAIN(TestEmbeddingJourneys)
#include "tst_embedding_journeys.moc"
