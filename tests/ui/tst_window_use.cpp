#include "journey.h"

#include "ui/canvas/canvas.h"
#include "ui/panels/film_panel.h"
#include "ui/panels/panel_rail.h"
#include "ui/shelf/shelf_view.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QScrollArea>
#include <QSettings>
#include <QSpinBox>
#include <QSplitter>
#include <QToolButton>
#include <QTreeWidget>

using namespace inlay;
using inlay::test::Journey;
using inlay::test::patience;

namespace {

QString nameOf(const QObject* object) {
    return QStringLiteral("%1 '%2'").arg(object->metaObject()->className(), object->objectName());
}

/// The part of a widget that can be seen and clicked, in its own coordinates.
QRect seen(const QWidget& widget) {
    if (const auto* area = qobject_cast<const QAbstractScrollArea*>(&widget))
        return area->viewport()->visibleRegion().boundingRect(); // which covers the rest
    return widget.visibleRegion().boundingRect();
}

} // namespace

/// What the window must not do to somebody who works in it.
class TestWindowUse : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        m_journey = std::make_unique<Journey>();
        QVERIFY(m_journey->isReady());
        m_journey->window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m_journey->window()));
    }
    void cleanupTestCase() { m_journey.reset(); }
    void cleanup() {
        m_journey->window().resize(1280, 800);
        QVERIFY(m_journey->emptied());
    }

    /// What a program that is killed has still remembered.
    void whatIsChosenIsOnTheDiskSoon() {
        Journey& journey = *m_journey;
        const auto onDisk = [] {
            QFile file(QSettings().fileName());
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        QVERIFY(!onDisk().contains("theme=2"));
        journey.trigger("actionThemeDark");
        QTRY_VERIFY(onDisk().contains("theme=2"));
        journey.trigger("actionSplit");
        QTRY_VERIFY(onDisk().contains("\nmode=" + QByteArray::number(int(Canvas::Mode::Split))));
        journey.setSteps(77);
        QTRY_VERIFY(onDisk().contains("\nsteps=77\n"));
        journey.control<QSpinBox>("localSteps")->setValue(55);
        QTRY_VERIFY(onDisk().contains("\nsteps=55\n"));
        journey.control<QSpinBox>("filmFrameRate")->setValue(31);
        QTRY_VERIFY(onDisk().contains("framesPerSecond=31"));
        const QByteArray before = onDisk();
        journey.window().resize(1190, 770);
        QTRY_VERIFY(onDisk() != before);
        journey.trigger("actionThemeSystem");
        journey.trigger("actionSideBySide");
        QTRY_VERIFY(onDisk().contains("theme=0"));
    }

    void aMessageMovesNothing() {
        Journey& journey = *m_journey;
        MainWindow& window = journey.window();
        const auto places = [&window] {
            QMap<QString, QRect> all;
            // The line at the bottom tells of the memory, which changes by itself.
            for (const auto* widget : window.centralWidget()->findChildren<QWidget*>()) {
                if (widget->isVisible() && !widget->objectName().isEmpty() &&
                    !widget->objectName().startsWith("message"))
                    all.insert(widget->objectName(),
                               QRect(widget->mapTo(&window, QPoint()), widget->size()));
            }
            return all;
        };
        while (window.messages()->isShowingProblem() || !window.messages()->isHidden())
            window.messages()->dismiss();
        QApplication::processEvents();
        const auto before = places();
        QVERIFY(before.size() > 20);
        Problem problem;
        problem.what = QString("Something went wrong with a file. ").repeated(6);
        window.messages()->showProblem("A problem", problem, "Choose another...", [] {});
        QApplication::processEvents();
        QVERIFY(window.messages()->isVisible());
        QCOMPARE(places(), before);
        // All of it can be read, and its buttons pressed.
        for (const auto* part : window.messages()->findChildren<QWidget*>()) {
            if (part->isVisible())
                QCOMPARE(seen(*part), part->rect());
        }
        // A click on it is none on the canvas, which would ask for a photo.
        journey.answer = "/nowhere/asked.png";
        QTest::mouseClick(window.messages(), Qt::LeftButton, {}, QPoint(2, 2));
        window.messages()->dismiss();
        QVERIFY(window.messages()->isHidden());
    }

    void spaceInFilmPlaysAfterAClickOnAButton() {
        Journey& journey = *m_journey;
        journey.generateFaces(2);
        auto* film = journey.control<FilmPanel>("filmPanel");
        journey.window().panels()->setCurrentPanel(film);
        const std::vector<PictureId> both = {journey.document().at(0).id,
                                             journey.document().at(1).id};
        film->insertPictures(-1, both);
        QVERIFY(journey.settles(film));
        auto* add = journey.control<QAbstractButton>("filmAdd");
        auto* menu = journey.control<QMenu>("filmAddMenu");
        journey.window().shelf()->list()->setFocus();
        QTimer closing;
        closing.setSingleShot(true);
        connect(&closing, &QTimer::timeout, menu, [menu] { menu->close(); });
        closing.start(200);
        QTest::mouseClick(add, Qt::LeftButton);
        QTRY_VERIFY(!menu->isVisible());
        for (const char* name : {"filmUp", "filmLoop"})
            QTest::mouseClick(journey.control<QAbstractButton>(name), Qt::LeftButton);
        auto* play = journey.control<QAbstractButton>("filmPlay");
        QCOMPARE(play->text(), QString("Play"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QVERIFY(!menu->isVisible());
        QCOMPARE(film->keyframes().size(), both.size());
        QCOMPARE(play->text(), QString("Pause"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QCOMPARE(play->text(), QString("Play"));
        // Whoever goes to a button by Tab presses it by Space.
        play->setFocus(Qt::TabFocusReason);
        QTest::keyClick(play, Qt::Key_Space);
        QCOMPARE(play->text(), QString("Pause"));
        film->togglePlaying();
        journey.control<QAbstractButton>("filmLoop")->setChecked(false);
    }

    void noButtonKeepsTheKeyboardAfterAClick() {
        MainWindow& window = m_journey->window();
        QStringList wrong;
        for (int index = 0; index < window.panels()->count(); ++index) {
            window.panels()->setCurrentIndex(index);
            QApplication::processEvents();
            for (const auto* button : window.findChildren<QAbstractButton*>()) {
                if (button->window() == &window && button->isVisible() &&
                    button->focusPolicy() & Qt::ClickFocus)
                    wrong << nameOf(button);
            }
        }
        wrong.removeDuplicates();
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join('\n')));
    }

    void severalChosenPicturesAreAllSaved() {
        Journey& journey = *m_journey;
        journey.generateFaces(3);
        journey.document().rename(journey.document().at(0).id, "twin / one");
        journey.document().rename(journey.document().at(1).id, "twin : one"); // the same as files
        journey.window().shelf()->list()->selectAll();
        auto* save = journey.control<QAction>("actionSaveImage");
        QVERIFY2(save->text().contains('3'), qPrintable(save->text()));
        QTemporaryDir folder;
        journey.answer = folder.path();
        journey.trigger("actionSaveImage");
        QTRY_COMPARE_WITH_TIMEOUT(QDir(folder.path()).entryList({"*.png"}).size(), 3, patience);
        const QStringList names = QDir(folder.path()).entryList({"*.png"});
        QVERIFY2(names.contains("twin _ one.png") && names.contains("twin _ one-2.png"),
                 qPrintable(names.join(", ")));
        QTRY_COMPARE(QImage(folder.filePath("twin _ one.png")).size(),
                     journey.document().at(0).embedding.reconstruction.size());
        journey.trigger("actionExportLatent");
        QTRY_COMPARE_WITH_TIMEOUT(QDir(folder.path()).entryList({"*.safetensors"}).size(), 3,
                                  patience);

        // Nothing is overwritten by somebody who does not want that.
        QFile mark(folder.filePath("twin _ one.png"));
        QVERIFY(mark.open(QIODevice::WriteOnly) && mark.write("mine") == 4);
        mark.close();
        journey.agrees = false;
        journey.trigger("actionSaveImage");
        journey.agrees = true;
        QTest::qWait(200);
        QCOMPARE(QFileInfo(mark.fileName()).size(), 4);

        // One picture, or an edit on the canvas, is saved as what it is.
        journey.window().shelf()->setCurrent(journey.document().at(2).id);
        QVERIFY(!save->text().contains('3'));
        journey.window().shelf()->list()->selectAll();
        EditPanel* morph = journey.panel(1);
        QVERIFY(journey.settles(morph));
        journey.answer = folder.filePath("morph.png");
        journey.trigger("actionSaveImage");
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(journey.answer), patience);
    }

    void theSearchKnowsOtherWords_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("found");
        QTest::newRow("smile") << "smile"
                               << "Expression panel";
        QTest::newRow("age") << "age"
                             << "Directions panel";
        QTest::newRow("save") << "save"
                              << "Save image";
        QTest::newRow("crop") << "crop"
                              << "Adjust crop";
        QTest::newRow("cut") << "cut"
                             << "Adjust crop";
        QTest::newRow("undo") << "undo"
                              << "Undo";
        QTest::newRow("brush") << "brush"
                               << "Paint a mask";
        QTest::newRow("video") << "video"
                               << "Film panel";
        QTest::newRow("retouch") << "retouch"
                                 << "Local edits panel";
        QTest::newRow("compare") << "compare"
                                 << "Side by side";
        QTest::newRow("gpu") << "gpu"
                             << "Settings";
        QTest::newRow("hair") << "hair"
                              << "Style mix panel";
        QTest::newRow("model") << "model"
                               << "Open network";
    }
    void theSearchKnowsOtherWords() {
        QFETCH(QString, typed);
        QFETCH(QString, found);
        const QStringList results = search(typed);
        QVERIFY2(results.filter(found).size() > 0, qPrintable(results.join('\n')));
        QVERIFY2(results.indexOf(QRegularExpression(".*" + found + ".*")) < 5,
                 qPrintable(results.join('\n')));
    }

    void theSearchFindsTheLibrary() {
        Journey& journey = *m_journey;
        journey.generateFaces(3);
        EditPanel* expression = journey.panel(3);
        journey.fillSlots(expression);
        QVERIFY(journey.settles(expression));
        journey.control<QAbstractButton>("keepExpression")->click();
        QStringList results;
        QTRY_VERIFY_WITH_TIMEOUT(
            !(results = search("expression").filter(QRegularExpression("^Expression > ")))
                 .isEmpty(),
            patience);
        journey.window().panels()->setCurrentIndex(0);
        const QString name = results.front().section(" > ", 1);
        search(name);
        auto* field = journey.control<QLineEdit>("commandField");
        journey.trigger("actionFindCommand");
        QTest::keyClicks(field, name);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(journey.window().panels()->currentPanel()->objectName(),
                 QString("expressionPanel"));
    }

    void aPanelAsksForWhatItNeedsInPlainWords() {
        EditPanel* recipe = m_journey->panel(4);
        QCOMPARE(recipe->slotsInOrder().size(), std::size_t(1));
        QVERIFY2(recipe->pictures().missingText().startsWith("Choose a picture:"),
                 qPrintable(recipe->pictures().missingText()));
        QVERIFY(m_journey->panel(1)->pictures().missingText().contains("picture B"));
    }

    void everythingCanBeReachedInASmallWindow_data() {
        QTest::addColumn<QSize>("size");
        QTest::newRow("1280 x 720") << QSize(1280, 720);
        QTest::newRow("1600 x 1000 at scale 2") << QSize(800, 500);
    }
    void everythingCanBeReachedInASmallWindow() {
        QFETCH(QSize, size);
        Journey& journey = *m_journey;
        MainWindow& window = journey.window();
        journey.generateFaces(2);
        window.resize(size);
        Problem problem;
        problem.what = "Something went wrong.";
        window.messages()->showProblem("A problem", problem, "Choose another...", [] {});
        problem.what = QString("Something went wrong with a file. ").repeated(30);
        window.messages()->showProblem("Another", problem, "Choose another...", [] {});
        window.messages()->dismiss();
        QStringList wrong;
        for (int index = 0; index < window.panels()->count(); ++index) {
            window.panels()->setCurrentIndex(index);
            QApplication::processEvents();
            if (window.size() != size)
                wrong << QString("the window is %1 x %2 with %3")
                             .arg(window.width())
                             .arg(window.height())
                             .arg(nameOf(window.panels()->currentPanel()));
            for (auto* widget : window.findChildren<QWidget*>()) {
                if (!isControl(*widget) || widget->window() != &window || !widget->isVisible() ||
                    widget->parentWidget() == window.menuBar())
                    continue;
                scrollTo(widget);
                const QSize needed = widget->size().boundedTo(QSize(60, 20));
                const QRect part = seen(*widget);
                if (part.width() < needed.width() || part.height() < needed.height())
                    wrong << QString("%1 in %2: %3 x %4 px are seen")
                                 .arg(nameOf(widget), nameOf(window.panels()->currentPanel()))
                                 .arg(part.width())
                                 .arg(part.height());
            }
        }
        wrong.removeDuplicates();
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join('\n')));
    }

private:
    static bool isControl(const QWidget& widget) {
        // A tool bar has its own way to what does not fit: a button that unfolds the rest.
        if (widget.objectName().startsWith("qt_") || widget.parentWidget()->inherits("QToolBar"))
            return false;
        return qobject_cast<const QAbstractButton*>(&widget) ||
               qobject_cast<const QComboBox*>(&widget) ||
               qobject_cast<const QAbstractSpinBox*>(&widget) ||
               qobject_cast<const QLineEdit*>(&widget) || widget.focusPolicy() & Qt::TabFocus;
    }
    static void scrollTo(QWidget* widget) {
        for (QWidget* parent = widget->parentWidget(); parent; parent = parent->parentWidget()) {
            if (auto* area = qobject_cast<QScrollArea*>(parent)) {
                area->ensureWidgetVisible(widget, 4, 4);
                QApplication::processEvents();
            }
        }
    }
    QStringList search(const QString& typed) {
        Journey& journey = *m_journey;
        journey.trigger("actionFindCommand");
        auto* field = journey.control<QLineEdit>("commandField");
        QTest::keyClicks(field, typed);
        auto* list = journey.control<QTreeWidget>("commandList");
        QStringList found;
        for (int i = 0; i < list->topLevelItemCount(); ++i)
            found << list->topLevelItem(i)->text(0);
        QTest::keyClick(field, Qt::Key_Escape);
        return found;
    }

    std::unique_ptr<Journey> m_journey;
};

QTEST_MAIN(TestWindowUse)
#include "tst_window_use.moc"
