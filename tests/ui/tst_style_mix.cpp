#include "core/model/edit/crossover.h"
#include "journey.h"

#include "ui/panels/layer_preview.h"
#include "ui/widgets/style_layer_grid.h"
#include "ui/widgets/value_slider.h"

#include <QLabel>
#include <QPushButton>
#include <QToolButton>

using namespace inlay;
using inlay::test::Journey;
using inlay::test::patience;

/// The style-mix picker in the window, with the real engine and the bundled network.
class TestStyleMix : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        m_journey = std::make_unique<Journey>();
        QVERIFY(m_journey->isReady());
    }
    void cleanupTestCase() { m_journey.reset(); }
    void init() {
        m_journey->generateFaces(2);
        m_panel = m_journey->panel(2);
        m_grid = m_journey->control<StyleLayerGrid>("layerGrid");
        m_grid->unlockAll();
        m_grid->setShares(std::vector<double>(m_grid->layers().size(), 0.0));
    }
    void cleanup() { QVERIFY(m_journey->emptied()); }

    void everyLayerHasItsShare() {
        Journey& journey = *m_journey;
        auto* share = journey.control<ValueSlider>("shareSlider");
        m_grid->setCurrent(2);
        share->setValue(40);
        QCOMPARE(m_grid->shares()[2], 0.4);
        m_grid->setFocus();
        m_grid->setCurrent(9);
        QCOMPARE(share->value(), 0.0); // follows the chosen layer
        QTest::keyClicks(m_grid, "7"); // a number is typed without leaving the grid
        QWidget* number = m_grid->window()->focusWidget();
        QVERIFY(share->isAncestorOf(number));
        QTest::keyClicks(number, "5");
        QTest::keyClick(number, Qt::Key_Return);
        QCOMPARE(m_grid->shares()[9], 0.75);
        QCOMPARE(m_panel->names().caption.count("40 %"), 1);

        const Latent a = *m_panel->slot(0)->latent();
        const Latent b = *m_panel->slot(1)->latent();
        std::vector<float> expected = a.w;
        for (const auto& [row, amount] : {std::pair(2, 0.4), std::pair(9, 0.75)}) {
            for (int i = row * 512; i < (row + 1) * 512; ++i) {
                const auto at = static_cast<std::size_t>(i);
                expected[at] = static_cast<float>((1 - amount) * a.w[at] + amount * b.w[at]);
            }
        }
        QTRY_VERIFY_WITH_TIMEOUT(journey.stage().shown().latent &&
                                     journey.stage().shown().latent->w == expected,
                                 patience);

        journey.trigger("actionAddToRecipe");
        const EditRecipe& recipe =
            journey.document().find(m_panel->recipeAddition().picture)->recipe;
        QCOMPARE(recipe.steps.back().rows, m_grid->shares());
        QCOMPARE(apply(recipe, a).w, expected);
    }

    void presetsAndTheCrossoverSpareLockedLayers() {
        Journey& journey = *m_journey;
        QVERIFY(journey.control<QPushButton>("presetCoarse")->text().contains("4 to 8 px"));
        QVERIFY(journey.control<QPushButton>("presetFine")->text().contains("64 to 128 px"));
        journey.control<QPushButton>("presetMiddle")->click();
        const auto& layers = m_grid->layers();
        for (std::size_t i = 0; i < layers.size(); ++i) {
            const bool middle = layers[i].resolution == 16 || layers[i].resolution == 32;
            QCOMPARE(m_grid->shares()[i], middle ? 1.0 : 0.0);
        }
        m_grid->setCurrent(0);
        journey.control<ValueSlider>("shareSlider")->setValue(30);
        journey.control<QToolButton>("lockLayer")->click();
        QVERIFY(m_grid->isLocked(0));
        QVERIFY(!journey.control<ValueSlider>("shareSlider")->isEnabled());
        for (const char* preset : {"presetCoarse", "presetFine"}) {
            journey.control<QPushButton>(preset)->click();
            QCOMPARE(m_grid->shares()[0], 0.3);
        }
        auto* index = journey.control<ValueSlider>("crossoverSlider");
        index->setValue(0);
        QCOMPARE(m_grid->shares()[0], 0.3);
        QCOMPARE(m_grid->shares()[1], 1.0);
        for (const Edit& frame : m_panel->path().frames(5)) // nor does the film strip's path
            QCOMPARE(frame.recipe.steps.front().rows[0], 0.3);
        journey.control<QToolButton>("lockLayer")->click();
        index->setValue(12);
        QCOMPARE(m_grid->shares()[0], 0.0);
    }

    void hoveringShowsWhatALayerChanges() {
        Journey& journey = *m_journey;
        auto* preview = m_grid->findChild<LayerPreview*>();
        QVERIFY(preview && !preview->isVisible());
        const auto picture = [preview](const char* name) {
            return preview->findChild<QLabel*>(name)->pixmap(Qt::ReturnByValue).toImage();
        };
        QTest::mouseMove(m_grid, m_grid->cellRect(3).center());
        QTRY_VERIFY_WITH_TIMEOUT(preview->isVisible(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(!picture("layerPreviewChanged").isNull(), patience);

        // The same, drawn by the engine without the panel.
        std::vector<double> only(m_grid->layers().size(), 0.0);
        only[3] = 1;
        const Latent mixed =
            crossover(*m_panel->slot(0)->latent(), *m_panel->slot(1)->latent(), only);
        const QImage shown = picture("layerPreviewChanged");
        QImage expected;
        journey.session().engine().perform(
            "draw", [mixed](Engine& engine, JobControl&) { return engine.synthesize(mixed); }, this,
            [&](const Image& image) {
                expected = QImage(image.rgb.data(), image.width, image.height, image.width * 3,
                                  QImage::Format_RGB888)
                               .scaled(shown.size(), Qt::KeepAspectRatio, Qt::SmoothTransformation);
            });
        QTRY_VERIFY_WITH_TIMEOUT(!expected.isNull(), patience);
        QCOMPARE(shown.convertToFormat(QImage::Format_RGB888), expected);
        QVERIFY(picture("layerPreviewA") != shown);
        QVERIFY(preview->findChild<QLabel*>("layerPreviewTitle")->text().contains("Layer 3"));
        QCOMPARE(m_grid->shares(), std::vector<double>(only.size(), 0.0)); // nothing is changed

        QEvent leave(QEvent::Leave);
        QCoreApplication::sendEvent(m_grid, &leave);
        QVERIFY(!preview->isVisible());
        m_grid->setFocus();
        QTest::keyClick(m_grid, Qt::Key_End); // the keys show it too
        QTRY_VERIFY_WITH_TIMEOUT(preview->isVisible(), patience);
        journey.panel(1);
        QVERIFY(!preview->isVisible());
    }

private:
    std::unique_ptr<Journey> m_journey;
    EditPanel* m_panel = nullptr;
    StyleLayerGrid* m_grid = nullptr;
};

QTEST_MAIN(TestStyleMix)
#include "tst_style_mix.moc"
