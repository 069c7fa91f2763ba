#pragma once

#include "core/engine/network/generator.h"
#include "core/model/latent/latent.h"

namespace inlay {

/// How far a network's own w lie from mean w: the root mean square of their components'
/// differences over a few hundred z of all classes; 0 without a mapping network. Takes
/// milliseconds once, and is remembered by the network's hash.
double spreadOfW(const Generator& generator);

/// How far out a latent lies: the root mean square distance of its farthest row from mean w, in
/// units of the same distance of the network's own w (`spreadOfW`, or a tenth where that is less,
/// since embeddings of what is no face start between -1 and 1). 1 is a face of the network, a few
/// an embedding of a photo. Noise maps count as their root mean square. 0: not known. The latent's
/// shape fits the network.
double latentDistance(const Latent& latent, const Generator& generator);

/// Throws Error (InvalidArgument) for what no search and no edit leads to: a distance above 1000,
/// or values beyond 100,000 in w or a noise map. Such latents are files of something else, or
/// broken.
void requireInRange(const Latent& latent, const Generator& generator);

} // namespace inlay
