#include "ui/document/same_recipe.h"

#include <algorithm>

namespace inlay {

namespace {

/// What panels make anew at every change is compared by value.
bool isSame(const DirectionPtr& a, const DirectionPtr& b) {
    if (!a || !b || a == b)
        return a == b;
    return a->name == b->name && a->origin == b->origin && a->rows == b->rows && a->dim == b->dim &&
           a->firstRow == b->firstRow && a->lastRow == b->lastRow &&
           a->networkSha256 == b->networkSha256 && a->networkName == b->networkName &&
           a->values == b->values;
}

} // namespace

bool isSame(const RecipeStep& a, const RecipeStep& b) {
    return a.kind == b.kind && a.name == b.name && a.enabled == b.enabled &&
           a.strength == b.strength && a.rows == b.rows && a.b.name == b.b.name &&
           a.b.latent == b.b.latent && a.c.name == b.c.name && a.c.latent == b.c.latent &&
           isSame(a.direction, b.direction);
}

bool isSame(const EditRecipe& a, const EditRecipe& b) {
    return a.name == b.name &&
           std::equal(a.steps.begin(), a.steps.end(), b.steps.begin(), b.steps.end(),
                      [](const RecipeStep& s, const RecipeStep& t) { return isSame(s, t); });
}

} // namespace inlay
