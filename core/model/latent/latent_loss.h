#pragma once

#include "core/model/latent/latent.h"
#include "core/model/latent/latent_format.h"

#include <string>

namespace inlay {

/// What of a latent a format cannot hold.
struct LatentLoss {
    bool noise = false; ///< its noise maps: the picture will be another one in fine detail
    bool ofClass = false;

    bool isNone() const { return !noise && !ofClass; }
};

LatentLoss lostBy(LatentFormat format, const Latent& latent);

/// In English, without an end: "its noise maps and its class are not kept, which .npy cannot hold;
/// .safetensors and .npz can". Of something lost only.
std::string lossText(const LatentLoss& loss, LatentFormat format);

} // namespace inlay
