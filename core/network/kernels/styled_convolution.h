#pragma once

#include <ATen/core/ivalue.h>
#include <torch/types.h>

namespace inlay {

/// What follows a convolution v: `clamp(gain * leaky(v * demodulation + noise + bias))`.
struct Activation {
    double slope = 1;  ///< of the negative side of the leaky ReLU; 1: none, 0: a ReLU
    double gain = 1;   ///< greater than 0
    double limit = -1; ///< the result stays within plus and minus this; negative: no limit
};

/// A 3 x 3 convolution with a constant weight, style before and activation after it in one pass of
/// fused CPU code, with its own way back: nothing is kept but input and result. For one picture,
/// float32, channels_last, on the CPU; elsewhere callers compose the same from torch's operations.
class StyledConvolution {
public:
    StyledConvolution() = default;
    /// `weight` [out, in, 3, 3], `bias` [out]. `upsamples`: the transposed convolution of stride 2
    /// and the blur [1, 3, 3, 1] of StyleGAN 2, whose product is a 3 x 3 convolution to each of the
    /// four pixels that an input pixel turns into.
    StyledConvolution(const torch::Tensor& weight, const torch::Tensor& bias, bool upsamples);

    /// Has this processor the instructions, and do the channels fit?
    static bool isSupported(const torch::Tensor& weight);

    /// Made, and can take this input.
    bool canTake(const torch::Tensor& x) const;

    /// x [1, in, h, w]; style [1, in] or undefined; demodulation [1, out] or undefined; noise
    /// [1, 1, h', w'] (times its strength) or undefined. Differentiable with respect to all four.
    torch::Tensor operator()(const torch::Tensor& x, const torch::Tensor& style,
                             const torch::Tensor& demodulation, const torch::Tensor& noise,
                             const Activation& activation) const;

private:
    c10::intrusive_ptr<torch::CustomClassHolder>
        m_weights; ///< shared with graphs not yet gone back
};

} // namespace inlay
