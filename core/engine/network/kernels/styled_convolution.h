#pragma once

#include <ATen/core/ivalue.h>
#include <torch/types.h>
#include <utility>

namespace inlay {

/// What follows a convolution v: `clamp(gain * leaky(v * demodulation + noise + bias))`.
struct Activation {
    double slope = 1;  ///< of the negative side of the leaky ReLU; 1: none, 0: a ReLU
    double gain = 1;   ///< greater than 0
    double limit = -1; ///< the result stays within plus and minus this; negative: no limit
};

/// A 3 x 3 convolution with a constant weight, style before and activation after it in one pass of
/// fused CPU code, with a backward pass that needs only input and result. For one picture,
/// float32, channels_last, on the CPU; elsewhere callers compose the same from torch's operations.
class StyledConvolution {
public:
    StyledConvolution() = default;
    /// `weight` [out, in, 3, 3], `bias` [out]. `upsamples`: the transposed convolution of stride 2
    /// and the blur [1, 3, 3, 1] of StyleGAN 2.
    StyledConvolution(const torch::Tensor& weight, const torch::Tensor& bias, bool upsamples);

    /// Has this processor the instructions, and do the channels fit?
    static bool isSupported(const torch::Tensor& weight);

    bool isDefined() const { return m_weights.defined(); }

    /// Made, and can take this input.
    bool canTake(const torch::Tensor& x) const;

    /// What goes in: x [1, in, h, w]; style [1, in], demodulation [1, out] and noise [1, 1, h', w']
    /// (times its strength), each may be undefined. All are differentiated.
    struct Inputs {
        torch::Tensor x;
        torch::Tensor style;
        torch::Tensor demodulation;
        torch::Tensor noise;
        Activation activation;
    };

    torch::Tensor operator()(const Inputs& inputs) const; ///< [1, out, h', w'], channels_last

    /// The result, and `kernel` [3, out] applied to each of its pixels: [1, 3, h', w'].
    std::pair<torch::Tensor, torch::Tensor> withRgb(const Inputs& inputs,
                                                    const torch::Tensor& kernel) const;

    /// The result, and its mean squared difference from `target`, a constant of its shape.
    std::pair<torch::Tensor, torch::Tensor> withDistance(const Inputs& inputs,
                                                         const torch::Tensor& target) const;

private:
    c10::intrusive_ptr<torch::CustomClassHolder>
        m_weights; ///< shared with graphs whose backward pass is to come
};

} // namespace inlay
