#pragma once

#include "core/model/picture/crop_quad.h"

namespace inlay {

/// The largest centred square of a photo of so many pixels; for pictures that are `width` x
/// `height` the square whose middle (`partOfAspect`) is the largest such rectangle in the photo.
CropQuad centreCrop(int photoWidth, int photoHeight, int width = 1, int height = 1);

} // namespace inlay
