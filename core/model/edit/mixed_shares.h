#pragma once

#include "core/model/edit/recipe.h"

#include <cstddef>
#include <vector>

namespace inlay {

/// How much of what a recipe makes comes from the picture of one of its steps.
struct MixedShare {
    std::size_t step = 0; ///< a morph or a style mix; the picture is its `b`
    double share = 0;     ///< above 0, at most 1
};

/// Of the pictures that a recipe mixes in, in the order of its steps; what is missing of 1 is the
/// base's own. A later step takes from all that was there before it. A share is the least of what
/// it is in the network's `rows` style layers: of a picture that gives only some of them (its
/// colours, or its shape) nothing else belongs into the result. Beyond 0 to 1, where a step
/// exaggerates, it is the nearest of both.
std::vector<MixedShare> mixedShares(const EditRecipe& recipe, int rows);

} // namespace inlay
