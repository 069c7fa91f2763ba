#pragma once

#include "core/model/latent/latent_adapter.h"

#include <vector>

namespace inlay {

/// Latents whose noise maps are to be mixed along with their w, as the open network needs them: one
/// row is spread, and where only some have noise maps, the network's constants stand for the
/// missing ones. The one rule for a morph, a film and a recipe; where noise maps are not mixed (a
/// style mix, an expression, a direction), those of the latent that is changed stay. Throws Error
/// (NetworkMismatch, InvalidArgument, NonFinite).
std::vector<Latent> latentsForMixing(const std::vector<Latent>& latents,
                                     const LatentAdapter& network);

} // namespace inlay
