#include "journey.h"

#include "core/io/edit/recipe_file.h"
#include "core/io/tensors/npy.h"
#include "ui/networks/network_registry.h"
#include "ui/panels/film_panel.h"
#include "ui/panels/recipe_panel.h"
#include "ui/window/latent_chooser.h"

#include <QAbstractButton>
#include <QDir>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTest>
#include <QUndoStack>

using namespace inlay;
using inlay::test::Journey;
using inlay::test::patience;

namespace {

QString report(const char* name) {
    return QStringLiteral(INLAY_TEST_DATA "/reports/") + QString::fromUtf8(name);
}

} // namespace

/// Files as people have them, opened in the window.
class TestFileKinds : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        m_journey = std::make_unique<Journey>();
        QVERIFY(m_journey->isReady());
    }
    void cleanupTestCase() { m_journey.reset(); }
    void cleanup() { QVERIFY(m_journey->emptied()); }

    /// The pictures' names are asked for, and stay with the latents.
    void latentsByPictureAreChosen() {
        Journey& journey = *m_journey;
        QVERIFY(open(QStringLiteral(INLAY_TEST_DATA "/goldens/stylegan2-ada-32/network.pkl")));
        journey.drop({report("28-latents-by-picture/restyle-latents.npy")});
        QTRY_VERIFY_WITH_TIMEOUT(chooser() != nullptr, patience);
        auto* list = chooser()->findChild<QListWidget*>("latentChoices");
        QCOMPARE(list->count(), 2);
        QCOMPARE(list->item(0)->text(), QString("b.jpg"));
        QCOMPARE(chooser()->chosen(), (QList<int>{0, 1})); // all, until somebody chooses
        list->clearSelection();
        auto* button = chooser()->findChild<QPushButton*>("latentChooserOpen");
        QVERIFY(!button->isEnabled());
        list->item(1)->setSelected(true);
        QVERIFY(button->isEnabled());
        button->click();
        QTRY_COMPARE_WITH_TIMEOUT(journey.document().count(), 1, patience);
        QCOMPARE(journey.document().at(0).name, QString("a"));
        QTRY_VERIFY_WITH_TIMEOUT(chooser() == nullptr, patience);
        // A table of rows that are not the network's are many latents.
        journey.drop({report("26-w-of-many-pictures/ws-20.npy")});
        QTRY_VERIFY_WITH_TIMEOUT(chooser() != nullptr, patience);
        QCOMPARE(chooser()->chosen().size(), 20);
        QVERIFY(!chooser()->findChild<QLabel*>("latentChooserHint")); // no network has 20
        chooser()->findChild<QPushButton*>("latentChooserOpen")->click();
        QTRY_COMPARE_WITH_TIMEOUT(journey.document().count(), 21, patience);
        QVERIFY(journey.document().film().empty());
        QTRY_VERIFY_WITH_TIMEOUT(chooser() == nullptr, patience);
        journey.drop({report("30-npz/only-z.npz")});
        QTRY_COMPARE_WITH_TIMEOUT(journey.document().count(), 22, patience);
    }

    /// In the file's order, and undone in one step.
    void severalLatentsAreAFilm() {
        Journey& journey = *m_journey;
        QVERIFY(open(QStringLiteral(INLAY_TEST_DATA "/goldens/stylegan2-ada-32/network.pkl")));
        journey.generateFaces(1);
        const int steps = journey.document().undoStack().index();
        journey.drop({report("28-latents-by-picture/restyle-latents.npy")});
        QTRY_VERIFY_WITH_TIMEOUT(chooser() != nullptr, patience);
        auto* film = chooser()->findChild<QPushButton*>("latentChooserFilm");
        auto* list = chooser()->findChild<QListWidget*>("latentChoices");
        list->item(0)->setSelected(false);
        QVERIFY(!film->isEnabled()); // one is no film
        list->selectAll();
        QVERIFY(film->isEnabled());
        film->click();
        QTRY_COMPARE_WITH_TIMEOUT(journey.document().count(), 3, patience);
        const auto idOf = [&](int index) { return journey.document().at(index).id; };
        QCOMPARE(journey.document().film(), (std::vector<PictureId>{idOf(1), idOf(2)}));
        QCOMPARE(journey.document().at(1).name, QString("b"));
        auto* panel = journey.window().findChild<FilmPanel*>();
        QVERIFY(panel->isVisible()); // it can be played at once
        QVERIFY(panel->isComplete());
        QCOMPARE(journey.document().undoStack().index(), steps + 1);
        journey.document().undoStack().undo();
        QCOMPARE(journey.document().count(), 1);
        QVERIFY(panel->keyframes().empty());
        journey.document().undoStack().redo();
        QCOMPARE(panel->keyframes().size(), std::size_t{2});
    }

    /// The photos in it, by their names; what else is there is left alone.
    void aFolderIsItsPhotos() {
        Journey& journey = *m_journey;
        journey.control<QAbstractButton>("automaticBox")->setChecked(false);
        const QString folder = journey.file("holiday at the sea");
        QVERIFY(QDir().mkpath(folder + "/below"));
        journey.drop({folder});
        QTRY_VERIFY_WITH_TIMEOUT(journey.message().contains("folder without photos"), patience);
        for (const char* name : {"b.png", "a.png", "below/c.png"})
            QVERIFY(QFile::copy(journey.writePhoto("photo.png"), folder + '/' + name));
        QFile notes(folder + "/notes.txt");
        QVERIFY(notes.open(QIODevice::WriteOnly));
        notes.write("nothing of importance");
        notes.close();
        journey.drop({folder});
        QTRY_COMPARE_WITH_TIMEOUT(journey.document().count(), 2, patience);
        QTest::qWait(200);
        QCOMPARE(journey.document().count(), 2);
        QCOMPARE(journey.document().at(0).name, QString("a"));
        QCOMPARE(journey.document().at(1).name, QString("b"));
        journey.control<QAbstractButton>("automaticBox")->setChecked(true);
    }

    /// A table of as many rows as larger networks have layers: told, since both may be meant.
    void aTableMayBeALatentOfAnotherNetwork() {
        Journey& journey = *m_journey;
        QVERIFY(open(QStringLiteral(INLAY_TEST_DATA "/goldens/stylegan2-ada-32/network.pkl")));
        const int dim = journey.session().network()->wDim;
        const QString path = journey.file("of-another.npy");
        const std::vector<float> values(static_cast<std::size_t>(18) * dim, 0.1f);
        writeNpy(path.toStdString(), NpyArray::ofFloats({18, dim}, values));
        journey.drop({path});
        QTRY_VERIFY_WITH_TIMEOUT(chooser() != nullptr, patience);
        QCOMPARE(chooser()->chosen().size(), 18);
        auto* hint = chooser()->findChild<QLabel*>("latentChooserHint");
        QVERIFY(hint && hint->text().contains("18 layers"));
        QVERIFY(hint->text().contains(QString::number(journey.session().network()->numWs) +
                                      QStringLiteral(".")));
        chooser()->reject();
        QTRY_VERIFY_WITH_TIMEOUT(chooser() == nullptr, patience);
        QCOMPARE(journey.document().count(), 0);
    }

    /// The usual value is in use, and what is answered is remembered for the next time.
    void whatAStateDictLeavesOpenIsAsked() {
        Journey& journey = *m_journey;
        const QString path = report("02-nvidia-state-dict/two-layers-64.pth");
        QVERIFY(open(path));
        QTRY_VERIFY_WITH_TIMEOUT(journey.message().contains("does not tell everything"), patience);
        QVERIFY(journey.message().contains("256"));
        QCOMPARE(journey.session().network()->convClamp, 256.0);
        QVERIFY(pressChoice("No limit"));
        QTRY_VERIFY_WITH_TIMEOUT(
            journey.session().isReady() && journey.session().network()->convClamp < 0, patience);
        QVERIFY(!journey.session().network()->clampAssumed);
        QVERIFY(!journey.window().messages()->isShowingProblem());
        NetworkRegistry registry;
        QVERIFY(registry.optionsOf(path).convClamp.has_value());
        QCOMPARE(*registry.optionsOf(path).convClamp, -1.0);
    }

    void whatOfAFileIsNotUsedIsTold() {
        Journey& journey = *m_journey;
        QVERIFY(open(report("06-psp-e4e-checkpoint/e4e_ffhq_encode.pt")));
        QTRY_VERIFY_WITH_TIMEOUT(journey.message().contains("not all of it is used"), patience);
        QVERIFY2(journey.message().contains("encoder"), qPrintable(journey.message()));
    }

    /// Twice as high as wide: faces are drawn, photos cut and embedded so.
    void networksNeedNotBeSquare() {
        Journey& journey = *m_journey;
        QVERIFY(open(report("09-stylegan-human/stylegan_human_v2_1024.pkl")));
        journey.generateFaces(1);
        QCOMPARE(journey.document().at(0).embedding.reconstruction.size(), QSize(32, 64));
        journey.setSteps(5);
        journey.drop({journey.writePhoto("person.png")});
        QTRY_VERIFY_WITH_TIMEOUT(journey.document().count() == 2 &&
                                     journey.document().at(1).state == PictureState::Done,
                                 patience);
        const Picture& person = journey.document().at(1);
        QCOMPARE(person.framing->target.size(), QSize(32, 64));
        QCOMPARE(person.embedding.reconstruction.size(), QSize(32, 64));
    }

    void aRecipeIsImported() {
        Journey& journey = *m_journey;
        QVERIFY(open(QString::fromStdString(bundledNetworkPath())));
        const QString path = journey.file("steps.json");
        journey.generateFaces(2);
        EditRecipe recipe;
        RecipeStep step;
        step.kind = RecipeStep::Kind::Morph;
        step.name = "a half";
        step.strength = 0.5;
        step.b.latent = journey.document().at(1).embedding.latent;
        recipe.steps.push_back(step);
        writeRecipe(path.toStdString(), recipe);
        QVERIFY(loadEngineLibrary().classify(path.toStdString()) == FileKind::Recipe);
        auto* panel = journey.window().findChild<RecipePanel*>();
        panel->setSubject(journey.document().at(0).id);
        journey.drop({path});
        QTRY_COMPARE_WITH_TIMEOUT(panel->recipe().steps.size(), std::size_t{1}, patience);
        // Without a picture it is said where it would go.
        QVERIFY(journey.emptied());
        journey.drop({path});
        QTRY_VERIFY_WITH_TIMEOUT(journey.message().contains("steps.json is a recipe"), patience);
    }

private:
    bool open(const QString& path) {
        m_journey->session().openNetwork(path);
        return QTest::qWaitFor(
            [&] {
                return m_journey->session().isReady() &&
                       m_journey->session().network()->path == path.toStdString();
            },
            patience);
    }

    LatentChooser* chooser() const { return m_journey->window().findChild<LatentChooser*>(); }

    bool pressChoice(const QString& text) const {
        for (auto* button : m_journey->window().messages()->findChildren<QPushButton*>()) {
            if (button->text().remove('&') == text) {
                button->click();
                return true;
            }
        }
        return false;
    }

    std::unique_ptr<Journey> m_journey;
};

QTEST_MAIN(TestFileKinds)
#include "tst_file_kinds.moc"
