#pragma once

#include "core/model/latent/latent.h"

namespace inlay {

/// `lambda * a + (1 - lambda) * b` (Image2StyleGAN, section 5.1); any lambda; in [0, 1] it
/// interpolates. Both of one network and shape; noise maps are interpolated where both have them,
/// and must be explicit on both or on neither. Throws Error (NetworkMismatch, InvalidArgument).
Latent morph(const Latent& a, const Latent& b, double lambda);

} // namespace inlay
