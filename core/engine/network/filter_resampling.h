#pragma once

#include <array>
#include <cstdint>
#include <torch/types.h>

namespace inlay {

/// Samples added at the left, right, top, bottom; negative: removed.
using ResamplingPadding = std::array<std::int64_t, 4>;

/// NVIDIA's `upfirdn2d` with up-scaling only: a zero after each sample (`factor` - 1 of them), then
/// the padding, then the convolution with `filter` times `gain`. `filter`: [taps], applied along
/// both axes, or [taps, taps]. x [n, c, h, w]; the result's memory is channels last.
torch::Tensor filterUp(const torch::Tensor& x, const torch::Tensor& filter, int factor,
                       const ResamplingPadding& padding, double gain);

/// The same with down-scaling only: the convolution, then every `factor`th sample. No padding.
torch::Tensor filterDown(const torch::Tensor& x, const torch::Tensor& filter, int factor);

} // namespace inlay
