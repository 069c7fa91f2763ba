#pragma once

#include "core/lab/region_error.h"
#include "core/model/picture/image.h"

#include <cstdint>

namespace inlay {

/// A defect that is drawn into a picture before it is embedded.
enum class Defect {
    None,
    Scribble, ///< three red strokes across it
    Box,      ///< a black box over its middle, where an aligned face has its nose
    Pepper,   ///< one pixel in twenty black
    Crop      ///< the lower third black
};

struct DefectivePicture {
    Image image;
    PixelRegion damaged;
};

/// The same seed draws the same defect, on every machine.
DefectivePicture withDefect(const Image& image, Defect defect, std::uint64_t seed);

} // namespace inlay
