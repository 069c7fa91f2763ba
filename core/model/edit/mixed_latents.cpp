#include "core/model/edit/mixed_latents.h"

#include <algorithm>

namespace inlay {

std::vector<Latent> latentsForMixing(const std::vector<Latent>& latents,
                                     const LatentAdapter& network) {
    const bool explicitNoise = std::any_of(
        latents.begin(), latents.end(), [](const Latent& latent) { return !latent.noise.empty(); });
    std::vector<Latent> result;
    result.reserve(latents.size());
    for (const Latent& latent : latents) {
        const Latent adapted = network.adapt(latent);
        result.push_back(explicitNoise ? network.withExplicitNoise(adapted) : adapted);
    }
    return result;
}

} // namespace inlay
