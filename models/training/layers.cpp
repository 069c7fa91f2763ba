#include "models/training/layers.h"

#include <array>
#include <cmath>
#include <torch/types.h>

namespace inlay::training {

namespace {

torch::ScalarType kernelType = torch::kFloat32;

/// conv2d in the type of setConvolutionType; what goes in and comes out has 32 bits.
torch::Tensor convolution(const torch::Tensor& x, const torch::Tensor& weight, int64_t stride,
                          int64_t pad) {
    if (kernelType == torch::kFloat32)
        return torch::conv2d(x, weight, {}, stride, pad);
    return torch::conv2d(x.to(kernelType), weight.to(kernelType), {}, stride, pad)
        .to(torch::kFloat32);
}

double gainOf(const torch::Tensor& weight) {
    const int64_t fanIn = weight.size(1) * weight.size(2) * weight.size(3);
    return 1.0 / std::sqrt(static_cast<double>(fanIn));
}

/// [channels, 1, 4, 4], on the device of `x`: made there, since a copy from the CPU would have the
/// CPU wait for a GPU at every blur.
torch::Tensor filterKernel(const torch::Tensor& x, double gain) {
    const torch::TensorOptions options = x.options().requires_grad(false);
    const torch::Tensor fromMiddle = (torch::arange(4, options) - 1.5).abs();
    const torch::Tensor taps = (4 - 2 * fromMiddle) * (std::sqrt(gain) / 8.0); // 1 3 3 1
    return torch::outer(taps, taps).expand({x.size(1), 1, 4, 4}).contiguous();
}

torch::Tensor depthwise(const torch::Tensor& x, double gain, int64_t stride, int pad) {
    return torch::conv2d(x, filterKernel(x, gain), {}, stride, pad, 1, x.size(1));
}

} // namespace

void setConvolutionType(torch::ScalarType type) {
    kernelType = type;
}

torch::Tensor channelsLast(const torch::Tensor& x) {
    return x.contiguous(torch::MemoryFormat::ChannelsLast);
}

torch::Tensor sameConvolution(const torch::Tensor& x, const torch::Tensor& weight) {
    return convolution(x, weight, 1, weight.size(2) / 2);
}

torch::Tensor scaledLeakyRelu(const torch::Tensor& x) {
    return torch::leaky_relu(x, 0.2) * std::sqrt(2.0);
}

torch::Tensor equalizedLinear(const torch::Tensor& x, const torch::Tensor& weight,
                              const torch::Tensor& bias, double lrMultiplier) {
    const double gain = lrMultiplier / std::sqrt(static_cast<double>(weight.size(1)));
    return torch::addmm(bias * lrMultiplier, x, (weight * gain).t());
}

torch::Tensor equalizedConvolution(const torch::Tensor& x, const torch::Tensor& weight) {
    return sameConvolution(x, weight * gainOf(weight));
}

torch::Tensor downConvolution(const torch::Tensor& x, const torch::Tensor& weight) {
    if (weight.size(2) == 1)
        return torch::conv2d(depthwise(x, 1.0, 2, 1), weight * gainOf(weight));
    return convolution(blur(x, 1.0, 2), weight * gainOf(weight), 2, 0);
}

torch::Tensor upConvolution(const torch::Tensor& x, const torch::Tensor& weight) {
    // Along one axis: out[2m] = w[2] x[m-1] + w[0] x[m], out[2m+1] = w[1] x[m].
    const int64_t out = weight.size(0);
    const int64_t in = weight.size(1);
    const torch::Tensor zero = torch::zeros_like(weight.select(3, 0));
    const torch::Tensor evenX = torch::stack({weight.select(3, 2), weight.select(3, 0)}, 3);
    const torch::Tensor oddX = torch::stack({zero, weight.select(3, 1)}, 3);
    const auto phasesAlongY = [&](const torch::Tensor& w) {
        const torch::Tensor none = torch::zeros_like(w.select(2, 0));
        return std::array<torch::Tensor, 2>{torch::stack({w.select(2, 2), w.select(2, 0)}, 2),
                                            torch::stack({none, w.select(2, 1)}, 2)};
    };
    const auto [evenEven, oddEven] = phasesAlongY(evenX); // names: y phase, x phase
    const auto [evenOdd, oddOdd] = phasesAlongY(oddX);
    const torch::Tensor kernel =
        torch::stack({evenEven, evenOdd, oddEven, oddOdd}, 1).reshape({out * 4, in, 2, 2});
    const torch::Tensor shuffled = torch::pixel_shuffle(convolution(x, kernel, 1, 1), 2);
    const torch::Tensor transposed =
        shuffled.slice(2, 0, 2 * x.size(2) + 1).slice(3, 0, 2 * x.size(3) + 1);
    return blur(channelsLast(transposed), 4.0, 1);
}

torch::Tensor upsample(const torch::Tensor& image) {
    return torch::conv_transpose2d(image, filterKernel(image, 4.0), {}, 2, 1, 0, image.size(1));
}

torch::Tensor blur(const torch::Tensor& x, double gain, int pad) {
    return depthwise(x, gain, 1, pad);
}

} // namespace inlay::training
