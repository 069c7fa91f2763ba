#pragma once

#include "core/model/latent/latent.h"

#include <vector>

namespace inlay {

/// Style transfer (Image2StyleGAN, section 5.2), general case: row i is
/// `(1 - share[i]) * a + share[i] * b`. `share` has one entry per row. Noise maps stay A's.
/// Throws Error (NetworkMismatch, InvalidArgument).
Latent crossover(const Latent& a, const Latent& b, const std::vector<double>& share);

/// The shares of the classic crossover: rows before `index` from A, from it on from B.
std::vector<double> crossoverShares(int rows, int index);

} // namespace inlay
