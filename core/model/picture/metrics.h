#pragma once

#include "core/model/picture/image.h"

namespace inlay {

/// Mean squared difference over all pixels and channels of two pictures of one size, in units of
/// [-1, 1] (0 to 4). All three throw Error (InvalidArgument) for empty or differing sizes.
double meanSquaredError(const Image& a, const Image& b);

/// Peak signal-to-noise ratio in dB, `10 log10(4 / mse)`; infinite for equal pictures.
double peakSignalToNoise(const Image& a, const Image& b);
double peakSignalToNoise(double meanSquaredError); ///< of an error in units of [-1, 1]

/// Structural similarity of the luma (0.299 R + 0.587 G + 0.114 B), -1 to 1, 1 for equal pictures:
/// Wang, Bovik, Sheikh and Simoncelli, 2004; Gaussian window 11 x 11 of sigma 1.5, K1 0.01,
/// K2 0.03, averaged over the positions where the window lies inside. A picture smaller than the
/// window gets the largest odd window that fits.
double structuralSimilarity(const Image& a, const Image& b);

} // namespace inlay
