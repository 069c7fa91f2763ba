#pragma once

#include "core/model/picture/crop_quad.h"
#include "core/model/picture/image.h"

namespace inlay {

/// The crop as FFHQ's script takes it: shrinks a much larger photo first, pads by reflection and
/// blurs towards the border where the quad leaves the photo, samples finely and averages down.
/// Throws Error (InvalidArgument).
Image warpQuad(const Image& photo, const CropQuad& crop, int width, int height);
inline Image warpQuad(const Image& photo, const CropQuad& crop, int side) {
    return warpQuad(photo, crop, side, side);
}

} // namespace inlay
