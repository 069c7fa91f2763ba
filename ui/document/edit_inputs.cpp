#include "ui/document/edit_inputs.h"

#include <algorithm>

namespace inlay {

namespace {

bool isSameDirection(const DirectionPtr& a, const DirectionPtr& b) {
    if (!a || !b || a == b)
        return a == b;
    return a->name == b->name && a->firstRow == b->firstRow && a->lastRow == b->lastRow &&
           a->rows == b->rows && a->values == b->values;
}

bool isSameStep(const RecipeStep& a, const RecipeStep& b) {
    return a.kind == b.kind && a.name == b.name && a.enabled == b.enabled &&
           a.strength == b.strength && a.rows == b.rows && a.b.latent == b.b.latent &&
           a.c.latent == b.c.latent && isSameDirection(a.direction, b.direction);
}

} // namespace

bool isSame(const EditInput& a, const EditInput& b) {
    if (a.index() != b.index())
        return false;
    if (const auto* steps = std::get_if<std::vector<RecipeStep>>(&a)) {
        const auto& others = std::get<std::vector<RecipeStep>>(b);
        return std::equal(steps->begin(), steps->end(), others.begin(), others.end(), isSameStep);
    }
    if (const auto* picture = std::get_if<PictureId>(&a))
        return *picture == std::get<PictureId>(b);
    if (const auto* number = std::get_if<double>(&a))
        return *number == std::get<double>(b);
    return std::get<std::vector<double>>(a) == std::get<std::vector<double>>(b);
}

EditInputChanges changesBetween(const EditInputs& before, const EditInputs& after) {
    EditInputChanges changes;
    for (const auto& [name, value] : before) {
        const auto now = after.find(name);
        if (now == after.end())
            changes[name] = {value, std::nullopt};
        else if (!isSame(value, now->second))
            changes[name] = {value, now->second};
    }
    for (const auto& [name, value] : after) {
        if (before.find(name) == before.end())
            changes[name] = {std::nullopt, value};
    }
    return changes;
}

} // namespace inlay
