#include "core/model/edit/direction.h"
#include "core/model/edit/recipe.h"
#include "journey.h"

#include "ui/panels/direction_row.h"
#include "ui/panels/directions_panel.h"
#include "ui/panels/panel_rail.h"
#include "ui/widgets/value_slider.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QToolButton>
#include <algorithm>

using namespace inlay;
using inlay::test::Journey;
using inlay::test::patience;

/// The Directions panel in the window, with the real engine and the bundled network.
class TestDirectionsPanel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        qputenv("XDG_CACHE_HOME", m_cache.path().toUtf8());
        m_journey = std::make_unique<Journey>();
        QVERIFY(m_journey->isReady());
        m_panel = m_journey->window().findChild<DirectionsPanel*>();
        QVERIFY(m_panel);
    }
    void cleanupTestCase() { m_journey.reset(); }
    void init() {
        m_journey->generateFaces(1);
        m_journey->window().panels()->setCurrentPanel(m_panel);
        QTRY_VERIFY_WITH_TIMEOUT(m_panel->rows().size() >= 12, patience); // found by itself
    }
    void cleanup() {
        m_panel->reset();
        QVERIFY(m_journey->emptied());
    }

    void severalMoveThePictureAtOnce() {
        Journey& journey = *m_journey;
        const Latent latent = *journey.document().at(0).embedding.latent;
        QVERIFY(!button("toRecipeButton")->isEnabled()); // nothing is in use
        slider(0)->setValue(2);
        slider(3)->setValue(-1.5);
        Latent expected = moveAlong(latent, *m_panel->rows()[0]->direction(), 2);
        expected = moveAlong(expected, *m_panel->rows()[3]->direction(), -1.5);
        QTRY_VERIFY_WITH_TIMEOUT(journey.stage().shown().latent &&
                                     journey.stage().shown().latent->w == expected.w,
                                 patience);
        QVERIFY(journey.stage().shown().image != journey.document().at(0).embedding.reconstruction);
        QVERIFY(journey.stage().shown().origin.contains("2.00"));

        const int index = journey.document().undoStack().index();
        button("toRecipeButton")->click();
        const EditRecipe& recipe = journey.document().at(0).recipe;
        QCOMPARE(recipe.steps.size(), std::size_t{2});
        QCOMPARE(apply(recipe, latent).w, expected.w);
        QCOMPARE(journey.document().undoStack().index(), index + 1); // one thing to undo
        journey.document().undoStack().undo();
        QVERIFY(journey.document().at(0).recipe.isEmpty());
        journey.window().panels()->setCurrentPanel(m_panel); // the recipe came into sight
        QVERIFY(journey.settles(m_panel));

        button("resetDirections")->click();
        QTRY_COMPARE_WITH_TIMEOUT(journey.stage().shown().latent->w, latent.w, patience);
        QVERIFY(!button("resetDirections")->isEnabled());
    }

    void smallPicturesShowBothWays() {
        const DirectionRow* row = m_panel->rows()[1];
        const auto icon = [row](const char* name) {
            return row->findChild<QToolButton*>(name)->icon().pixmap(44).toImage();
        };
        QTRY_VERIFY_WITH_TIMEOUT(!icon("directionLess").isNull(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(!icon("directionMore").isNull(), patience);
        QVERIFY(icon("directionLess") != icon("directionMore"));
        row->findChild<QToolButton*>("directionLess")->click();
        QCOMPARE(row->strength(), -DirectionRow::Shown);
    }

    void thoseInUseStayWhenOthersAreSought() {
        Journey& journey = *m_journey;
        slider(2)->setValue(1);
        const DirectionRow* used = m_panel->rows()[2];
        auto* method = journey.control<QComboBox>("directionMethod");
        method->setCurrentIndex(1);
        QTRY_VERIFY_WITH_TIMEOUT(m_panel->rows().size() == 13 &&
                                     m_panel->rows().back()->direction()->origin ==
                                         DirectionOrigin::Ganspace,
                                 patience);
        QCOMPARE(m_panel->rows().front(), used);
        QVERIFY(used->direction()->origin == DirectionOrigin::Sefa);
        QCOMPARE(used->strength(), 1.0);

        // Other layers: a band, then numbers of one's own, which never cross.
        auto* band = m_panel->findChild<QComboBox*>("layerBand");
        band->setCurrentIndex(band->findText("Coarse"));
        Q_EMIT band->activated(band->currentIndex());
        auto* first = m_panel->findChild<QSpinBox*>("firstLayer");
        auto* last = m_panel->findChild<QSpinBox*>("lastLayer");
        QCOMPARE(last->value(), 2);
        QTRY_COMPARE_WITH_TIMEOUT(m_panel->rows().back()->direction()->lastRow, 2, patience);
        first->setValue(5);
        QCOMPARE(last->value(), 5);
        QTRY_COMPARE_WITH_TIMEOUT(m_panel->rows().back()->direction()->firstRow, 5, patience);
        QCOMPARE(band->currentText(), QString("Chosen layers"));
        band->setCurrentIndex(0);
        Q_EMIT band->activated(0);
        method->setCurrentIndex(0);
        QTRY_VERIFY_WITH_TIMEOUT(m_panel->rows().back()->direction()->origin ==
                                         DirectionOrigin::Sefa &&
                                     m_panel->rows().back()->direction()->firstRow == 0,
                                 patience);
        QCOMPARE(m_panel->rows().size(), std::size_t{12}); // the one in use is not there twice
    }

    void moreAreFoundOnDemand() {
        button("moreDirections")->click();
        QTRY_COMPARE_WITH_TIMEOUT(m_panel->rows().size(), std::size_t{24}, patience);
    }

    void aNameIsTypedAndGoesIntoTheRecipe() {
        Journey& journey = *m_journey;
        QSignalSpy named(m_panel, &DirectionsPanel::directionNamed);
        auto* name = m_panel->rows()[0]->findChild<QLineEdit*>("directionName");
        name->setFocus();
        name->selectAll();
        QTest::keyClicks(name, "turn left");
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(named.count(), 1);
        QCOMPARE(named[0][0].value<DirectionPtr>()->name, std::string("turn left"));
        slider(0)->setValue(1);
        QVERIFY(journey.settles(m_panel));
        journey.trigger("actionAddToRecipe");
        QCOMPARE(journey.document().at(0).recipe.steps.at(0).name, std::string("turn left"));
        QCOMPARE(journey.document().at(0).recipe.steps.at(0).direction->name,
                 std::string("turn left"));
    }

private:
    QPushButton* button(const char* name) { return m_panel->findChild<QPushButton*>(name); }
    ValueSlider* slider(std::size_t row) {
        return m_panel->rows()[row]->findChild<ValueSlider*>("directionStrength");
    }

    QTemporaryDir m_cache;
    std::unique_ptr<Journey> m_journey;
    DirectionsPanel* m_panel = nullptr;
};

QTEST_MAIN(TestDirectionsPanel)
#include "tst_directions_panel.moc"
