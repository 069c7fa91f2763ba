#include "core/model/edit/film_on_network.h"

#include "core/model/edit/mixed_latents.h"

namespace inlay {

Latent filmLatentOnNetwork(const FilmPath& path, double position, const LatentAdapter& network) {
    std::vector<Latent> latents;
    std::vector<double> weights;
    for (const KeyframeShare& share : keyframeShares(path, position)) {
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

} // namespace inlay
