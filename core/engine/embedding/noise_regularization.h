#pragma once

#include <torch/types.h>
#include <vector>

namespace inlay {

/// The penalty that keeps optimised noise maps from carrying the picture (StyleGAN 2, appendix D):
/// the squared correlation of each map with itself, shifted by a pixel, over a pyramid of sizes
/// down to 8 px. A scalar.
torch::Tensor noiseRegularization(const std::vector<torch::Tensor>& maps);

/// Brings each map to mean 0 and variance 1, in place.
void normalizeNoise(const std::vector<torch::Tensor>& maps);

} // namespace inlay
