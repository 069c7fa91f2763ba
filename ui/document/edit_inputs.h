#pragma once

#include "core/model/edit/recipe.h"
#include "ui/document/picture.h"

#include <QString>
#include <map>
#include <optional>
#include <utility>
#include <variant>
#include <vector>

namespace inlay {

/// One thing that an edit is made of: a picture of the shelf (0: none), a number, a number for each
/// of several (layers, the two ends of a range), or steps, as directions with their strengths are.
using EditInput = std::variant<PictureId, double, std::vector<double>, std::vector<RecipeStep>>;

/// What a panel works with, by the names of its controls: a value. Which names there are, and what
/// stands behind them, is the panel's.
using EditInputs = std::map<QString, EditInput>;

/// Steps as same_recipe.h compares them.
bool isSame(const EditInput& a, const EditInput& b);

/// What became of some inputs: before and after, nothing where there was none.
struct EditInputChange {
    std::optional<EditInput> before;
    std::optional<EditInput> after;
};
using EditInputChanges = std::map<QString, EditInputChange>;

EditInputChanges changesBetween(const EditInputs& before, const EditInputs& after);

/// The input of a panel in which a picture stands: panel and name.
using EditInputPlace = std::pair<QString, QString>;

} // namespace inlay
