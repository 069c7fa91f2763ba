#pragma once

#include "core/model/picture/photo_master.h"

namespace inlay {

/// What an edit adds to a photo, as a layer over it.
struct EditLayer {
    PhotoMaster pixels; ///< of the photo's depth and profile, straight alpha; no metadata
    int left = 0;       ///< where it lies in the photo
    int top = 0;
};

/// The layer that, laid over `original` (straight alpha, its own blending), gives `edited` to the
/// nearest value. `mask`: of the photo's size, 0 where nothing differs; the layer's alpha is never
/// less. `asLargeAsPhoto`: else it is cut to what is not clear. Throws Error (InvalidArgument: two
/// photos of different size or depth).
EditLayer editLayerOf(const PhotoMaster& original, const PhotoMaster& edited,
                      const std::vector<std::uint8_t>& mask, bool asLargeAsPhoto);

} // namespace inlay
