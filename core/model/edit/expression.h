#pragma once

#include "core/model/edit/direction.h"
#include "core/model/latent/latent.h"

#include <vector>

namespace inlay {

/// Expression transfer (Image2StyleGAN, section 5.3):
/// `target + strength * (expressive - neutral)`, row i scaled by `rowMask[i]` (empty: all 1).
/// Noise maps stay the target's. Throws Error (NetworkMismatch, InvalidArgument).
Latent transferExpression(const Latent& target, const Latent& neutral, const Latent& expressive,
                          double strength, const std::vector<double>& rowMask = {});

/// The same difference as a direction, to be used without the two pictures: a row for
/// each style layer, strength 1 is the expression as it is; origin Expression.
/// Throws Error (NetworkMismatch, InvalidArgument).
Direction expressionDirection(const Latent& neutral, const Latent& expressive,
                              const std::string& name);

} // namespace inlay
