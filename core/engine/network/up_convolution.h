#pragma once

#include <torch/types.h>

namespace inlay {

/// StyleGAN 2's up-convolution: a 3x3 convolution, transposed with stride 2, then the blur
/// [1, 3, 3, 1]. [n, in, h, w] -> [n, out, 2h, 2w].
///
/// A transposed convolution has no fast path on the CPU. The same values come from one ordinary 2x2
/// convolution on the small grid, whose 4 x out channels are the four pixels that each input pixel
/// turns into (sub-pixel convolution, Shi et al. 2016). The kernels are rearranged once, at load.
class UpConvolution {
public:
    UpConvolution() = default;
    explicit UpConvolution(const torch::Tensor& weight); ///< [out, in, 3, 3]

    torch::Tensor operator()(const torch::Tensor& x) const;

private:
    torch::Tensor m_phaseWeight; ///< [2 * 2 * out, in, 2, 2]
    torch::Tensor m_blur;        ///< [out, 1, 4, 4]
};

} // namespace inlay
