#include "core/base/error.h"
#include "core/io/edit/base64.h"
#include "core/io/edit/recipe_file.h"
#include "core/io/tensors/npy.h"
#include "core/model/edit/crossover.h"
#include "core/model/edit/expression.h"
#include "core/model/edit/morph.h"
#include "core/model/edit/recipe_rows.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtTest>
#include <functional>
#include <limits>

using namespace inlay;

namespace {

Latent latentOf(const std::vector<float>& values, int rows) {
    Latent latent;
    latent.rows = rows;
    latent.dim = static_cast<int>(values.size()) / rows;
    latent.w = values;
    return latent;
}

RecipeOperand operandOf(const char* name, const std::vector<float>& values) {
    return {name, std::make_shared<const Latent>(latentOf(values, 2))};
}

DirectionPtr directionOf(const std::vector<float>& values, int rows) {
    Direction direction;
    direction.name = "smile";
    direction.origin = DirectionOrigin::Sefa;
    direction.rows = rows;
    direction.dim = static_cast<int>(values.size()) / rows;
    direction.values = values;
    return std::make_shared<const Direction>(direction);
}

RecipeStep stepOf(RecipeStep::Kind kind, double strength) {
    RecipeStep step;
    step.kind = kind;
    step.name = "step";
    step.strength = strength;
    return step;
}

/// Every kind of step once.
EditRecipe sampleRecipe() {
    EditRecipe recipe;
    recipe.name = "four \u00e4";
    recipe.steps.push_back(stepOf(RecipeStep::Kind::Morph, 0.25));
    recipe.steps.back().b = operandOf("ben", {8, 7, 6, 5});
    recipe.steps.push_back(stepOf(RecipeStep::Kind::Mix, 0.5));
    recipe.steps.back().b = operandOf("carl", {-1, 1, -2, 2});
    recipe.steps.back().rows = {0, 0.5};
    recipe.steps.push_back(stepOf(RecipeStep::Kind::Expression, 1.5));
    recipe.steps.back().b = operandOf("rest", {1, 1, 1, 1});
    recipe.steps.back().c = operandOf("laugh", {1, 2, 3, 4});
    recipe.steps.push_back(stepOf(RecipeStep::Kind::Direction, -2));
    recipe.steps.back().direction = directionOf({0.5F, 0.25F}, 1);
    return recipe;
}

void expectError(ErrorKind kind, const char* part, const std::function<void()>& action) {
    try {
        action();
    } catch (const Error& error) {
        QVERIFY2(error.kind() == kind, error.what());
        QVERIFY2(QString::fromUtf8(error.what()).contains(QString::fromUtf8(part)), error.what());
        return;
    }
    QFAIL("no error was thrown");
}

/// The sample as JSON with one step changed, read again.
void readChanged(const std::function<void(QJsonObject&)>& change, int index = 0) {
    QJsonObject root =
        QJsonDocument::fromJson(QByteArray::fromStdString(recipeToJson(sampleRecipe()))).object();
    QJsonArray steps = root["steps"].toArray();
    QJsonObject step = steps[index].toObject();
    change(step);
    steps[index] = step;
    root["steps"] = steps;
    recipeFromJson(QJsonDocument(root).toJson().toStdString(), "edit.json");
}

} // namespace

class TestRecipe : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aStepIsLimitedToLayers() {
        RecipeStep mix;
        mix.kind = RecipeStep::Kind::Mix;
        mix.rows = {0, 0.5, 1, 0};
        QCOMPARE(inRows(mix, 1, 3, 4).rows, (std::vector<double>{0, 0.5, 1, 1}));
        QCOMPARE(inRows(mix, 0, 1, 4).rows, (std::vector<double>{1, 0.5, 0, 0}));
        RecipeStep morph;
        morph.kind = RecipeStep::Kind::Morph;
        QCOMPARE(rowWeights(morph, 3), (std::vector<double>{1, 1, 1}));
        QCOMPARE(inRows(morph, 2, 2, 3).rows, (std::vector<double>{0, 0, 1}));
        QVERIFY(inRows(inRows(morph, 2, 2, 3), 0, 2, 3).rows.empty()); // with its noise maps again
        auto direction = std::make_shared<Direction>();
        direction->firstRow = 1;
        direction->lastRow = 2;
        RecipeStep along;
        along.kind = RecipeStep::Kind::Direction;
        along.direction = direction;
        QCOMPARE(rowWeights(along, 4), (std::vector<double>{0, 1, 1, 0}));
        QCOMPARE(inRows(along, 0, 3, 4).rows, (std::vector<double>{1, 1, 1, 1}));
        QVERIFY(inRows(inRows(along, 0, 3, 4), 1, 2, 4).rows.empty());
    }

    void recipeIsItsStepsByHand() {
        const Latent x = latentOf({1, 2, 3, 4}, 2);
        const EditRecipe recipe = sampleRecipe();
        Latent expected = morph(x, *recipe.steps[0].b.latent, 0.75);
        expected = crossover(expected, *recipe.steps[1].b.latent, {0, 0.25});
        expected =
            transferExpression(expected, *recipe.steps[2].b.latent, *recipe.steps[2].c.latent, 1.5);
        for (int i = 0; i < 4; ++i)
            expected.w[static_cast<std::size_t>(i)] += i % 2 == 0 ? -1.0F : -0.5F;
        QCOMPARE(apply(recipe, x).w, expected.w);
    }

    void orderMattersAndSwitchedOffStepsDoNothing() {
        const Latent x = latentOf({1, 2, 3, 4}, 2);
        EditRecipe recipe = sampleRecipe();
        const Latent before = apply(recipe, x);
        std::swap(recipe.steps[0], recipe.steps[3]);
        QVERIFY(apply(recipe, x).w != before.w);
        for (RecipeStep& step : recipe.steps)
            step.enabled = false;
        QCOMPARE(apply(recipe, x).w, x.w);
        recipe.steps[0].direction.reset();
        QCOMPARE(apply(recipe, x).w, x.w);
    }

    void directionActsInItsRows() {
        const Latent x = latentOf({0, 0, 0, 0, 0, 0}, 3);
        Direction direction = *directionOf({1, 2}, 1);
        direction.firstRow = 1;
        direction.lastRow = 1;
        QCOMPARE(moveAlong(x, direction, 2).w, (std::vector<float>{0, 0, 2, 4, 0, 0}));
        QCOMPARE(moveAlong(x, direction, 2, {0.5, 0, 1}).w, (std::vector<float>{1, 2, 0, 0, 2, 4}));
        const Direction byRow = *directionOf({1, 2, 3, 4, 5, 6}, 3);
        QCOMPARE(moveAlong(x, byRow, -1).w, (std::vector<float>{-1, -2, -3, -4, -5, -6}));
        expectError(ErrorKind::InvalidArgument, "3 x 2", [&] {
            moveAlong(latentOf({1, 2, 3, 4}, 2), byRow, 1);
        });
        direction.networkSha256 = "aa";
        Latent other = x;
        other.networkSha256 = "bb";
        expectError(ErrorKind::NetworkMismatch, "smile", [&] { moveAlong(other, direction, 1); });
    }

    void morphMixesNoiseMaps() {
        Latent x = latentOf({1, 2, 3, 4}, 2);
        Latent b = latentOf({5, 6, 7, 8}, 2);
        x.noise = {{1, 2, {0, 4}}};
        b.noise = {{1, 2, {4, 0}}};
        EditRecipe recipe;
        recipe.steps.push_back(stepOf(RecipeStep::Kind::Morph, 0.25));
        recipe.steps[0].b = {"b", std::make_shared<const Latent>(b)};
        QCOMPARE(apply(recipe, x).noise[0].values, (std::vector<float>{1, 3}));
        recipe.steps[0].rows = {1, 0};
        QCOMPARE(apply(recipe, x).noise[0].values, x.noise[0].values);
        const EditRecipe back = recipeFromJson(recipeToJson(recipe), "noise");
        QCOMPARE(back.steps[0].b.latent->noise[0].values, b.noise[0].values);
        QCOMPARE(back.steps[0].b.latent->noise[0].width, 2);
    }

    void fileKeepsEverything() {
        QTemporaryDir folder;
        const std::string path = folder.filePath("r.json").toStdString();
        EditRecipe recipe = sampleRecipe();
        recipe.steps[2].enabled = false;
        writeRecipe(path, recipe);
        const EditRecipe back = readRecipe(path);
        QCOMPARE(back.name, recipe.name);
        QCOMPARE(back.steps.size(), recipe.steps.size());
        for (std::size_t i = 0; i < back.steps.size(); ++i) {
            QVERIFY(back.steps[i].kind == recipe.steps[i].kind);
            QCOMPARE(back.steps[i].enabled, recipe.steps[i].enabled);
            QCOMPARE(back.steps[i].strength, recipe.steps[i].strength);
            QCOMPARE(back.steps[i].rows, recipe.steps[i].rows);
            QCOMPARE(back.steps[i].b.name, recipe.steps[i].b.name);
        }
        QCOMPARE(back.steps[3].direction->origin, DirectionOrigin::Sefa);
        const Latent x = latentOf({1, 2, 3, 4}, 2);
        QCOMPARE(apply(back, x).w, apply(recipe, x).w);
    }

    void base64IsWhatQtWrites() {
        const std::vector<float> values = {1.5F, -2.25F, 3e-30F, 0, 7};
        for (std::size_t n = 0; n <= values.size(); ++n) {
            const std::vector<float> part(values.begin(), values.begin() + std::ptrdiff_t(n));
            const QByteArray bytes(reinterpret_cast<const char*>(part.data()),
                                   static_cast<qsizetype>(n * sizeof(float)));
            QCOMPARE(QByteArray::fromStdString(floatsToBase64(part)), bytes.toBase64());
            QCOMPARE(floatsFromBase64(bytes.toBase64().toStdString()).value(), part);
        }
        QVERIFY(!floatsFromBase64("AAA"));
        QVERIFY(!floatsFromBase64("AAAA"));
        QVERIFY(!floatsFromBase64("AA*AAA=="));
    }

    void namedFilesAreLoadedFromBesideTheRecipe() {
        QTemporaryDir folder;
        QFile file(folder.filePath("r.json"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"format": "inlay-recipe", "version": 1, "steps": [
            {"kind": "direction", "strength": 3, "direction": {"name": "age", "file": "age.npy"}},
            {"kind": "expression", "strength": 1, "neutral": {"file": "other.npy"},
             "expressive": {"rows": 1, "dim": 2, "w": "AAAgQQAAQEE="}}]})");
        file.close();
        writeNpy(folder.filePath("age.npy").toStdString(), TensorView::ofFloats({1, 2}, {1, 2}));
        std::string asked;
        const EditRecipe recipe =
            readRecipe(file.fileName().toStdString(), [&asked](const std::string& name) {
                asked = name;
                return latentOf({5, 6}, 1);
            });
        QCOMPARE(QString::fromStdString(asked), folder.filePath("other.npy"));
        QCOMPARE(apply(recipe, latentOf({0, 0}, 1)).w, (std::vector<float>{8, 12}));
        expectError(ErrorKind::CorruptFile, "age.npy",
                    [&] { readRecipe(file.fileName().toStdString()); });
    }

    void brokenFilesAreRefusedByPlace() {
        expectError(ErrorKind::FileNotFound, "nowhere.json", [] { readRecipe("nowhere.json"); });
        expectError(ErrorKind::UnsupportedFormat, "no recipe",
                    [] { recipeFromJson("{\"format\": \"inlay-rec", "x"); });
        expectError(ErrorKind::UnsupportedFormat, "version 2", [] {
            recipeFromJson(R"({"format": "inlay-recipe", "version": 2, "steps": []})", "x");
        });
        expectError(ErrorKind::CorruptFile, "step 3: 'kind'",
                    [] { readChanged([](QJsonObject& s) { s["kind"] = "paint"; }, 2); });
        expectError(ErrorKind::CorruptFile, "'with' is missing",
                    [] { readChanged([](QJsonObject& s) { s.remove("with"); }); });
        expectError(ErrorKind::NonFinite, "'strength'",
                    [] { readChanged([](QJsonObject& s) { s["strength"] = "much"; }); });
        expectError(ErrorKind::CorruptFile, "2 x 3", [] {
            readChanged([](QJsonObject& s) {
                QJsonObject with = s["with"].toObject();
                with["dim"] = 3;
                s["with"] = with;
            });
        });
        expectError(ErrorKind::CorruptFile, "'rows' must be a whole number", [] {
            readChanged([](QJsonObject& s) {
                QJsonObject with = s["with"].toObject();
                with["rows"] = 1e30;
                s["with"] = with;
            });
        });
        for (const double absurd : {2147483648.0, 9223372036854775808.0, -1e4, 1e38}) {
            expectError(
                ErrorKind::CorruptFile, "edit.json, step 2: 'rows' must be from -1000", [&] {
                    readChanged([&](QJsonObject& s) { s["rows"] = QJsonArray{0, absurd}; }, 1);
                });
            expectError(ErrorKind::CorruptFile, "edit.json, step 1: 'strength' must be from -1000",
                        [&] { readChanged([&](QJsonObject& s) { s["strength"] = absurd; }); });
        }
        EditRecipe broken = sampleRecipe();
        broken.steps[1].rows = {1, 1, 1};
        expectError(ErrorKind::InvalidArgument, "Step 2", [&] {
            apply(broken, latentOf({1, 2, 3, 4}, 2));
        });
        broken.steps[0].strength = std::numeric_limits<double>::quiet_NaN();
        expectError(ErrorKind::NonFinite, "Step 1", [&] {
            apply(broken, latentOf({1, 2, 3, 4}, 2));
        });
    }

    /// As text: what 64 bits hold, signed or not, is not what JSON may say.
    void rowsBeyondAllNumbersAreRefused() {
        const QString text = QString::fromStdString(recipeToJson(sampleRecipe()));
        for (const char* key : {"rows", "dim", "first_row", "last_row"}) {
            for (const char* value :
                 {"2147483648", "4294967295", "4294967297", "9223372036854775808",
                  "18446744073709551615", "18446744073709551617", "-9223372036854775808"}) {
                QString changed = text;
                const QRegularExpression number(QStringLiteral("\"%1\": -?\\d+").arg(key));
                QVERIFY(changed.contains(number));
                changed.replace(number, QStringLiteral("\"%1\": %2").arg(key, value));
                expectError(ErrorKind::CorruptFile, key,
                            [&] { recipeFromJson(changed.toStdString(), "edit.json"); });
            }
        }
    }

    /// Values so deep are copied and destroyed by functions that call themselves for every level.
    void hopelessNestingIsRefused() {
        const int deep = 300000;
        const std::string start = R"({"format": "inlay-recipe", "version": 1, "steps": )";
        for (const std::string& open : {std::string("["), std::string("[{\"with\":")}) {
            std::string text = start;
            for (int i = 0; i < deep; ++i)
                text += open;
            expectError(ErrorKind::TooLarge, "its recipe: its JSON is nested deeper",
                        [&] { recipeFromJson(text, "its recipe"); });
        }
        std::string closed = start + std::string(deep, '[') + std::string(deep, ']') + "}";
        expectError(ErrorKind::TooLarge, "nested deeper", [&] { recipeFromJson(closed, "x"); });
        QTemporaryDir folder;
        QFile file(folder.filePath("deep.json"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray::fromStdString(closed));
        file.close();
        expectError(ErrorKind::TooLarge, "deep.json",
                    [&] { readRecipe(file.fileName().toStdString()); });
    }

    void whatLoadsAFileIsNamedWithFileAndStep() {
        const std::string text = R"({"format": "inlay-recipe", "version": 1, "steps": [
            {"kind": "direction", "direction": {"name": "age", "file": "age.npy"}}]})";
        expectError(ErrorKind::NonFinite, "edit.json, step 1: age.npy: holds NaN", [&] {
            recipeFromJson(text, "edit.json", [](const std::string&) -> Latent {
                throw Error(ErrorKind::NonFinite, "age.npy: holds NaN");
            });
        });
        expectError(ErrorKind::InvalidArgument, "edit.json, step 1: age: a direction has", [&] {
            recipeFromJson(text, "edit.json", [](const std::string&) { return Latent(); });
        });
    }

    void operandsThatCannotBeUsedNameTheirStep() {
        expectError(ErrorKind::NetworkMismatch, "Step 1 of the recipe ('step') cannot be done: no",
                    [] {
                        withOperands(sampleRecipe(), [](const Latent&, bool) -> Latent {
                            throw Error(ErrorKind::NetworkMismatch, "no");
                        });
                    });
    }

    void whatEndsInInfinityIsRefused() {
        EditRecipe recipe;
        recipe.steps.push_back(stepOf(RecipeStep::Kind::Direction, 1000));
        recipe.steps[0].direction = directionOf({3e38F, 1}, 1);
        expectError(ErrorKind::NonFinite, "Step 1", [&] { apply(recipe, latentOf({1, 2}, 1)); });
    }
};

QTEST_GUILESS_MAIN(TestRecipe)
#include "tst_recipe.moc"
