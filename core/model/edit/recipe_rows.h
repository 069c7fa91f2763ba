#pragma once

#include "core/model/edit/recipe.h"

#include <vector>

namespace inlay {

/// The weight of a step in each of a network's `rows` style layers: without `rows` of its own a
/// direction acts in the direction's, everything else in all.
std::vector<double> rowWeights(const RecipeStep& step, int rows);

/// The same step in the layers `first` to `last` (included) only: those where it acted before keep
/// their weight, others of them get 1. `rows` is empty again where that says the same.
RecipeStep inRows(const RecipeStep& step, int first, int last, int rows);

} // namespace inlay
