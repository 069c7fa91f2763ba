#include "core/model/edit/recipe.h"

#include "core/base/error.h"
#include "core/model/edit/crossover.h"
#include "core/model/edit/expression.h"
#include "core/model/edit/morph.h"

#include <algorithm>
#include <cmath>

namespace inlay {

namespace {

bool stepMixesNoise(const RecipeStep& step) {
    return step.enabled && step.kind == RecipeStep::Kind::Morph && step.rows.empty();
}

std::vector<double> shares(const RecipeStep& step, int rows) {
    std::vector<double> result = step.rows;
    if (result.empty())
        result.assign(static_cast<std::size_t>(rows), 1.0);
    for (double& share : result)
        share *= step.strength;
    return result;
}

Latent applyStep(const RecipeStep& step, const Latent& latent) {
    if (!step.isComplete())
        throw Error(ErrorKind::InvalidArgument, "it lacks a picture or a direction");
    if (!std::isfinite(step.strength))
        throw Error(ErrorKind::NonFinite, "its strength is not a number");
    switch (step.kind) {
    case RecipeStep::Kind::Morph:
        if (step.rows.empty())
            return morph(latent, *step.b.latent, 1.0 - step.strength);
        return crossover(latent, *step.b.latent, shares(step, latent.rows));
    case RecipeStep::Kind::Mix:
        return crossover(latent, *step.b.latent, shares(step, latent.rows));
    case RecipeStep::Kind::Expression:
        return transferExpression(latent, *step.b.latent, *step.c.latent, step.strength, step.rows);
    case RecipeStep::Kind::Direction:
        break;
    }
    return moveAlong(latent, *step.direction, step.strength, step.rows);
}

/// Sums of what is finite need not be.
Latent requireNumbers(Latent latent) {
    if (!std::all_of(latent.w.begin(), latent.w.end(), [](float v) { return std::isfinite(v); }))
        throw Error(ErrorKind::NonFinite, "it leads beyond all numbers (to infinity or NaN)");
    return latent;
}

/// Does one step's work; what goes wrong names the step, where there is a recipe to speak of.
template <typename Work>
auto atStep(const EditRecipe& recipe, std::size_t index, StepErrors errors, Work&& work) {
    try {
        return work(recipe.steps[index]);
    } catch (const Error& error) {
        if (errors == StepErrors::Plain)
            throw;
        throw Error(error.kind(), "Step " + std::to_string(index + 1) + " of the recipe ('" +
                                      recipe.steps[index].name +
                                      "') cannot be done: " + error.what());
    }
}

} // namespace

bool RecipeStep::isComplete() const {
    switch (kind) {
    case Kind::Morph:
    case Kind::Mix:
        return b.latent != nullptr;
    case Kind::Expression:
        return b.latent && c.latent;
    case Kind::Direction:
        break;
    }
    return direction != nullptr;
}

EditRecipe withOperands(const EditRecipe& recipe,
                        const std::function<Latent(const Latent&, bool mixesNoise)>& change,
                        StepErrors errors) {
    EditRecipe result = recipe;
    for (std::size_t i = 0; i < result.steps.size(); ++i) {
        if (!result.steps[i].enabled)
            continue;
        result.steps[i] = atStep(recipe, i, errors, [&change](RecipeStep step) {
            for (RecipeOperand* operand : {&step.b, &step.c}) {
                if (operand->latent)
                    operand->latent = std::make_shared<const Latent>(
                        change(*operand->latent, stepMixesNoise(step)));
            }
            return step;
        });
    }
    return result;
}

Latent apply(const EditRecipe& recipe, const Latent& latent, StepErrors errors) {
    Latent result = latent;
    for (std::size_t i = 0; i < recipe.steps.size(); ++i) {
        if (recipe.steps[i].enabled)
            result = atStep(recipe, i, errors, [&result](const RecipeStep& step) {
                return requireNumbers(applyStep(step, result));
            });
    }
    return result;
}

} // namespace inlay
