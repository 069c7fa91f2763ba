#pragma once

#include "core/model/picture/crop_quad.h"

#include <cmath>

namespace inlay {

/// How wide a crop is in its photo, in the photo's pixels: its upper side, however it is turned.
inline double cropWidth(const CropQuad& crop) {
    return std::hypot(crop.corners[3].x - crop.corners[0].x, crop.corners[3].y - crop.corners[0].y);
}

} // namespace inlay
