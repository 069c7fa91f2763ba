#include "core/model/edit/mixed_shares.h"

#include "core/model/edit/recipe_rows.h"

#include <algorithm>

namespace inlay {

std::vector<MixedShare> mixedShares(const EditRecipe& recipe, int rows) {
    struct InRows {
        std::size_t step;
        std::vector<double> shares;
    };
    std::vector<InRows> mixed;
    for (std::size_t i = 0; i < recipe.steps.size(); ++i) {
        const RecipeStep& step = recipe.steps[i];
        const bool mixes =
            step.kind == RecipeStep::Kind::Morph || step.kind == RecipeStep::Kind::Mix;
        if (!mixes || !step.enabled || !step.isComplete())
            continue;
        std::vector<double> own = rowWeights(step, rows);
        for (double& share : own)
            share = std::clamp(share * step.strength, 0.0, 1.0);
        for (InRows& earlier : mixed)
            for (std::size_t row = 0; row < own.size(); ++row)
                earlier.shares[row] *= 1 - own[row];
        mixed.push_back({i, std::move(own)});
    }
    std::vector<MixedShare> result;
    for (const InRows& one : mixed) {
        const double share =
            one.shares.empty() ? 0 : *std::min_element(one.shares.begin(), one.shares.end());
        if (share > 0)
            result.push_back({one.step, share});
    }
    return result;
}

} // namespace inlay
