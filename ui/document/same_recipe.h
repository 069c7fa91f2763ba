#pragma once

#include "core/model/edit/recipe.h"

namespace inlay {

/// The same steps, operands and names. Latents are never changed in place, so that the same
/// pointer means the same latent, and another one another; directions are the same where they hold
/// the same.
bool isSame(const RecipeStep& a, const RecipeStep& b);
bool isSame(const EditRecipe& a, const EditRecipe& b);

} // namespace inlay
