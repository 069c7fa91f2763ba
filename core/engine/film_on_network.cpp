#include "core/engine/film_on_network.h"

#include <algorithm>

namespace inlay {

Latent filmLatentOnNetwork(const FilmPath& path, double position, const Engine& engine) {
    std::vector<Latent> latents;
    std::vector<double> weights;
    for (const KeyframeShare& share : keyframeShares(path, position)) {
        latents.push_back(engine.adapt(*path.keyframes[static_cast<std::size_t>(share.keyframe)]));
        weights.push_back(share.weight);
    }
    const bool explicitNoise = std::any_of(
        latents.begin(), latents.end(), [](const Latent& latent) { return !latent.noise.empty(); });
    std::vector<const Latent*> parts;
    for (Latent& latent : latents) {
        if (explicitNoise && latent.noise.empty())
            latent = engine.withExplicitNoise(latent);
        parts.push_back(&latent);
    }
    return weightedSum(parts, weights);
}

} // namespace inlay
