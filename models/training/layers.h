#pragma once

#include <torch/types.h>

namespace inlay::training {

/// Number type that the 3x3 convolutions multiply in: kFloat32 (the default) or kBFloat16. Weights,
/// activations and everything else stay in 32 bits.
void setConvolutionType(torch::ScalarType type);

/// The same numbers, laid out with the channels last: the fast layout for convolutions and blurs.
torch::Tensor channelsLast(const torch::Tensor& x);

/// 'Same' convolution with weight [out, in, k, k] as it is; no bias.
torch::Tensor sameConvolution(const torch::Tensor& x, const torch::Tensor& weight);

/// Leaky ReLU (slope 0.2) times sqrt(2), which keeps the variance: StyleGAN 2's activation.
torch::Tensor scaledLeakyRelu(const torch::Tensor& x);

/// x [n, in] -> [n, out]; weight [out, in] holds `true weight / (lrMultiplier / sqrt(in))`
/// (equalised learning rate, Karras et al. 2018, section 4.1).
torch::Tensor equalizedLinear(const torch::Tensor& x, const torch::Tensor& weight,
                              const torch::Tensor& bias, double lrMultiplier = 1.0);

/// 'Same' convolution with an equalised weight [out, in, k, k]; no bias.
torch::Tensor equalizedConvolution(const torch::Tensor& x, const torch::Tensor& weight);

/// The same at half the resolution: blur with [1, 3, 3, 1], then stride 2.
torch::Tensor downConvolution(const torch::Tensor& x, const torch::Tensor& weight);

/// Transposed stride-2 convolution with weight [out, in, 3, 3] (its scale included) followed by the
/// [1, 3, 3, 1] blur: [n, in, h, w] -> [n, out, 2h, 2w]. Calculated as one 2x2 convolution to four
/// times the channels and a pixel shuffle, which is the same and has a fast path on CPUs.
torch::Tensor upConvolution(const torch::Tensor& x, const torch::Tensor& weight);

/// Upsampling of pictures by 2 with the [1, 3, 3, 1] filter.
torch::Tensor upsample(const torch::Tensor& image);

/// Depthwise [1, 3, 3, 1] x [1, 3, 3, 1] filter that sums to `gain`; `pad` zeros on every side.
torch::Tensor blur(const torch::Tensor& x, double gain, int pad);

} // namespace inlay::training
