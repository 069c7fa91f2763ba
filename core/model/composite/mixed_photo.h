#pragma once

#include "core/model/picture/image.h"

#include <memory>
#include <vector>

namespace inlay {

/// One of the photos whose latents are mixed, as in a morph.
struct MixedPhoto {
    Image crop;       ///< of the photo, as the network would be shown it, of any size; sRGB
    Image drawn;      ///< as the network draws the photo's own latent
    double share = 0; ///< in the mixture, 0 to 1
};

/// Immutable once they are shared.
using MixedPhotosPtr = std::shared_ptr<const std::vector<MixedPhoto>>;

} // namespace inlay
