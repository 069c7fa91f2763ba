#include "core/model/edit/mixed_shares.h"
#include "core/model/latent/latent_ptr.h"

#include <QTest>
#include <algorithm>

using namespace inlay;

namespace {

constexpr int rows = 4;

/// A latent that is 1 in its own dimension only, so that what a recipe makes of it tells shares.
LatentPtr mark(int dim) {
    Latent latent;
    latent.rows = rows;
    latent.dim = 3;
    latent.w.assign(static_cast<std::size_t>(rows) * 3, 0.0F);
    for (int row = 0; row < rows; ++row)
        latent.w[static_cast<std::size_t>(row * 3 + dim)] = 1;
    return std::make_shared<const Latent>(std::move(latent));
}

RecipeStep step(RecipeStep::Kind kind, int dim, double strength, std::vector<double> weights = {}) {
    RecipeStep step;
    step.kind = kind;
    step.strength = strength;
    step.rows = std::move(weights);
    step.b.latent = mark(dim);
    return step;
}

/// How much of a mark there is in the row that has least of it.
double least(const Latent& latent, int dim) {
    double least = 1;
    for (int row = 0; row < rows; ++row)
        least = std::min<double>(least, latent.w[static_cast<std::size_t>(row * 3 + dim)]);
    return least;
}

} // namespace

class TestMixedShares : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// What the recipe itself makes of marked latents.
    void sharesAreThoseOfTheLatents() {
        EditRecipe recipe;
        recipe.steps = {step(RecipeStep::Kind::Morph, 1, 0.75),
                        step(RecipeStep::Kind::Mix, 2, 0.5, {1, 0.25, 0.5, 1})};
        const Latent made = apply(recipe, *mark(0));
        const std::vector<MixedShare> shares = mixedShares(recipe, rows);
        QCOMPARE(shares.size(), std::size_t(2));
        QCOMPARE(shares[0].step, std::size_t(0));
        QCOMPARE(shares[1].step, std::size_t(1));
        QVERIFY(std::abs(shares[0].share - least(made, 1)) < 1e-6);
        QVERIFY(std::abs(shares[1].share - least(made, 2)) < 1e-6);
        // Some layers of a picture are not the picture.
        recipe.steps[1].rows[1] = 0;
        QCOMPARE(mixedShares(recipe, rows).size(), std::size_t(1));
    }

    void whatMixesNothingInHasNone() {
        EditRecipe recipe;
        recipe.steps = {step(RecipeStep::Kind::Morph, 1, 0), step(RecipeStep::Kind::Morph, 1, 1),
                        step(RecipeStep::Kind::Expression, 2, 1)};
        recipe.steps[1].enabled = false;
        recipe.steps[2].c = recipe.steps[2].b;
        QVERIFY(mixedShares(recipe, rows).empty());
        // Beyond both ends there is no more of a photo than all or nothing.
        recipe.steps = {step(RecipeStep::Kind::Morph, 1, 1.5), step(RecipeStep::Kind::Mix, 2, -1)};
        const std::vector<MixedShare> shares = mixedShares(recipe, rows);
        QCOMPARE(shares.size(), std::size_t(1));
        QCOMPARE(shares[0].share, 1.0);
    }
};

QTEST_APPLESS_MAIN(TestMixedShares)
#include "tst_mixed_shares.moc"
