#include "core/editing/recipe.h"

#include "core/base/error.h"
#include "core/editing/crossover.h"
#include "core/editing/expression.h"
#include "core/editing/morph.h"

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

bool EditRecipe::changesAnything() const {
    return std::any_of(steps.begin(), steps.end(),
                       [](const RecipeStep& step) { return step.enabled; });
}

EditRecipe withOperands(const EditRecipe& recipe,
                        const std::function<Latent(const Latent&, bool mixesNoise)>& change) {
    EditRecipe result = recipe;
    for (RecipeStep& step : result.steps) {
        if (!step.enabled)
            continue;
        for (RecipeOperand* operand : {&step.b, &step.c}) {
            if (operand->latent)
                operand->latent =
                    std::make_shared<const Latent>(change(*operand->latent, stepMixesNoise(step)));
        }
    }
    return result;
}

bool mixesNoise(const EditRecipe& recipe, const Latent& latent) {
    return std::any_of(recipe.steps.begin(), recipe.steps.end(), [&latent](const RecipeStep& step) {
        return stepMixesNoise(step) && step.b.latent &&
               (!latent.noise.empty() || !step.b.latent->noise.empty());
    });
}

Latent apply(const EditRecipe& recipe, const Latent& latent) {
    Latent result = latent;
    for (std::size_t i = 0; i < recipe.steps.size(); ++i) {
        const RecipeStep& step = recipe.steps[i];
        if (!step.enabled)
            continue;
        try {
            result = applyStep(step, result);
        } catch (const Error& error) {
            throw Error(error.kind(), "Step " + std::to_string(i + 1) + " of the recipe ('" +
                                          step.name + "') cannot be done: " + error.what());
        }
    }
    return result;
}

} // namespace inlay
