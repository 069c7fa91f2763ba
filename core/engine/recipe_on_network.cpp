#include "core/engine/recipe_on_network.h"

namespace inlay {

Latent applyOnNetwork(const EditRecipe& recipe, const Latent& latent, const Engine& engine) {
    const bool explicitNoise = mixesNoise(recipe, latent);
    const auto prepared = [&engine, explicitNoise](const Latent& operand, bool mixes) {
        const Latent adapted = engine.adapt(operand);
        return explicitNoise && mixes ? engine.withExplicitNoise(adapted) : adapted;
    };
    return apply(withOperands(recipe, prepared), prepared(latent, true));
}

} // namespace inlay
