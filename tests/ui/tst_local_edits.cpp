#include "journey.h"

#include "core/facade/engine_library.h"
#include "ui/canvas/canvas.h"
#include "ui/canvas/mask_layer.h"
#include "ui/panels/local_panel.h"
#include "ui/panels/panel_rail.h"
#include "ui/shelf/shelf_view.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>

using namespace inlay;
using namespace inlay::test;

/// Local edits as a person does them: paint a mask on the canvas, run, find the result on the
/// shelf.
class TestLocalEdits : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_journey.isReady()); }
    void init();
    void strokesAreUndoSteps();
    void fillInvertAndClearAreUndoSteps();
    void fillingInComesOntoTheShelf();
    void copyKeepsTheCompositionToo();
    void stopKeepsAndCancelDoesNot();
    void theKeysOfAnEmbeddingAreTheirs();
    void undoLeavesTheMaskOfWhatRuns();
    void goingBackInTheHistoryEndsWhatRuns();
    void whatIsShownIsSaved();
    void theBrushIsOnUnlessItWasPutAway();
    void aCompositionIsAFinishedPicture();
    void whatIsChosenIsRemembered();

private:
    void paint(double fromX, double fromY, double toX, double toY);
    QImage mask() { return m_journey.document().find(m_panel->slotA()->picture())->mask; }
    void choose(LocalEditKind kind);
    bool ends();
    void startLong(); ///< and waits for its first step
    void paintForALongEdit();

    Journey m_journey;
    LocalPanel* m_panel = nullptr;
};

void TestLocalEdits::init() {
    QVERIFY(m_journey.emptied());
    m_journey.generateFaces(2);
    m_panel = m_journey.control<LocalPanel>("localPanel");
    m_journey.window().panels()->setCurrentPanel(m_panel);
    m_journey.control<QSpinBox>("localSteps")->setValue(6);
    m_journey.control<QToolButton>("maskPaint")->setChecked(true);
    m_journey.control<QCheckBox>("localCompose")->setChecked(false);
    choose(LocalEditKind::Inpaint);
    QVERIFY(m_panel->slotA()->picture() != 0);
    QVERIFY(!m_journey.stage().canvas()->target().isNull());
}

void TestLocalEdits::choose(LocalEditKind kind) {
    auto* box = m_journey.control<QComboBox>("localKind");
    box->setCurrentIndex(box->findData(static_cast<int>(kind)));
}

/// A stroke by the mouse, in parts of the picture.
void TestLocalEdits::paint(double fromX, double fromY, double toX, double toY) {
    auto* button = m_journey.control<QToolButton>("maskPaint");
    if (!button->isChecked())
        button->click();
    auto* layer = m_journey.control<MaskLayer>("maskLayer");
    QVERIFY(layer->isPainting());
    const QRectF place = m_journey.stage().canvas()->places().front().picture;
    const auto at = [&place](double x, double y) {
        return QPointF(place.x() + x * place.width(), place.y() + y * place.height()).toPoint();
    };
    QTest::mousePress(layer, Qt::LeftButton, {}, at(fromX, fromY));
    QTest::mouseMove(layer, at(toX, toY));
    QTest::mouseRelease(layer, Qt::LeftButton, {}, at(toX, toY));
}

bool TestLocalEdits::ends() {
    auto* start = m_journey.control<QPushButton>("localStart");
    return QTest::qWaitFor([start] { return start->isVisible(); }, patience);
}

/// The mask is the last step of the history.
void TestLocalEdits::paintForALongEdit() {
    m_journey.control<QSpinBox>("localSteps")->setValue(100000);
    paint(0.4, 0.5, 0.6, 0.5);
}

void TestLocalEdits::startLong() {
    m_journey.control<QPushButton>("localStart")->click();
    auto* hint = m_journey.control<QLabel>("localHint");
    QTRY_VERIFY_WITH_TIMEOUT(hint->text().contains("Step"), patience);
}

void TestLocalEdits::strokesAreUndoSteps() {
    QUndoStack& undo = m_journey.document().undoStack();
    const int before = undo.count();
    QVERIFY(mask().isNull());
    paint(0.3, 0.5, 0.5, 0.5);
    QCOMPARE(undo.count(), before + 1);
    const QImage first = mask();
    QCOMPARE(first.size(), QSize(128, 128));
    QCOMPARE(qGray(first.pixel(51, 64)), 255);
    QCOMPARE(qGray(first.pixel(100, 64)), 0);
    paint(0.7, 0.3, 0.7, 0.7);
    QCOMPARE(undo.count(), before + 2);
    QCOMPARE(qGray(mask().pixel(90, 64)), 255);
    m_journey.trigger("actionUndo");
    QCOMPARE(mask(), first);
    QCOMPARE(m_journey.control<MaskLayer>("maskLayer")->mask(), first);
    m_journey.trigger("actionUndo");
    QVERIFY(mask().isNull());
    m_journey.trigger("actionRedo");
    QCOMPARE(mask(), first);
    // Escape leaves painting.
    QTest::keyClick(m_journey.control<MaskLayer>("maskLayer"), Qt::Key_Escape);
    QVERIFY(!m_journey.control<QToolButton>("maskPaint")->isChecked());
}

void TestLocalEdits::fillInvertAndClearAreUndoSteps() {
    paint(0.3, 0.5, 0.5, 0.5);
    const QImage painted = mask();
    m_journey.trigger("actionMaskInvert");
    QCOMPARE(qGray(mask().pixel(51, 64)), 0);
    QCOMPARE(qGray(mask().pixel(5, 5)), 255);
    m_journey.trigger("actionMaskFill");
    QCOMPARE(qGray(mask().pixel(51, 64)), 255);
    QVERIFY(!m_journey.control<QPushButton>("localStart")->isEnabled()); // nothing would be left
    m_journey.trigger("actionMaskClear");
    QVERIFY(mask().isNull());
    QVERIFY(!m_journey.control<QPushButton>("localStart")->isEnabled());
    for (int i = 0; i < 3; ++i)
        m_journey.trigger("actionUndo");
    QCOMPARE(mask(), painted);
}

void TestLocalEdits::fillingInComesOntoTheShelf() {
    Document& document = m_journey.document();
    paint(0.4, 0.5, 0.6, 0.5);
    const int before = document.count();
    m_journey.control<QPushButton>("localStart")->click();
    QVERIFY(!m_journey.control<QPushButton>("localStart")->isVisible());
    QVERIFY(ends());
    QCOMPARE(document.count(), before + 1);
    const Picture& result = document.at(before);
    QVERIFY(result.hasLatent());
    QVERIFY(result.name.contains("filled in"));
    QVERIFY(!result.embedding.reconstruction.isNull());
    QCOMPARE(m_journey.stage().canvas()->result(), result.embedding.reconstruction);
    m_journey.trigger("actionUndo");
    QCOMPARE(document.count(), before);
    m_journey.trigger("actionRedo");
    QCOMPARE(document.count(), before + 1);
}

void TestLocalEdits::copyKeepsTheCompositionToo() {
    Document& document = m_journey.document();
    choose(LocalEditKind::Copy);
    m_journey.control<QCheckBox>("localCompose")->setChecked(true);
    QVERIFY(m_panel->slotB()->picture() != 0);
    QVERIFY(m_panel->slotB()->picture() != m_panel->slotA()->picture());
    paint(0.4, 0.5, 0.6, 0.5);
    const int before = document.count();
    m_journey.control<QPushButton>("localStart")->click();
    QVERIFY(ends());
    QCOMPARE(document.count(), before + 2);
    QVERIFY(!document.at(before).embedding.latent->noise.empty());
    const Picture& composition = document.at(before + 1);
    QVERIFY(!composition.hasLatent());
    // Far from the mask it is A, pixel for pixel.
    const QImage a = document.find(m_panel->slotA()->picture())->embedding.reconstruction;
    QCOMPARE(composition.photo.pixel(3, 3), a.pixel(3, 3));
    QCOMPARE(composition.photo.pixel(64, 120), a.pixel(64, 120));
    m_journey.trigger("actionUndo"); // one act, one step
    QCOMPARE(document.count(), before);
}

void TestLocalEdits::stopKeepsAndCancelDoesNot() {
    Document& document = m_journey.document();
    paint(0.4, 0.5, 0.6, 0.5);
    m_journey.control<QSpinBox>("localSteps")->setValue(100000);
    const int before = document.count();
    m_journey.control<QPushButton>("localStart")->click();
    QVERIFY(m_journey.queue().current() == 0);
    m_journey.control<QPushButton>("localCancel")->click();
    QVERIFY(ends());
    QCOMPARE(document.count(), before);

    m_journey.control<QPushButton>("localStart")->click();
    auto* hint = m_journey.control<QLabel>("localHint");
    QVERIFY(QTest::qWaitFor([hint] { return hint->text().contains("Step"); }, patience));
    m_journey.trigger("actionLocalStop");
    QVERIFY(ends());
    QCOMPARE(document.count(), before + 1);
}

void TestLocalEdits::theKeysOfAnEmbeddingAreTheirs() {
    Document& document = m_journey.document();
    auto* pause = m_journey.control<QAction>("actionPause");
    auto* pauseButton = m_journey.control<QPushButton>("localPause");
    auto* hint = m_journey.control<QLabel>("localHint");
    paintForALongEdit();
    const int before = document.count();
    QVERIFY(!pause->isEnabled());
    startLong();
    QVERIFY2(pause->text().contains("Fill in"), qPrintable(pause->text()));
    m_journey.trigger("actionPause"); // F6
    QCOMPARE(pauseButton->text(), QString("Resume"));
    QVERIFY(m_journey.searches().isPaused());
    QTest::qWait(300); // what was on its way
    const QString held = hint->text();
    QTest::qWait(300);
    QCOMPARE(hint->text(), held);
    m_journey.trigger("actionPause");
    QCOMPARE(pauseButton->text(), QString("Pause"));
    QTRY_VERIFY_WITH_TIMEOUT(hint->text() != held, patience);
    m_journey.trigger("actionStop"); // F7
    QVERIFY(ends());
    QCOMPARE(document.count(), before + 1);
    startLong();
    m_journey.trigger("actionCancel"); // F8
    QVERIFY(ends());
    QCOMPARE(document.count(), before + 1);
    QVERIFY(!pause->isEnabled());

    // F5 starts what the panel in sight is about.
    const QKeySequence f5(Qt::Key_F5);
    auto* local = m_journey.control<QAction>("actionLocalStart");
    auto* embed = m_journey.control<QAction>("actionStart");
    QVERIFY(local->shortcuts().contains(f5) && !embed->shortcuts().contains(f5));
    m_journey.window().panels()->setCurrentIndex(0);
    QVERIFY(!local->shortcuts().contains(f5) && embed->shortcuts().contains(f5));
}

void TestLocalEdits::undoLeavesTheMaskOfWhatRuns() {
    paintForALongEdit();
    const QImage painted = mask();
    startLong();
    const int steps = m_journey.document().undoStack().index();
    m_journey.trigger("actionUndo");
    QCOMPARE(mask(), painted);
    QCOMPARE(m_journey.document().undoStack().index(), steps);
    QVERIFY2(m_journey.message().contains("F8"), qPrintable(m_journey.message()));
    QVERIFY(!m_journey.control<QPushButton>("localStart")->isVisible()); // it runs
    // What has nothing to do with it is undone.
    const PictureId other = m_panel->slotB()->picture();
    m_journey.document().rename(other, "Somebody");
    m_journey.trigger("actionUndo");
    QVERIFY(m_journey.document().find(other)->name != "Somebody");
    m_journey.trigger("actionCancel");
    QVERIFY(ends());
    m_journey.trigger("actionUndo");
    QVERIFY(mask().isNull());
}

void TestLocalEdits::goingBackInTheHistoryEndsWhatRuns() {
    paintForALongEdit();
    const QImage painted = mask();
    startLong();
    const int before = m_journey.document().count();
    QUndoStack& history = m_journey.document().undoStack();
    history.setIndex(history.index() - 1); // as a click into the History panel
    QVERIFY(mask().isNull());
    QVERIFY(ends());
    QCOMPARE(m_journey.document().count(), before);
    m_journey.trigger("actionRedo");
    QCOMPARE(mask(), painted);
}

void TestLocalEdits::whatIsShownIsSaved() {
    const auto saves = [this](const QString& name, const QImage& expected) {
        m_journey.answer = m_journey.file(name);
        m_journey.trigger("actionSaveImage");
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(m_journey.answer), patience);
        QCOMPARE(QImage(m_journey.answer).convertToFormat(QImage::Format_RGB888),
                 expected.convertToFormat(QImage::Format_RGB888));
        QGuiApplication::clipboard()->clear();
        m_journey.trigger("actionCopy");
        QCOMPARE(QGuiApplication::clipboard()->image().convertToFormat(QImage::Format_RGB888),
                 expected.convertToFormat(QImage::Format_RGB888));
    };
    Document& document = m_journey.document();
    const Picture a = *document.find(m_panel->slotA()->picture());
    saves("a.png", a.embedding.reconstruction);

    paint(0.4, 0.5, 0.6, 0.5);
    const int before = document.count();
    m_journey.control<QPushButton>("localStart")->click();
    QVERIFY(!m_journey.control<QAction>("actionSaveImage")->isEnabled()); // a run is not saved
    QVERIFY(ends());
    const Picture result = document.at(before);
    QVERIFY(result.embedding.reconstruction != a.embedding.reconstruction);
    saves("result.png", result.embedding.reconstruction);

    // The latent is that of the result.
    m_journey.answer = m_journey.file("result.safetensors");
    m_journey.trigger("actionExportLatent");
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(m_journey.answer), patience);
    m_journey.drop({m_journey.answer});
    QTRY_COMPARE_WITH_TIMEOUT(document.count(), before + 2, patience);
    QCOMPARE(document.at(before + 1).embedding.latent->w, result.embedding.latent->w);

    // What is undone is no longer shown, nor saved.
    m_journey.trigger("actionUndo"); // the latent that was dropped
    m_journey.window().shelf()->setCurrent(a.id);
    QCOMPARE(m_journey.stage().canvas()->result(), result.embedding.reconstruction);
    m_journey.trigger("actionUndo");
    QCOMPARE(document.count(), before);
    QVERIFY(m_journey.stage().canvas()->result().isNull());
    saves("undone.png", a.embedding.reconstruction);
}

void TestLocalEdits::theBrushIsOnUnlessItWasPutAway() {
    auto* layer = m_journey.control<MaskLayer>("maskLayer");
    auto* action = m_journey.control<QAction>("actionMaskPaint");
    auto* embed = m_journey.control<QWidget>("embedPanel");
    PanelRail* panels = m_journey.window().panels();
    QVERIFY(layer->isPainting());
    QVERIFY(action->isChecked());
    panels->setCurrentPanel(embed);
    QVERIFY(!layer->isPainting());
    QVERIFY(!action->isChecked());
    panels->setCurrentPanel(m_panel);
    QVERIFY(layer->isPainting());
    // It rests while an edit runs, and is there again afterwards.
    paint(0.4, 0.5, 0.6, 0.5);
    m_journey.control<QPushButton>("localStart")->click();
    QVERIFY(!layer->isPainting());
    QVERIFY(ends());
    QVERIFY(layer->isPainting());
    m_journey.trigger("actionMaskPaint"); // Ctrl+B
    QVERIFY(!layer->isPainting());
    QVERIFY(!m_journey.control<QToolButton>("maskPaint")->isChecked());
    panels->setCurrentPanel(embed);
    panels->setCurrentPanel(m_panel);
    QVERIFY(!layer->isPainting());
    // From another panel, it brings Local and the brush.
    panels->setCurrentPanel(embed);
    m_journey.trigger("actionMaskPaint");
    QCOMPARE(panels->currentPanel(), m_panel);
    QVERIFY(layer->isPainting());
}

void TestLocalEdits::aCompositionIsAFinishedPicture() {
    Document& document = m_journey.document();
    QVERIFY(LocalEditTask().keepsComposition); // by default
    m_journey.control<QCheckBox>("localCompose")->setChecked(true);
    paint(0.4, 0.5, 0.6, 0.5);
    const int before = document.count();
    m_journey.control<QPushButton>("localStart")->click();
    QVERIFY(ends());
    QCOMPARE(document.count(), before + 2);
    const Picture result = document.at(before);
    const Picture composition = document.at(before + 1);
    QVERIFY(composition.isComposition);
    QCOMPARE(composition.stateText(), QString("Finished"));
    const auto saves = [this](const QString& name, const QImage& expected) {
        m_journey.answer = m_journey.file(name);
        m_journey.trigger("actionSaveImage");
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(m_journey.answer), patience);
        QCOMPARE(QImage(m_journey.answer).convertToFormat(QImage::Format_RGB888),
                 expected.convertToFormat(QImage::Format_RGB888));
        m_journey.trigger("actionCopy");
        QCOMPARE(QGuiApplication::clipboard()->image().convertToFormat(QImage::Format_RGB888),
                 expected.convertToFormat(QImage::Format_RGB888));
    };
    // Here it is what is shown and saved; the latent is the network's picture's.
    QCOMPARE(m_journey.stage().canvas()->result(), composition.photo);
    saves("composed.png", composition.photo);
    QCOMPARE(m_journey.stage().shown().latent, result.embedding.latent);
    // On the shelf it can be saved, too, and has no latent to export.
    m_journey.window().panels()->setCurrentPanel(m_journey.control<QWidget>("embedPanel"));
    m_journey.window().shelf()->setCurrent(composition.id);
    saves("from_shelf.png", composition.photo);
    QVERIFY(!m_journey.control<QAction>("actionExportLatent")->isEnabled());
    m_journey.trigger("actionUndo");
    QCOMPARE(document.count(), before);
    m_journey.trigger("actionRedo");
    QCOMPARE(document.count(), before + 2);
    QVERIFY(document.at(before + 1).isComposition);
    QCOMPARE(document.at(before + 1).stateText(), QString("Finished"));
}

void TestLocalEdits::whatIsChosenIsRemembered() {
    m_journey.control<QToolButton>("maskPaint")->setChecked(false);
    m_journey.control<QAction>("maskMagenta")->trigger();
    QCOMPARE(m_journey.control<MaskLayer>("maskLayer")->colour(), QColor(0xff, 0x00, 0xc8));
    choose(LocalEditKind::Style);
    m_journey.window().close();
    Studio studio(loadEngineLibrary);
    MainWindow next(studio.services(), FileDialogs());
    QVERIFY(!next.findChild<QToolButton*>("maskPaint")->isChecked());
    QVERIFY(!next.findChild<QCheckBox*>("localCompose")->isChecked());
    QCOMPARE(next.findChild<QSpinBox*>("localSteps")->value(), 6);
    QCOMPARE(next.findChild<MaskLayer*>("maskLayer")->colour(), QColor(0xff, 0x00, 0xc8));
    QCOMPARE(next.findChild<QComboBox*>("localKind")->currentIndex(), 2);
}

QTEST_MAIN(TestLocalEdits)
#include "tst_local_edits.moc"
