#include "journey.h"

#include "ui/canvas/canvas.h"
#include "ui/panels/panel_rail.h"
#include "ui/shelf/shelf_view.h"
#include "ui/widgets/value_slider.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QDockWidget>
#include <QDropEvent>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMimeData>
#include <QTreeWidget>
#include <QUndoView>

using namespace inlay;
using inlay::test::Journey;
using inlay::test::patience;

/// What belongs to the window as a whole: keys, commands, clipboard, history, names.
class TestWindowJourneys : public QObject {
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

    void aLargePictureIsPasted() {
        Journey& journey = *m_journey;
        QImage image(6000, 6000, QImage::Format_RGB32);
        image.fill(QColor(90, 120, 150));
        image.setPixel(5999, 5999, qRgb(1, 2, 3));
        QGuiApplication::clipboard()->setImage(image);
        journey.setSteps(2);
        journey.trigger("actionPaste");
        QTRY_COMPARE_WITH_TIMEOUT(journey.document().count(), 1, patience);
        QVERIFY(journey.document().at(0).photo == image);
        QGuiApplication::clipboard()->clear();
        QTRY_COMPARE_WITH_TIMEOUT(journey.document().at(0).state, PictureState::Done, patience);
    }

    void whatIsTooLargeIsRefusedAsOpeningIs() {
        Journey& journey = *m_journey;
        QImage image(10001, 10000, QImage::Format_Mono);
        image.fill(0);
        const QString path = journey.file("large.png");
        QVERIFY(image.save(path));
        const QString words = "has 10001 x 10000 pixels, more than the 100 megapixels that Inlay "
                              "reads; reduce it first";
        journey.drop({path});
        QTRY_VERIFY_WITH_TIMEOUT(journey.window().messages()->isShowingProblem(), patience);
        QVERIFY2(journey.message().contains("large.png " + words), qPrintable(journey.message()));
        journey.window().messages()->dismiss();

        QGuiApplication::clipboard()->setImage(image);
        journey.trigger("actionPaste");
        QVERIFY2(journey.message().contains("pasted image " + words),
                 qPrintable(journey.message()));
        journey.window().messages()->dismiss();

        // As another program offers it: encoded.
        auto* foreign = new QMimeData;
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        foreign->setData("image/png", file.readAll());
        QGuiApplication::clipboard()->setMimeData(foreign);
        journey.trigger("actionPaste");
        QVERIFY2(journey.message().contains("pasted image " + words),
                 qPrintable(journey.message()));
        journey.window().messages()->dismiss();
        QCOMPARE(journey.document().count(), 0);
        QGuiApplication::clipboard()->clear();
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
        // A list searches by letters, and has the keyboard after a click on a picture.
        QTest::keyPress(window.shelf()->list(), Qt::Key_B);
        QCOMPARE(journey.stage().canvas()->mode(), Canvas::Mode::TargetOnly);
        QTest::keyRelease(window.shelf()->list(), Qt::Key_B);
        QCOMPARE(journey.stage().canvas()->mode(), Canvas::Mode::SideBySide);
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
        QTest::keyClicks(field, "invent seed"); // words of the tool tip
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

QTEST_MAIN(TestWindowJourneys)
#include "tst_window_journeys.moc"
