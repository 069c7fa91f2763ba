#pragma once

#include <torch/types.h>

namespace inlay {

/// Twice the size by the filter [1, 3, 3, 1]: NVIDIA's `upsample2d`. [n, c, h, w] -> [n, c, 2h,
/// 2w]; outside the image is zero.
torch::Tensor upsample2d(const torch::Tensor& image);

} // namespace inlay
