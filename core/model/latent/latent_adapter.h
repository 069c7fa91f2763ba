#pragma once

#include "core/model/latent/latent.h"

namespace inlay {

/// How a network takes latents that come from elsewhere.
class LatentAdapter {
public:
    virtual ~LatentAdapter() = default;

    /// The latent as this network needs it: one row becomes num_ws, a latent without identity is
    /// taken as it is. Throws NetworkMismatch (naming the network the latent belongs to),
    /// InvalidArgument (shape; values that no latent of this network has), NonFinite.
    virtual Latent adapt(const Latent& latent) const = 0;

    /// The same latent with the network's constants written out where it has no noise maps.
    virtual Latent withExplicitNoise(const Latent& latent) const = 0;
};

} // namespace inlay
