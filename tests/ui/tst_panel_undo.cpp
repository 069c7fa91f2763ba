#include "journey.h"

#include "ui/canvas/canvas.h"
#include "ui/panels/direction_row.h"
#include "ui/panels/directions_panel.h"
#include "ui/panels/expression_list.h"
#include "ui/panels/expression_panel.h"
#include "ui/panels/layer_range_box.h"
#include "ui/panels/local_panel.h"
#include "ui/shelf/shelf_view.h"
#include "ui/widgets/film_strip.h"
#include "ui/widgets/style_layer_grid.h"
#include "ui/widgets/value_slider.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QScopeGuard>
#include <QSemaphore>
#include <QSpinBox>
#include <functional>

using namespace inlay;
using inlay::test::Journey;
using inlay::test::patience;

namespace {

bool isSame(const EditInputs& a, const EditInputs& b) {
    return changesBetween(a, b).empty();
}

/// Drags a slider to a share of its range, as a hand does.
void drag(ValueSlider* slider, double share) {
    const double from = slider->value();
    const double to = slider->minimum() + share * (slider->maximum() - slider->minimum());
    for (const double part : {0.25, 0.5, 0.75, 1.0})
        slider->slideTo(from + part * (to - from));
    slider->endSlide();
}

} // namespace

/// Whatever is done in a panel is a step that undo takes back, and brings into sight.
class TestPanelUndo : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        qputenv("XDG_CACHE_HOME", m_cache.path().toUtf8());
        m_journey = std::make_unique<Journey>();
        QVERIFY(m_journey->isReady());
        m_directions = m_journey->window().findChild<DirectionsPanel*>();
    }
    void cleanupTestCase() { m_journey.reset(); }
    void cleanup() {
        m_directions->reset();
        QVERIFY(m_journey->emptied());
    }

    /// The field has the keyboard still, but nothing to undo by itself.
    void ctrlZAfterANumberWasEnteredUndoesIt() {
        Journey& journey = *m_journey;
        journey.generateFaces(2);
        auto* slider = journey.control<ValueSlider>("lambdaSlider");
        journey.window().panels()->setCurrentPanel(journey.control<QWidget>("morphPanel"));
        auto* number = slider->findChild<QDoubleSpinBox*>();
        const double before = slider->value();
        number->setFocus();
        QTRY_VERIFY(number->hasFocus());
        number->selectAll();
        QTest::keyClicks(number, QLocale().toString(0.2, 'f', 1));
        QTest::keyClick(number, Qt::Key_Return);
        QCOMPARE(slider->value(), 0.2);
        QTest::keyClick(number, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(slider->value(), before);
        QTest::keyClick(number, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(slider->value(), 0.2);
    }

    void aSliderOfDirectionsIsAStepWithItsName() {
        Journey& journey = *m_journey;
        journey.generateFaces(1);
        journey.window().panels()->setCurrentPanel(m_directions);
        QTRY_VERIFY_WITH_TIMEOUT(m_directions->rows().size() >= 12, patience);
        QVERIFY(journey.settles(m_directions));
        const QImage plain = journey.stage().shown().image;
        DirectionRow* row = m_directions->rows()[0];
        const int steps = journey.document().undoStack().count();
        drag(row->slider(), 0.9);
        const double moved = row->strength();
        QVERIFY(moved > 3);
        QCOMPARE(journey.document().undoStack().count(), steps + 1);
        QCOMPARE(journey.control<QAction>("actionUndo")->text(),
                 QString("&Undo %1 %2").arg(row->name(), row->slider()->valueText()));
        QVERIFY(journey.settles(m_directions));
        QVERIFY(journey.stage().shown().image != plain);

        journey.window().panels()->setCurrentIndex(0);
        journey.trigger("actionUndo");
        QCOMPARE(journey.document().count(), 1);
        QCOMPARE(journey.window().panels()->currentPanel(), m_directions);
        QCOMPARE(row->strength(), 0.0);
        QVERIFY(journey.settles(m_directions));
        QTRY_COMPARE_WITH_TIMEOUT(journey.stage().shown().image, plain, patience);
        journey.trigger("actionRedo");
        QCOMPARE(row->strength(), moved);
        QVERIFY(journey.settles(m_directions));
    }

    void everythingInAPanelIsOneStepThatComesBack_data() {
        using Act = std::function<void(Journey&)>;
        QTest::addColumn<QString>("panel");
        QTest::addColumn<Act>("act");
        const auto slide = [](const char* name, double share) {
            return Act([=](Journey& journey) {
                drag(inSight(journey)->findChild<ValueSlider*>(name), share);
            });
        };
        const auto press = [](const char* name) {
            return Act([=](Journey& journey) {
                inSight(journey)->findChild<QAbstractButton*>(name)->click();
            });
        };
        const auto choose = [](const char* name, int index) {
            return Act([=](Journey& journey) {
                auto* box = inSight(journey)->findChild<QComboBox*>(name);
                box->setCurrentIndex(index);
                Q_EMIT box->activated(index);
            });
        };
        const auto fill = [](const char* name) {
            return Act([=](Journey& journey) {
                auto* slot = inSight(journey)->findChild<PictureSlot*>(name);
                for (int i = 0; i < journey.document().count(); ++i) {
                    if (journey.document().at(i).id != slot->picture())
                        return slot->choose(journey.document().at(i).id);
                }
            });
        };
        const auto count = [](const char* name, int value) {
            return Act([=](Journey& journey) {
                inSight(journey)->findChild<QSpinBox*>(name)->setValue(value);
            });
        };
        const auto keys = [](const char* name, std::initializer_list<Qt::Key> pressed) {
            return Act([=, all = std::vector<Qt::Key>(pressed)](Journey& journey) {
                auto* control = inSight(journey)->findChild<QWidget*>(name);
                control->setFocus();
                for (const Qt::Key key : all)
                    QTest::keyClick(control, key);
            });
        };
        QTest::newRow("lambda") << "morphPanel" << slide("lambdaSlider", 0.8);
        QTest::newRow("beyond") << "morphPanel" << press("beyondBox");
        QTest::newRow("A of a morph") << "morphPanel" << fill("slotA");
        QTest::newRow("the film strip") << "morphPanel" << Act([](Journey& journey) {
            FilmStrip* strip = journey.stage().filmStrip();
            QTest::mousePress(strip, Qt::LeftButton, {}, strip->rect().center());
            QTest::mouseMove(strip, strip->rect().center() + QPoint(60, 0));
            QTest::mouseRelease(strip, Qt::LeftButton, {}, strip->rect().center());
        });
        QTest::newRow("crossover") << "mixPanel" << slide("crossoverSlider", 0.8);
        QTest::newRow("a group of layers") << "mixPanel" << press("presetFine");
        QTest::newRow("a layer") << "mixPanel" << keys("layerGrid", {Qt::Key_Space});
        QTest::newRow("a layer's lock") << "mixPanel" << keys("layerGrid", {Qt::Key_L});
        QTest::newRow("a layer's share") << "mixPanel" << slide("shareSlider", 0.4);
        QTest::newRow("B of a mix") << "mixPanel" << fill("slotB");
        QTest::newRow("strength") << "expressionPanel" << slide("strengthSlider", 0.2);
        QTest::newRow("layers") << "expressionPanel" << choose("layerBand", 1);
        QTest::newRow("neutral") << "expressionPanel" << fill("slotNeutral");
        QTest::newRow("target") << "expressionPanel" << fill("slotTarget");
        QTest::newRow("method") << "directionsPanel" << choose("directionMethod", 1);
        QTest::newRow("picture") << "directionsPanel" << fill("slotDirections");
        QTest::newRow("pace") << "filmPanel" << choose("filmEasing", 2);
        QTest::newRow("rate") << "filmPanel" << count("filmFrameRate", 12);
        QTest::newRow("loop") << "filmPanel" << press("filmLoop");
        QTest::newRow("what is done") << "localPanel" << choose("localKind", 1);
        QTest::newRow("soft edge") << "localPanel" << slide("localFeather", 0.7);
        QTest::newRow("steps") << "localPanel" << count("localSteps", 77);
        QTest::newRow("A of a local edit") << "localPanel" << fill("slotLocalA");
        QTest::newRow("the recipe's picture") << "recipePanel" << fill("slotRecipe");
    }

    void everythingInAPanelIsOneStepThatComesBack() {
        QFETCH(QString, panel);
        QFETCH(std::function<void(Journey&)>, act);
        Journey& journey = *m_journey;
        journey.generateFaces(3);
        PanelRail* panels = journey.window().panels();
        auto* wanted = panels->findChild<QWidget*>(panel);
        QVERIFY(wanted);
        panels->setCurrentPanel(wanted);
        QTRY_VERIFY_WITH_TIMEOUT(journey.session().isReady(), patience);
        QUndoStack& history = journey.document().undoStack();
        const EditInputs before = journey.document().inputs(panel);
        QVERIFY(!before.empty());
        const int steps = history.count();
        act(journey);
        QCOMPARE(history.count(), steps + 1);
        QVERIFY(!history.undoText().isEmpty());
        const EditInputs after = journey.document().inputs(panel);
        QVERIFY(!isSame(before, after));

        panels->setCurrentIndex(panel == "morphPanel" ? 2 : 1);
        journey.trigger("actionUndo");
        QCOMPARE(panels->currentPanel(), wanted);
        QVERIFY(isSame(journey.document().inputs(panel), before));
        QCOMPARE(journey.document().count(), 3);
        panels->setCurrentIndex(0);
        journey.trigger("actionRedo");
        QCOMPARE(panels->currentPanel(), wanted);
        QVERIFY(isSame(journey.document().inputs(panel), after));
        journey.trigger("actionUndo"); // for the next row
    }

    /// What has changed by itself since stays.
    void undoTakesBackOnlyWhatTheStepDid() {
        Journey& journey = *m_journey;
        journey.generateFaces(2);
        journey.window().panels()->setCurrentPanel(m_directions);
        EditPanel* expression = journey.panel(3);
        const PictureId first = journey.document().at(0).id;
        const PictureId second = journey.document().at(1).id;
        journey.window().shelf()->setCurrent(second);
        QCOMPARE(expression->slot(0)->picture(), second);
        drag(expression->findChild<ValueSlider*>("strengthSlider"), 0.2);
        journey.window().shelf()->setCurrent(first); // the target follows the shelf
        QCOMPARE(expression->slot(0)->picture(), first);
        journey.trigger("actionUndo");
        QCOMPARE(expression->findChild<ValueSlider*>("strengthSlider")->value(), 1.0);
        QCOMPARE(expression->slot(0)->picture(), first);
    }

    void aPictureThatComesBackStandsWhereItStood() {
        Journey& journey = *m_journey;
        journey.generateFaces(3);
        EditPanel* morph = journey.panel(1);
        PictureSlot* slot = morph->slot(0);
        const PictureId id = slot->picture();
        journey.document().remove({id});
        QVERIFY(slot->picture() != id); // another one has taken its place
        journey.trigger("actionUndo");
        QCOMPARE(slot->picture(), id);
        QCOMPARE(journey.window().shelf()->current(), id);
        journey.trigger("actionRedo");
        QVERIFY(slot->picture() != id);
    }

    void everyDragOfTheCropIsAStepAndThePhotoStays() {
        Journey& journey = *m_journey;
        journey.setSteps(100000);
        journey.drop({journey.writePhoto("one.png")});
        EmbeddingQueue& queue = journey.queue();
        QTRY_VERIFY_WITH_TIMEOUT(queue.isRunning() && queue.progress().step >= 2, patience);
        journey.trigger("actionPause");
        QTRY_VERIFY_WITH_TIMEOUT(queue.isPaused(), patience);
        const PictureId id = journey.document().at(0).id;
        const int step = queue.progress().step;
        journey.trigger("actionCrop");
        Canvas* canvas = journey.stage().canvas();
        QVERIFY(journey.stage().isEditingCrop());
        const double first = canvas->crop().corners[0].x;
        const auto dragBy = [canvas](int x) {
            const QPoint middle = canvas->rect().center();
            QTest::mousePress(canvas, Qt::LeftButton, {}, middle);
            QTest::mouseMove(canvas, middle + QPoint(x / 2, 0));
            QTest::mouseMove(canvas, middle + QPoint(x, 0));
            QTest::mouseRelease(canvas, Qt::LeftButton, {}, middle + QPoint(x, 0));
        };
        dragBy(40);
        const double second = canvas->crop().corners[0].x;
        QVERIFY(second > first);
        dragBy(30);
        const double third = canvas->crop().corners[0].x;
        QCOMPARE(journey.document().undoStack().undoText(), QString("Move the crop of one"));

        journey.trigger("actionUndo");
        QTRY_COMPARE(canvas->crop().corners[0].x, second);
        journey.panel(1); // which is no step
        journey.trigger("actionUndo");
        QTRY_VERIFY(journey.stage().isEditingCrop()); // in sight again
        QCOMPARE(canvas->crop().corners[0].x, first);
        QCOMPARE(journey.document().count(), 1);
        journey.trigger("actionRedo");
        QTRY_COMPARE(canvas->crop().corners[0].x, second);
        journey.trigger("actionRedo");
        QTRY_COMPARE(canvas->crop().corners[0].x, third);
        QTest::keyClick(canvas, Qt::Key_Escape);
        QVERIFY(!journey.stage().isEditingCrop());
        journey.trigger("actionUndo"); // what Escape has taken
        QTRY_VERIFY(journey.stage().isEditingCrop());
        QCOMPARE(canvas->crop().corners[0].x, third);
        QTest::keyClick(canvas, Qt::Key_Escape);

        QVERIFY(queue.isPaused());
        QCOMPARE(queue.current(), id);
        QVERIFY(queue.progress().step >= step); // it has not begun anew
    }

    void aPhotoThatComesBackGoesOnWhereItWas() {
        Journey& journey = *m_journey;
        journey.setSteps(100000);
        journey.drop({journey.writePhoto("one.png"), journey.writePhoto("two.png")});
        EmbeddingQueue& queue = journey.queue();
        QTRY_COMPARE_WITH_TIMEOUT(queue.waiting(), 1, patience);
        QTRY_VERIFY_WITH_TIMEOUT(queue.progress().step >= 3, patience);
        const PictureId one = journey.document().at(0).id;
        const PictureId two = journey.document().at(1).id;
        QCOMPARE(queue.current(), one);
        journey.trigger("actionPause");
        QTRY_VERIFY_WITH_TIMEOUT(queue.isPaused(), patience);
        const int step = queue.progress().step;

        journey.document().remove({one, two});
        QTRY_VERIFY_WITH_TIMEOUT(!queue.isRunning(), patience);
        QCOMPARE(queue.waiting(), 0);
        journey.trigger("actionUndo");
        QTRY_COMPARE_WITH_TIMEOUT(queue.current(), one, patience);
        QCOMPARE(journey.document().find(two)->state, PictureState::Queued);
        QTRY_COMPARE_WITH_TIMEOUT(journey.document().find(one)->state, PictureState::Paused,
                                  patience);
        QVERIFY(queue.progress().step >= step);
        QVERIFY(queue.isPaused());
        journey.trigger("actionPause");
        QTRY_VERIFY_WITH_TIMEOUT(queue.progress().step >= step + 2, patience);
        const std::vector<CurvePoint>& curve = queue.curve(); // all of it, without a gap
        for (std::size_t i = 0; i < curve.size(); ++i)
            QCOMPARE(curve[i].step, static_cast<int>(i) + 1);

        // The photo's arrival, too: taken back and done again.
        while (journey.document().count() > 0)
            journey.document().undoStack().undo();
        QTRY_VERIFY_WITH_TIMEOUT(!queue.isRunning(), patience);
        while (journey.document().undoStack().canRedo() && journey.document().count() < 2)
            journey.document().undoStack().redo();
        QTRY_COMPARE_WITH_TIMEOUT(queue.current(), one, patience);
        QTRY_VERIFY_WITH_TIMEOUT(queue.progress().step > step + 2, patience);
    }

    void aCropThatIsTakenBackBringsItsRunBack() {
        Journey& journey = *m_journey;
        journey.setSteps(100000);
        journey.drop({journey.writePhoto("one.png")});
        EmbeddingQueue& queue = journey.queue();
        QTRY_VERIFY_WITH_TIMEOUT(queue.isRunning() && queue.progress().step >= 3, patience);
        journey.trigger("actionPause");
        QTRY_VERIFY_WITH_TIMEOUT(queue.isPaused(), patience);
        const int step = queue.progress().step;
        const PictureId id = queue.current();
        CropQuad crop = journey.document().find(id)->framing->crop;
        for (Point& corner : crop.corners)
            corner.x += 20;
        const qint64 first = journey.document().find(id)->framing->target.cacheKey();
        journey.services().photos.reframe(id, crop);
        QTRY_VERIFY_WITH_TIMEOUT(journey.document().find(id)->framing->target.cacheKey() != first,
                                 patience);
        QTRY_VERIFY_WITH_TIMEOUT(queue.isRunning() && !queue.isPaused(), patience); // the new one
        journey.trigger("actionUndo");
        QTRY_VERIFY_WITH_TIMEOUT(queue.isPaused(), patience);
        QVERIFY(queue.progress().step >= step);
        QCOMPARE(queue.current(), id);
        QCOMPARE(journey.document().find(id)->framing->target.cacheKey(), first);
        journey.trigger("actionRedo");
        QTRY_VERIFY_WITH_TIMEOUT(
            queue.isRunning() && !queue.isPaused() && queue.progress().step > 0, patience);
    }

    void unrelatedPeopleAreNoExpression() {
        Journey& journey = *m_journey;
        journey.generateFaces(3);
        EditPanel* panel = journey.panel(3);
        qobject_cast<ExpressionPanel*>(panel)->list()->choose(0); // not the one of the library
        QVERIFY(panel->slot(0)->picture());
        QCOMPARE(panel->slot(1)->picture(), PictureId(0));
        QCOMPARE(panel->slot(2)->picture(), PictureId(0));
        QVERIFY(!panel->isComplete());
        QVERIFY2(panel->pictures().missingText().contains(
                     "a neutral face and the same face with an expression"),
                 qPrintable(panel->pictures().missingText()));
    }

    void shelfPanelTitleAndCanvasAgree() {
        Journey& journey = *m_journey;
        journey.generateFaces(3);
        const Picture first = journey.document().at(0);
        const Picture second = journey.document().at(1);
        journey.window().panels()->setCurrentPanel(m_directions);
        ShelfView* shelf = journey.window().shelf();
        shelf->setCurrent(first.id);
        QCOMPARE(m_directions->subject(), first.id);
        QVERIFY(journey.settles(m_directions));
        QVERIFY(journey.window().windowTitle().startsWith(first.name));
        QCOMPARE(journey.stage().canvas()->targetCaption(), "Before: " + first.name);
        m_directions->slot(0)->choose(second.id);
        QCOMPARE(shelf->current(), second.id);
        QVERIFY(journey.window().windowTitle().startsWith(second.name));
        QVERIFY(journey.settles(m_directions));
        QCOMPARE(journey.stage().canvas()->targetCaption(), "Before: " + second.name);

        // Two pictures are chosen in the panel alone, and the title says which.
        EditPanel* morph = journey.panel(1);
        const QString title = journey.window().windowTitle();
        QVERIFY2(
            title.startsWith(morph->slot(0)->pictureName() + ", " + morph->slot(1)->pictureName()),
            qPrintable(title));
        shelf->setCurrent(first.id);
        QCOMPARE(journey.window().windowTitle(), title);
    }

    void anotherPanelsPictureDoesNotStandUnderItsCaption() {
        Journey& journey = *m_journey;
        journey.generateFaces(2);
        EditPanel* mix = journey.panel(2);
        QVERIFY(journey.settles(mix));
        Canvas* canvas = journey.stage().canvas();
        const QString caption = canvas->resultCaption();
        const QImage picture = canvas->result();
        QCOMPARE(caption, mix->names().caption);

        QSemaphore begun;
        QSemaphore busy; // the engine has something else to do
        journey.session().engine().perform(
            "Busy",
            [&begun, &busy](Engine&, JobControl&) {
                begun.release();
                busy.acquire();
                return 0;
            },
            this, [](int) {});
        begun.acquire();
        const auto freed = qScopeGuard([&busy] { busy.release(); });
        EditPanel* morph = journey.panel(1);
        QVERIFY(canvas->resultCaption() == caption ||
                canvas->result().cacheKey() != picture.cacheKey());
        QTRY_VERIFY_WITH_TIMEOUT(canvas->result().isNull(), patience);
        QVERIFY(canvas->resultCaption() != morph->names().caption);
        busy.release();
        QVERIFY(journey.settles(morph));
        QCOMPARE(canvas->resultCaption(), morph->names().caption);
    }

private:
    static QWidget* inSight(Journey& journey) { return journey.window().panels()->currentPanel(); }

    QTemporaryDir m_cache;
    std::unique_ptr<Journey> m_journey;
    DirectionsPanel* m_directions = nullptr;
};

QTEST_MAIN(TestPanelUndo)
#include "tst_panel_undo.moc"
