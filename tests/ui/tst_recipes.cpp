#include "core/io/edit/recipe_file.h"
#include "journey.h"

#include "ui/canvas/canvas.h"
#include "ui/panels/recipe_panel.h"
#include "ui/widgets/value_slider.h"

#include <QElapsedTimer>
#include <QFile>
#include <QListWidget>
#include <QSpinBox>
#include <QToolButton>
#include <algorithm>

using namespace inlay;
using inlay::test::Journey;
using inlay::test::patience;

/// Recipes in the window, with the real engine and the bundled network.
class TestRecipes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        qputenv("XDG_CACHE_HOME", m_cache.path().toUtf8());
        m_journey = std::make_unique<Journey>();
        QVERIFY(m_journey->isReady());
    }
    void cleanupTestCase() { m_journey.reset(); }
    void cleanup() { QVERIFY(m_journey->emptied()); }

    void panelsAddStepsAndTheResultIsShown() {
        Journey& journey = *m_journey;
        const PictureId id = threeSteps();
        const Picture picture = *journey.document().find(id);
        QCOMPARE(picture.recipe.steps.size(), std::size_t{3});
        RecipePanel* panel = recipePanel();
        QCOMPARE(panel->picture(), id);
        QVERIFY(journey.settles(panel));
        QCOMPARE(journey.stage().shown().latent->w,
                 apply(picture.recipe, *picture.embedding.latent).w);
        QVERIFY(journey.stage().shown().image != picture.embedding.reconstruction);
        QCOMPARE(journey.control<QListWidget>("recipeList")->count(), 3);
    }

    void everyChangeCanBeUndone() {
        Journey& journey = *m_journey;
        const PictureId id = threeSteps();
        RecipePanel* panel = recipePanel();
        QUndoStack& history = journey.document().undoStack();
        auto* list = journey.control<QListWidget>("recipeList");
        const auto steps = [&] { return journey.document().find(id)->recipe.steps; };
        const std::vector<RecipeStep> before = steps();
        const int index = history.index();

        list->setCurrentRow(2);
        QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(steps()[1].name, before[2].name);
        QCOMPARE(list->currentRow(), 1);
        list->item(0)->setCheckState(Qt::Unchecked);
        QVERIFY(!steps()[0].enabled);
        auto* strength = journey.control<ValueSlider>("stepStrength");
        for (const double value : {0.25, 0.5, 0.75})
            strength->slideTo(value);
        strength->endSlide();
        QCOMPARE(steps()[1].strength, 0.75);
        QCOMPARE(history.index(), index + 3); // the slider's movements are one step
        QVERIFY(journey.settles(panel));
        QTRY_COMPARE_WITH_TIMEOUT(journey.stage().shown().latent->w,
                                  apply(journey.document().find(id)->recipe,
                                        *journey.document().find(id)->embedding.latent)
                                      .w,
                                  patience);
        QTest::keyClick(list, Qt::Key_Delete);
        QCOMPARE(steps().size(), std::size_t{2});
        QCOMPARE(journey.document().count(), 3); // and no picture with it

        history.setIndex(index);
        QCOMPARE(steps().size(), before.size());
        for (std::size_t i = 0; i < before.size(); ++i) {
            QCOMPARE(steps()[i].name, before[i].name);
            QCOMPARE(steps()[i].strength, before[i].strength);
            QVERIFY(steps()[i].enabled);
        }
        QCOMPARE(list->count(), 3);
    }

    void aStepsLayersAreChangedLater() {
        Journey& journey = *m_journey;
        const PictureId id = threeSteps();
        RecipePanel* panel = recipePanel();
        QVERIFY(journey.settles(panel));
        auto* list = journey.control<QListWidget>("recipeList");
        list->setCurrentRow(2); // the expression, in all layers
        auto* last = panel->findChild<QSpinBox*>("lastLayer");
        QCOMPARE(last->value(), 11);
        last->setValue(2);
        const auto& steps = journey.document().find(id)->recipe.steps;
        QCOMPARE(steps[2].rows, (std::vector<double>{1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0}));
        QTRY_COMPARE_WITH_TIMEOUT(journey.stage().shown().latent->w,
                                  apply(journey.document().find(id)->recipe,
                                        *journey.document().find(id)->embedding.latent)
                                      .w,
                                  patience);
        list->setCurrentRow(0); // the mix of the second half
        QCOMPARE(panel->findChild<QSpinBox*>("firstLayer")->value(), 6);
        QCOMPARE(last->value(), 11);
        journey.document().undoStack().undo();
        QVERIFY(journey.document().find(id)->recipe.steps[2].rows.empty());
    }

    void recipesAreCopiedExportedAndImported() {
        Journey& journey = *m_journey;
        const PictureId id = threeSteps();
        RecipePanel* panel = recipePanel();
        const EditRecipe recipe = panel->recipe();
        journey.control<QToolButton>("recipeCopy")->click();
        const PictureId other = journey.document().at(0).id == id ? journey.document().at(1).id
                                                                  : journey.document().at(0).id;
        panel->setSubject(other);
        QVERIFY(panel->recipe().isEmpty());
        journey.control<QToolButton>("recipePaste")->click();
        QCOMPARE(panel->recipe().steps.size(), std::size_t{3});
        journey.document().undoStack().undo();
        QVERIFY(panel->recipe().isEmpty());

        panel->setSubject(id);
        journey.answer = journey.file("recipe.json");
        journey.trigger("actionExportRecipe");
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(journey.answer), patience);
        panel->setSubject(other);
        journey.trigger("actionImportRecipe");
        QTRY_COMPARE_WITH_TIMEOUT(panel->recipe().steps.size(), std::size_t{3}, patience);
        const Latent latent = *journey.document().find(other)->embedding.latent;
        QCOMPARE(apply(panel->recipe(), latent).w, apply(recipe, latent).w);

        QFile broken(journey.file("broken.json"));
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write("{\"format\": \"inlay-recipe\", \"version\": 7}");
        broken.close();
        journey.answer = broken.fileName();
        journey.trigger("actionImportRecipe");
        QTRY_VERIFY_WITH_TIMEOUT(journey.window().messages()->isShowingProblem(), patience);
        QVERIFY(journey.message().contains("broken.json"));
        QCOMPARE(panel->recipe().steps.size(), std::size_t{3});
    }

    /// Tells, and judges nothing: machines differ.
    void timeFromSliderToPicture() {
        Journey& journey = *m_journey;
        threeSteps();
        QVERIFY(journey.settles(recipePanel()));
        journey.control<QListWidget>("recipeList")->setCurrentRow(0);
        auto* strength = journey.control<ValueSlider>("stepStrength");
        std::vector<double> times;
        constexpr int movements = 40;
        for (int i = 0; i < movements; ++i) {
            const LatentPtr before = journey.stage().shown().latent;
            QElapsedTimer timer;
            timer.start();
            strength->setValue(0.01 * (i + 1));
            QVERIFY(QTest::qWaitFor([&] { return journey.stage().shown().latent != before; },
                                    patience));
            times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        }
        std::sort(times.begin(), times.end());
        qInfo("slider to picture, recipe of three: median %.1f ms, 9 of 10 within %.1f ms",
              times[movements / 2], times[movements * 9 / 10]);
    }

private:
    RecipePanel* recipePanel() { return qobject_cast<RecipePanel*>(m_journey->panel(4)); }

    /// Three faces, and the recipe of one of them: mix, morph and expression.
    PictureId threeSteps() {
        Journey& journey = *m_journey;
        journey.generateFaces(3);
        const PictureId id = journey.document().at(0).id;
        const auto add = [&](int index, int slotOfPicture) {
            EditPanel* panel = journey.panel(index);
            const PictureId there = panel->slot(slotOfPicture)->picture();
            if (there != id) {
                for (PictureSlot* slot : panel->slotsInOrder()) {
                    if (slot->picture() == id)
                        slot->setPicture(there);
                }
                panel->slot(slotOfPicture)->setPicture(id);
            }
            journey.fillSlots(panel);
            QCOMPARE(panel->recipeAddition().picture, id);
            journey.trigger("actionAddToRecipe");
        };
        add(2, 0);
        add(1, 1);
        add(3, 0);
        return id;
    }

    QTemporaryDir m_cache;
    std::unique_ptr<Journey> m_journey;
};

QTEST_MAIN(TestRecipes)
#include "tst_recipes.moc"
