#pragma once

#include "core/latent/latent.h"

#include <vector>

namespace inlay {

/// Expression transfer (Image2StyleGAN, section 5.3):
/// `target + strength * (expressive - neutral)`, row i scaled by `rowMask[i]` (empty: all 1).
/// Noise maps stay the target's. Throws Error (NetworkMismatch, InvalidArgument).
Latent transferExpression(const Latent& target, const Latent& neutral, const Latent& expressive,
                          double strength, const std::vector<double>& rowMask = {});

} // namespace inlay
