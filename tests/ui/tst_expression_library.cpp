#include "core/model/edit/direction.h"
#include "core/model/edit/expression.h"
#include "core/model/edit/recipe.h"
#include "journey.h"

#include "ui/features/expressions_feature.h"
#include "ui/libraries/expression_library.h"
#include "ui/panels/direction_row.h"
#include "ui/panels/directions_panel.h"
#include "ui/panels/expression_list.h"
#include "ui/panels/expression_panel.h"
#include "ui/panels/panel_rail.h"
#include "ui/widgets/value_slider.h"

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSpinBox>
#include <QToolButton>
#include <cmath>

using namespace inlay;
using inlay::test::Journey;
using inlay::test::patience;

/// The library of expressions in the window, with the real engine and the bundled network.
class TestExpressionLibrary : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        m_journey = std::make_unique<Journey>();
        QVERIFY(m_journey->isReady());
        m_panel = m_journey->window().findChild<ExpressionPanel*>();
        m_list = m_panel->list()->findChild<QListWidget*>("expressions");
        m_library = m_panel->library();
        QVERIFY(m_library);
    }
    void cleanupTestCase() { m_journey.reset(); }
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_library->open(m_folder->path());
        m_library->setBundled({}); // only what is kept here
        m_journey->window().panels()->setCurrentPanel(m_panel);
        m_journey->generateFaces(3);
        QCOMPARE(m_list->count(), 1); // the two pictures
        m_journey->fillSlots(m_panel);
    }
    void cleanup() {
        QVERIFY(m_journey->emptied());
        QVERIFY(waitForFiles());
    }

    void aKeptExpressionIsThereInTheNextDocument() {
        Journey& journey = *m_journey;
        const DirectionPtr kept = keep();
        QCOMPARE(m_list->count(), 2);
        QCOMPARE(m_list->currentRow(), 1); // and is in use
        QVERIFY(m_panel->slot(1)->isHidden() && m_panel->slot(2)->isHidden());
        const Latent neutral = *m_panel->slot(1)->latent();
        const Latent expressive = *m_panel->slot(2)->latent();
        for (std::size_t i = 0; i < neutral.w.size(); i += 101)
            QCOMPARE(kept->values[i], expressive.w[i] - neutral.w[i]);
        QTRY_COMPARE_WITH_TIMEOUT(files().size(), 1, patience);
        QTRY_VERIFY_WITH_TIMEOUT(!m_list->item(1)->icon().isNull(), patience); // on the mean face

        QVERIFY(journey.emptied()); // another document
        QVERIFY(waitForFiles());
        m_library->open(m_folder->path());
        QTRY_COMPARE_WITH_TIMEOUT(m_list->count(), 2, patience);
        journey.generateFaces(1);
        journey.window().panels()->setCurrentPanel(m_panel);
        m_list->setCurrentRow(1);
        QVERIFY(m_panel->isComplete()); // one picture is enough
        auto* strength = journey.control<ValueSlider>("strengthSlider");
        strength->setValue(0.5);
        const Latent target = *m_panel->slot(0)->latent();
        const Latent expected = transferExpression(target, neutral, expressive, 0.5);
        QVERIFY(journey.settles(m_panel));
        QTRY_VERIFY_WITH_TIMEOUT(isNear(*journey.stage().shown().latent, expected), patience);
        QVERIFY(m_panel->names().caption.contains(QString::fromStdString(kept->name)));

        journey.trigger("actionAddToRecipe");
        const EditRecipe& recipe =
            journey.document().find(m_panel->recipeAddition().picture)->recipe;
        QCOMPARE(recipe.steps.size(), std::size_t{1});
        QVERIFY(isNear(apply(recipe, target), expected));
    }

    void onlyTheChosenLayersChange() {
        Journey& journey = *m_journey;
        journey.control<ValueSlider>("strengthSlider")->setValue(1);
        auto* last = m_panel->findChild<QSpinBox*>("lastLayer");
        last->setValue(3);
        const auto rows = [&](const Latent& latent) {
            const Latent& target = *m_panel->slot(0)->latent();
            QString moved;
            for (int row = 0; row < latent.rows; ++row)
                moved += std::equal(latent.row(row), latent.row(row) + latent.dim, target.row(row))
                             ? '0'
                             : '1';
            return moved;
        };
        QVERIFY(journey.settles(m_panel));
        QTRY_COMPARE_WITH_TIMEOUT(rows(*journey.stage().shown().latent), QString("111100000000"),
                                  patience);
        const DirectionPtr kept = keep(); // it acts where it was kept
        QCOMPARE(kept->lastRow, 3);
        QVERIFY(journey.settles(m_panel));
        QTRY_COMPARE_WITH_TIMEOUT(rows(*journey.stage().shown().latent), QString("111100000000"),
                                  patience);
        last->setValue(11); // and elsewhere when one wants
        QVERIFY(journey.settles(m_panel));
        QTRY_COMPARE_WITH_TIMEOUT(rows(*journey.stage().shown().latent), QString("111111111111"),
                                  patience);
    }

    void renamingAndRemovingCanBeUndone() {
        Journey& journey = *m_journey;
        QUndoStack& history = journey.document().undoStack();
        keep();
        const QString first = m_list->item(1)->text();
        const int index = history.index();
        m_list->item(1)->setText("  smile "); // as its editor does
        QTRY_COMPARE_WITH_TIMEOUT(m_list->item(1)->text(), QString("smile"), patience);
        QCOMPARE(history.index(), index + 1);
        QVERIFY(history.undoText().contains("Rename"));
        QTest::keyClick(m_list, Qt::Key_Delete);
        QCOMPARE(m_list->count(), 1);
        QCOMPARE(journey.document().count(), 3); // no picture went with it
        QVERIFY(!m_panel->slot(1)->isHidden());
        QTRY_COMPARE_WITH_TIMEOUT(files().size(), 0, patience);
        history.undo();
        QCOMPARE(m_list->item(1)->text(), QString("smile"));
        history.undo();
        QCOMPARE(m_list->item(1)->text(), first);
        QTRY_COMPARE_WITH_TIMEOUT(files().size(), 1, patience);
        history.undo();
        QCOMPARE(m_list->count(), 1);
        QTRY_COMPARE_WITH_TIMEOUT(files().size(), 0, patience);
        history.redo();
        history.redo();
        QTRY_COMPARE_WITH_TIMEOUT(files().size(), 1, patience);
        QVERIFY(waitForFiles());
        m_library->open(m_folder->path()); // what the file says
        QTRY_COMPARE_WITH_TIMEOUT(m_list->count(), 2, patience);
        QCOMPARE(m_list->item(1)->text(), QString("smile"));
    }

    void filesAreExportedAndImported() {
        Journey& journey = *m_journey;
        const DirectionPtr kept = keep();
        journey.answer = journey.file("out.safetensors");
        journey.control<QToolButton>("exportExpression")->click();
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(journey.answer), patience);
        journey.control<QToolButton>("importExpression")->click();
        QTRY_COMPARE_WITH_TIMEOUT(m_list->count(), 3, patience);
        QCOMPARE(m_library->expressions().back().direction->values, kept->values);
        QVERIFY(m_library->expressions().back().direction->name != kept->name); // names differ

        // InterFaceGAN's array: [1, 512] of float32, as NumPy writes it.
        journey.answer = journey.file("age.npy");
        QFile npy(journey.answer);
        QVERIFY(npy.open(QIODevice::WriteOnly));
        QByteArray header = "{'descr': '<f4', 'fortran_order': False, 'shape': (1, 512), }";
        header = header.leftJustified(117, ' ') + '\n';
        npy.write(QByteArray("\x93NUMPY\x01\x00", 8));
        npy.write(QByteArray(1, char(header.size())) + QByteArray(1, '\0') + header);
        std::vector<float> unit(512, 0.0F);
        unit[7] = 1;
        npy.write(reinterpret_cast<const char*>(unit.data()), 512 * 4);
        npy.close();
        journey.trigger("actionImportExpressions");
        QTRY_COMPARE_WITH_TIMEOUT(m_list->count(), 4, patience);
        QCOMPARE(m_list->currentItem()->text(), QString("age"));
        auto* strength = journey.control<ValueSlider>("strengthSlider");
        strength->setValue(8); // a unit is little
        QCOMPARE(strength->value(), 8.0);
        Latent expected = *m_panel->slot(0)->latent();
        for (int row = 0; row < expected.rows; ++row)
            expected.row(row)[7] += 8;
        QVERIFY(journey.settles(m_panel));
        QTRY_VERIFY_WITH_TIMEOUT(isNear(*journey.stage().shown().latent, expected), patience);

        journey.answer = journey.file("broken.npy");
        QFile broken(journey.answer);
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write("no array");
        broken.close();
        journey.trigger("actionImportExpressions");
        QTRY_VERIFY_WITH_TIMEOUT(journey.window().messages()->isShowingProblem(), patience);
        QVERIFY2(journey.message().contains("broken.npy"), qPrintable(journey.message()));
        QCOMPARE(m_list->count(), 4);
    }

    void othersNetworksWait() {
        Direction other;
        other.name = "elsewhere";
        other.dim = 512;
        other.values.assign(512, 1.0F);
        other.networkSha256 = "another";
        m_library->add({std::make_shared<const Direction>(other)});
        QCOMPARE(m_list->count(), 1);
        QVERIFY(m_journey->control<QLabel>("expressionHint")->text().contains("1 of other"));
    }

    void aNamedDirectionIsKept() {
        Journey& journey = *m_journey;
        auto* directions = journey.window().findChild<DirectionsPanel*>();
        journey.window().panels()->setCurrentPanel(directions);
        QTRY_VERIFY_WITH_TIMEOUT(!directions->rows().empty(), patience);
        auto* name = directions->rows()[0]->findChild<QLineEdit*>("directionName");
        for (const char* wanted : {"turn", "turn left"}) { // the second only renames it
            name->selectAll();
            QTest::keyClicks(name, wanted);
            QTest::keyClick(name, Qt::Key_Return);
            QCOMPARE(m_library->expressions().size(), std::size_t{1});
            QCOMPARE(m_library->expressions()[0].direction->name, std::string(wanted));
        }
        journey.window().panels()->setCurrentPanel(m_panel);
        QCOMPARE(m_list->count(), 2);
    }

    void aBrokenFileIsToldAndLosesNothing() {
        keep();
        QVERIFY(waitForFiles());
        QFile broken(m_folder->filePath("broken.safetensors"));
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write("nothing of the kind");
        broken.close();
        m_library->open(m_folder->path());
        QTRY_VERIFY_WITH_TIMEOUT(m_journey->window().messages()->isShowingProblem(), patience);
        QVERIFY2(m_journey->message().contains("broken.safetensors"),
                 qPrintable(m_journey->message()));
        QTRY_COMPARE_WITH_TIMEOUT(m_list->count(), 2, patience);
        QCOMPARE(files().size(), 2);
    }

private:
    DirectionPtr keep() {
        m_list->setCurrentRow(0);
        m_journey->control<QToolButton>("keepExpression")->click();
        return m_library->expressions().back().direction;
    }
    QStringList files() const { return QDir(m_folder->path()).entryList(QDir::Files); }
    bool waitForFiles() {
        return QTest::qWaitFor([this] { return m_library->isIdle(); }, patience);
    }
    static bool isNear(const Latent& a, const Latent& b) {
        for (std::size_t i = 0; i < a.w.size(); ++i)
            if (std::abs(a.w[i] - b.w[i]) > 1e-4)
                return false;
        return a.w.size() == b.w.size();
    }

    std::unique_ptr<Journey> m_journey;
    std::unique_ptr<QTemporaryDir> m_folder;
    ExpressionPanel* m_panel = nullptr;
    QListWidget* m_list = nullptr;
    ExpressionLibrary* m_library = nullptr;
};

QTEST_MAIN(TestExpressionLibrary)
#include "tst_expression_library.moc"
