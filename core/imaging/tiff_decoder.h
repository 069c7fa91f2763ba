#pragma once

#include "core/imaging/master_pixels.h"
#include "core/model/picture/image.h"
#include "core/model/picture/photo_master.h"

#include <cstddef>
#include <cstdint>

namespace inlay {

/// A TIFF picture by libtiff itself, which knows far more kinds than OpenCV lets through (1 to 16
/// bits, palettes, CMYK, YCbCr, tiles); alpha over white; rows as stored, not turned.
/// Throws Error (CorruptFile, UnsupportedFormat).
Image decodeTiff(const std::uint8_t* bytes, std::size_t size);

/// The same at its own depth of 8 or 16 bits; what is neither RGB nor grey of that depth as
/// `decodeTiff` has it. `resolution` is set where the file tells one. Throws Error.
MasterPixels decodeTiffMaster(const std::uint8_t* bytes, std::size_t size,
                              PrintResolution& resolution);

} // namespace inlay
