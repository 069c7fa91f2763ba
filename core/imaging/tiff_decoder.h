#pragma once

#include "core/model/picture/image.h"

#include <cstddef>
#include <cstdint>

namespace inlay {

/// A TIFF picture by libtiff itself, which knows far more kinds than OpenCV lets through (1 to 16
/// bits, palettes, CMYK, YCbCr, tiles); alpha over white; rows as stored, not turned.
/// Throws Error (CorruptFile, UnsupportedFormat).
Image decodeTiff(const std::uint8_t* bytes, std::size_t size);

} // namespace inlay
