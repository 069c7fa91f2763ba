#include "ui/document/same_recipe.h"

#include <algorithm>

namespace inlay {

bool isSame(const RecipeStep& a, const RecipeStep& b) {
    return a.kind == b.kind && a.name == b.name && a.enabled == b.enabled &&
           a.strength == b.strength && a.rows == b.rows && a.b.name == b.b.name &&
           a.b.latent == b.b.latent && a.c.name == b.c.name && a.c.latent == b.c.latent &&
           a.direction == b.direction;
}

bool isSame(const EditRecipe& a, const EditRecipe& b) {
    return a.name == b.name &&
           std::equal(a.steps.begin(), a.steps.end(), b.steps.begin(), b.steps.end(),
                      [](const RecipeStep& s, const RecipeStep& t) { return isSame(s, t); });
}

} // namespace inlay
