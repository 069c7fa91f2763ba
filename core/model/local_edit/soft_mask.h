#pragma once

#include "core/model/local_edit/local_edit.h"

namespace inlay {

/// The mask blurred by a Gaussian of standard deviation `sigma` pixels, its edge values continued
/// beyond the picture: the paper's M_blur.
EmbeddingMask blurred(const EmbeddingMask& mask, double sigma);

/// The mask as the edit uses it: with its soft edge. Where A is filled in, the edge grows outward
/// only, so that nothing of what is painted over is ever looked at.
EmbeddingMask softMask(const LocalEdit& edit);

/// A where the mask is 0, `inside` where it is 1, a blend between. All of one size. Throws Error
/// (InvalidArgument).
Image composed(const Image& a, const Image& inside, const EmbeddingMask& mask);

/// Mean squared difference in units of [-1, 1], each pixel weighted by the mask, or, with
/// `outside`, by what the mask leaves. Throws Error (InvalidArgument) for differing sizes, or
/// where nothing has weight.
double maskedSquaredError(const Image& a, const Image& b, const EmbeddingMask& mask,
                          bool outside = false);

} // namespace inlay
