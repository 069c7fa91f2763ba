#include "core/model/edit/recipe_rows.h"

namespace inlay {

namespace {

/// Without `rows` of its own.
std::vector<double> usualWeights(const RecipeStep& step, int rows) {
    std::vector<double> weights(static_cast<std::size_t>(rows), 1.0);
    if (step.kind != RecipeStep::Kind::Direction || !step.direction)
        return weights;
    const int last = step.direction->lastRow < 0 ? rows - 1 : step.direction->lastRow;
    for (int row = 0; row < rows; ++row)
        if (row < step.direction->firstRow || row > last)
            weights[static_cast<std::size_t>(row)] = 0;
    return weights;
}

} // namespace

std::vector<double> rowWeights(const RecipeStep& step, int rows) {
    return step.rows.size() == static_cast<std::size_t>(rows) ? step.rows
                                                              : usualWeights(step, rows);
}

RecipeStep inRows(const RecipeStep& step, int first, int last, int rows) {
    RecipeStep result = step;
    result.rows = rowWeights(step, rows);
    for (int row = 0; row < rows; ++row) {
        double& weight = result.rows[static_cast<std::size_t>(row)];
        if (row < first || row > last)
            weight = 0;
        else if (weight == 0)
            weight = 1;
    }
    if (result.rows == usualWeights(step, rows))
        result.rows.clear();
    return result;
}

} // namespace inlay
