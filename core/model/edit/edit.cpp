#include "core/model/edit/edit.h"

#include "core/base/error.h"
#include "core/model/edit/mixed_latents.h"

#include <algorithm>

namespace inlay {

namespace {

Edit oneStep(const LatentPtr& base, RecipeStep step) {
    Edit edit;
    edit.base = base;
    edit.recipe.steps.push_back(std::move(step));
    edit.stepErrors = StepErrors::Plain;
    return edit;
}

Latent filmFrame(const FilmPath& path, double place, const LatentAdapter& network) {
    std::vector<Latent> latents;
    std::vector<double> weights;
    for (const KeyframeShare& share : keyframeShares(path, place)) {
        latents.push_back(*path.keyframes[static_cast<std::size_t>(share.keyframe)]);
        weights.push_back(share.weight);
    }
    latents = latentsForMixing(latents, network);
    std::vector<const Latent*> parts;
    parts.reserve(latents.size());
    for (const Latent& latent : latents)
        parts.push_back(&latent);
    return weightedSum(parts, weights);
}

Latent applied(const Edit& edit, const LatentAdapter& network) {
    const Latent base = network.adapt(*edit.base);
    // Whatever takes part in a step that mixes noise maps, the base itself first.
    std::vector<Latent> mixed{base};
    const EditRecipe adapted = withOperands(
        edit.recipe,
        [&](const Latent& operand, bool mixesNoise) {
            Latent fitting = network.adapt(operand);
            if (mixesNoise)
                mixed.push_back(fitting);
            return fitting;
        },
        edit.stepErrors);
    mixed = latentsForMixing(mixed, network);
    std::size_t next = 1;
    const EditRecipe prepared = withOperands(
        adapted,
        [&](const Latent& operand, bool mixesNoise) {
            return mixesNoise ? mixed[next++] : operand;
        },
        edit.stepErrors);
    return apply(prepared, mixed.front(), edit.stepErrors);
}

} // namespace

bool Edit::isComplete() const {
    if (film)
        return film->isComplete();
    return base &&
           std::all_of(recipe.steps.begin(), recipe.steps.end(),
                       [](const RecipeStep& step) { return !step.enabled || step.isComplete(); });
}

Edit morphEdit(const LatentPtr& a, const LatentPtr& b, double lambda) {
    RecipeStep step;
    step.kind = RecipeStep::Kind::Morph;
    step.strength = 1.0 - lambda;
    step.b.latent = b;
    return oneStep(a, std::move(step));
}

Edit mixEdit(const LatentPtr& a, const LatentPtr& b, const std::vector<double>& shares) {
    RecipeStep step;
    step.kind = RecipeStep::Kind::Mix;
    step.rows = shares;
    step.b.latent = b;
    return oneStep(a, std::move(step));
}

Edit expressionEdit(const LatentPtr& target, const LatentPtr& neutral, const LatentPtr& expressive,
                    double strength, const std::vector<double>& rows) {
    RecipeStep step;
    step.kind = RecipeStep::Kind::Expression;
    step.strength = strength;
    step.rows = rows;
    step.b.latent = neutral;
    step.c.latent = expressive;
    return oneStep(target, std::move(step));
}

Edit recipeEdit(const LatentPtr& base, const EditRecipe& recipe) {
    Edit edit;
    edit.base = base;
    edit.recipe = recipe;
    return edit;
}

Edit filmEdit(const FilmPathPtr& film, double place) {
    Edit edit;
    edit.film = film;
    edit.place = place;
    return edit;
}

Latent evaluate(const Edit& edit, const LatentAdapter& network) {
    if (!edit.isComplete())
        throw Error(ErrorKind::InvalidArgument, "This edit needs more pictures");
    if (edit.film)
        return filmFrame(*edit.film, edit.place, network);
    return applied(edit, network);
}

} // namespace inlay
