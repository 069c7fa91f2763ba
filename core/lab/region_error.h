#pragma once

#include "core/model/picture/image.h"

#include <cstdint>
#include <vector>

namespace inlay {

/// A mask of pixels, row-major; 0: left out.
using PixelRegion = std::vector<std::uint8_t>;

PixelRegion outside(const PixelRegion& region);
double shareOf(const PixelRegion& region); ///< of all pixels, 0 to 1

/// Mean squared difference within a region, of values in [-1, 1]; NaN where the region is empty.
/// Throws Error (InvalidArgument) unless both pictures and the region have one size.
double regionError(const Image& a, const Image& b, const PixelRegion& region);
/// The same over the whole picture.
double pictureError(const Image& a, const Image& b);

/// 10 log10(4 / mse) dB; infinite for 0.
double psnrOf(double meanSquaredError);

} // namespace inlay
