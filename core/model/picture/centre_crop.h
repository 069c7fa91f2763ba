#pragma once

#include "core/model/picture/crop_quad.h"

namespace inlay {

/// The largest centred square of a photo of so many pixels.
CropQuad centreCrop(int photoWidth, int photoHeight);

} // namespace inlay
