#pragma once

#include "core/model/edit/recipe.h"

namespace inlay {

/// The same steps, operands and names. Operands are never changed in place, so that the same
/// pointer means the same latent or direction, and another one another.
bool isSame(const RecipeStep& a, const RecipeStep& b);
bool isSame(const EditRecipe& a, const EditRecipe& b);

} // namespace inlay
