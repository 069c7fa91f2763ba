#include "core/model/edit/recipe_on_network.h"

#include "core/model/edit/mixed_latents.h"

#include <vector>

namespace inlay {

Latent applyOnNetwork(const EditRecipe& recipe, const Latent& latent,
                      const LatentAdapter& network) {
    // Whatever takes part in a step that mixes noise maps, the latent itself first.
    std::vector<Latent> mixed{latent};
    const EditRecipe adapted = withOperands(recipe, [&](const Latent& operand, bool mixesNoise) {
        Latent fitting = network.adapt(operand);
        if (mixesNoise)
            mixed.push_back(fitting);
        return fitting;
    });
    mixed = latentsForMixing(mixed, network);
    std::size_t next = 1;
    const EditRecipe prepared = withOperands(adapted, [&](const Latent& operand, bool mixesNoise) {
        return mixesNoise ? mixed[next++] : operand;
    });
    return apply(prepared, mixed.front());
}

} // namespace inlay
