#include "ui/document/edit_inputs.h"

#include "ui/document/same_recipe.h"

#include <algorithm>

namespace inlay {

bool isSame(const EditInput& a, const EditInput& b) {
    if (a.index() != b.index())
        return false;
    if (const auto* steps = std::get_if<std::vector<RecipeStep>>(&a)) {
        const auto& others = std::get<std::vector<RecipeStep>>(b);
        return std::equal(steps->begin(), steps->end(), others.begin(), others.end(),
                          [](const RecipeStep& s, const RecipeStep& t) { return isSame(s, t); });
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
