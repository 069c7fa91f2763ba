#include "journey.h"

#include "ui/canvas/canvas.h"
#include "ui/panels/embed_settings.h"
#include "ui/shelf/picture_mime.h"
#include "ui/shelf/shelf_view.h"
#include "ui/widgets/film_strip.h"
#include "ui/widgets/style_layer_grid.h"
#include "ui/widgets/value_slider.h"
#include "ui/window/generate_dialog.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QDockWidget>
#include <QDropEvent>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QSet>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTreeWidget>
#include <QUndoView>
#include <algorithm>

using namespace inlay;
using inlay::test::Journey;
using inlay::test::patience;

/// The window as a user meets it: the real engine, the bundled network, no screen.
class TestJourneys : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        m_journey = std::make_unique<Journey>();
        QVERIFY(m_journey->isReady());
    }
    void cleanupTestCase() { m_journey.reset(); }
    void cleanup() { QVERIFY(m_journey->emptied()); }

    void theHistoryGoesBackAndForth() {
        Journey& journey = *m_journey;
        journey.generateFaces(2);
        const PictureId second = journey.document().at(1).id;
        journey.document().rename(second, "renamed");
        auto* list = journey.control<QUndoView>("historyList");
        QVERIFY(!list->isVisible());
        journey.trigger("actionHistory");
        QVERIFY(list->isVisible());
        QCOMPARE(list->model()->rowCount(), 4); // before anything was done, and three acts
        QCOMPARE(list->model()->index(3, 0).data().toString(), QString("Rename to renamed"));
        list->setCurrentIndex(list->model()->index(1, 0));
        QCOMPARE(journey.document().count(), 1);
        list->setCurrentIndex(list->model()->index(3, 0));
        QCOMPARE(journey.document().find(second)->name, QString("renamed"));
        journey.control<QDockWidget>("historyDock")->close();
        QVERIFY(!journey.control<QAction>("actionHistory")->isChecked());
    }

    void aDroppedPhotoIsEmbeddedSavedAndOpenedAgain() {
        Journey& journey = *m_journey;
        journey.setSteps(6);
        QSignalSpy previewed(&journey.session().queue(), &EmbeddingQueue::previewed);
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
        journey.setSteps(6);
        auto* noise = journey.control<QAbstractButton>("noiseBox");
        noise->click();
        journey.drop({journey.writePhoto("noisy.png")});
        QTRY_COMPARE_WITH_TIMEOUT(journey.document().count(), 1, patience);
        QTRY_COMPARE_WITH_TIMEOUT(journey.document().at(0).state, PictureState::Done, patience);
        noise->click();
        const EmbeddingRecord record = journey.document().at(0).embedding;
        QVERIFY(!record.latent->noise.empty());
        QCOMPARE(record.numbers->steps, 9); // half as many again
        auto* result = journey.control<QLabel>("resultLabel");
        QVERIFY2(result->text().contains("SSIM"), qPrintable(result->text()));

        journey.answer = journey.file("curve.csv");
        journey.trigger("actionExportCurve");
        QFile table(journey.answer);
        QVERIFY2(table.open(QIODevice::ReadOnly | QIODevice::Text), qPrintable(journey.message()));
        const QStringList lines = QString::fromLatin1(table.readAll()).split('\n');
        QCOMPARE(lines.front(), QString("step,loss,psnr_db"));
        QCOMPARE(lines.size(), 1 + 9 + 1);
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
        const auto choose = [&](const char* name) { box->setCurrentIndex(box->findText(name)); };
        const auto save = [&](const QString& name) {
            journey.trigger("actionSavePreset");
            auto* dialog = journey.control<QInputDialog>("presetNameDialog");
            dialog->setTextValue(name);
            dialog->accept();
        };
        QVERIFY(!rate->isVisible());
        title->click();
        QVERIFY(rate->isVisible());
        choose("Fast");
        QCOMPARE(rate->text(), rate->locale().toString(0.15));
        QCOMPARE(rampDown->value(), 50.0);
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
        choose("Balanced");
        QCOMPARE(steps->value(), 1500);
        choose("quick look");
        QCOMPARE(steps->value(), 7);
        QCOMPARE(rate->value(), 0.0005);
        rampDown->setValue(25);
        const EmbeddingOptions options = journey.window().findChild<EmbedSettings*>()->options();
        QCOMPARE(options.preset, std::string("quick look"));
        QCOMPARE(options.rampDown, 0.25);
        QCOMPARE(options.beta2, 0.99); // what fast has
        reset->click();
        QCOMPARE(rampDown->value(), 50.0);

        save("Paper"); // would hide the one that is built in
        QTRY_VERIFY_WITH_TIMEOUT(journey.message().contains("built in"), patience);
        QCOMPARE(box->currentText(), QString("quick look"));
        journey.window().messages()->dismiss();

        journey.control<QAction>("actionRemovePreset")->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(box->currentText(), QString("Balanced"), patience);
        QCOMPARE(box->findText("quick look"), -1);
        QCOMPARE(steps->value(), 7); // still in the panel
        reset->click();
        QCOMPARE(steps->value(), 1500);
        title->click();
        QVERIFY(!rate->isVisible());
    }

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

        QCOMPARE(journey.document().undoStack().undoText(), QString("Generate a gallery"));
        journey.trigger("actionUndo");
        QCOMPARE(journey.document().count(), 0);
        QVERIFY(start->isVisible());
        journey.trigger("actionRedo");
        QCOMPARE(journey.document().count(), 10);
        QVERIFY2(!journey.window().messages()->isShowingProblem(), qPrintable(journey.message()));
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

    void theCanvasShowsThatItTakesADrop() {
        Journey& journey = *m_journey;
        QWidget* canvas = journey.stage().canvas();
        const QImage before = canvas->grab().toImage();
        QMimeData files;
        files.setUrls({QUrl::fromLocalFile(journey.file("photo.png"))});
        QDragEnterEvent enter(QPoint(500, 400), Qt::CopyAction, &files, Qt::LeftButton,
                              Qt::NoModifier);
        QApplication::sendEvent(&journey.window(), &enter);
        QVERIFY(enter.isAccepted());
        QVERIFY(canvas->grab().toImage() != before);
        QDragLeaveEvent leave;
        QApplication::sendEvent(&journey.window(), &leave);
        QCOMPARE(canvas->grab().toImage(), before);
    }

    void severalPhotosQueueAndAnEmbeddingCanBePausedAndStopped() {
        Journey& journey = *m_journey;
        journey.setSteps(100000);
        journey.drop({journey.writePhoto("one.png"), journey.writePhoto("two.png")});
        EmbeddingQueue& queue = journey.session().queue();
        QTRY_COMPARE_WITH_TIMEOUT(queue.waiting(), 1, patience);
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
        QCOMPARE(journey.document().find(first)->embedding.numbers->stoppedBy, QString("user"));
        QTRY_VERIFY_WITH_TIMEOUT(queue.current() != first && queue.progress().step >= 1, patience);
        journey.trigger("actionCancel");
        QTRY_VERIFY_WITH_TIMEOUT(!queue.isRunning(), patience);
        // The result can be taken back.
        journey.trigger("actionUndo");
        QVERIFY(!journey.document().find(first)->hasLatent());
    }

    void slidersStayLiveDuringAnEmbedding() {
        Journey& journey = *m_journey;
        journey.generateFaces(2);
        journey.setSteps(100000);
        journey.drop({journey.writePhoto("one.png")});
        EmbeddingQueue& queue = journey.session().queue();
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
        QTRY_VERIFY_WITH_TIMEOUT(journey->session().queue().progress().step >= 1, patience);
        EmbeddingQueue& queue = journey->session().queue();
        journey->window().close();
        QTRY_VERIFY_WITH_TIMEOUT(!queue.isRunning(), patience);
        journey.reset(); // hangs here if anything waits for anything
    }

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
            while (!shown.wait(patience) || journey.stage().shown().origin != panel->describe()) {
                QVERIFY(timer.elapsed() < patience);
            }
            times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        }
        std::sort(times.begin(), times.end());
        qInfo("slider to picture: median %.1f ms, 9 of 10 within %.1f ms", times[20], times[36]);
    }

    void morphFilm() {
        Journey& journey = *m_journey;
        journey.generateFaces(2);
        QVERIFY(journey.settles(journey.panel(1)));
        journey.control<QDoubleSpinBox>("filmSeconds")->setValue(0.4);
        journey.answer = journey.file("walk.avi");
        journey.trigger("actionExportFilm");
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(journey.answer) ||
                                     journey.window().messages()->isShowingProblem(),
                                 patience);
        QFile film(journey.answer);
        QVERIFY2(film.open(QIODevice::ReadOnly), qPrintable(journey.message()));
        QCOMPARE(film.read(4), QByteArray("RIFF"));
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
        for (PictureId id : journey.document().withLatent()) {
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

    void copyAndPaste() {
        Journey& journey = *m_journey;
        journey.setSteps(2);
        journey.generateFaces(1);
        QTRY_VERIFY_WITH_TIMEOUT(!journey.stage().shown().image.isNull(), patience);
        journey.trigger("actionCopy");
        QCOMPARE(QGuiApplication::clipboard()->image().size(),
                 journey.stage().shown().image.size());
        journey.trigger("actionPaste");
        QTRY_COMPARE_WITH_TIMEOUT(journey.document().count(), 2, patience);
        QTRY_COMPARE_WITH_TIMEOUT(journey.document().at(1).state, PictureState::Done, patience);
    }

    void everyControlSaysWhatItIs() {
        Journey& journey = *m_journey;
        QStringList wrong;
        const auto check = [&wrong](const QWidget* widget, bool own) {
            if (own && (widget->objectName().isEmpty() || widget->accessibleName().isEmpty() ||
                        widget->toolTip().isEmpty()))
                wrong << QString("%1 '%2'").arg(widget->metaObject()->className(),
                                                widget->objectName());
        };
        for (const char* panel :
             {"embedPanel", "morphPanel", "mixPanel", "expressionPanel", "recipePanel"}) {
            const auto* root = journey.control<QWidget>(panel);
            for (const auto* button : root->findChildren<QAbstractButton*>())
                check(button, true);
            for (const auto* box : root->findChildren<QComboBox*>())
                check(box, true);
            for (const auto* slider : root->findChildren<ValueSlider*>())
                check(slider, true);
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(", ")));
        for (const auto* action : journey.window().findChildren<QAction*>()) {
            if (action->objectName().startsWith("action"))
                QVERIFY2(!action->text().isEmpty(), qPrintable(action->objectName()));
        }
    }

    void theKeyboardReachesThePanels() {
        Journey& journey = *m_journey;
        MainWindow& window = journey.window();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        for (int index = 4; index >= 0; --index) {
            QTest::keyClick(&window, static_cast<Qt::Key>(Qt::Key_1 + index), Qt::ControlModifier);
            QCOMPARE(window.panels()->currentIndex(), index);
        }
        QTest::keyClick(&window, Qt::Key_G, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(journey.document().count(), 1, patience);
        QTest::keyPress(&window, Qt::Key_B);
        QCOMPARE(journey.stage().canvas()->mode(), Canvas::Mode::TargetOnly);
        QTest::keyRelease(&window, Qt::Key_B);
        QCOMPARE(journey.stage().canvas()->mode(), Canvas::Mode::SideBySide);
        window.shelf()->list()->setFocus();
        QTest::keyClick(window.shelf()->list(), Qt::Key_Delete);
        QTRY_COMPARE(journey.document().count(), 0);
        QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(journey.document().count(), 1);
    }

    void aCommandIsFoundByItsNameAndDone() {
        Journey& journey = *m_journey;
        journey.trigger("actionFindCommand");
        auto* search = journey.control<QDialog>("commandSearch");
        QVERIFY(search->isVisible());
        auto* field = journey.control<QLineEdit>("commandField");
        auto* list = journey.control<QTreeWidget>("commandList");
        const int all = list->topLevelItemCount();
        QVERIFY(all > 40);
        QTest::keyClicks(field, "invent face"); // words of the tool tip
        QCOMPARE(list->topLevelItemCount(), 1);
        field->clear();
        QCOMPARE(list->topLevelItemCount(), all);
        QTest::keyClicks(field, "style mix");
        QVERIFY(list->currentItem()->text(0).contains("Style mix panel"));
        QCOMPARE(list->currentItem()->text(1), QString("Ctrl+3"));
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(!search->isVisible());
        QCOMPARE(journey.window().panels()->currentIndex(), 2);

        // What cannot be done now is offered last and does nothing.
        journey.trigger("actionFindCommand");
        QVERIFY(field->text().isEmpty());
        QTest::keyClicks(field, "export film");
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(search->isVisible());
        field->setText("nothing is called so");
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(search->isVisible());
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(!search->isVisible());
    }

private:
    std::unique_ptr<Journey> m_journey;
};

QTEST_MAIN(TestJourneys)
#include "tst_journeys.moc"
