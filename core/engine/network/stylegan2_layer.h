#pragma once

#include "core/engine/network/fully_connected.h"
#include "core/engine/network/kernels/styled_convolution.h"
#include "core/engine/network/up_convolution.h"

#include <memory>
#include <mutex>
#include <string>
#include <torch/types.h>
#include <utility>

namespace inlay {

struct Checkpoint;

/// A styled convolution: modulation, 3x3 convolution (twice the size if `upsamples`),
/// demodulation, noise, bias, leaky ReLU, limit (StyleGAN 2, figure 2c).
///
/// The weights are constant while an embedding runs, so they are never modulated: the style scales
/// the activations before the convolution and the demodulation factor
/// `rsqrt(sum_in(style^2 * sum_k(weight^2)) + 1e-8)` scales them after it, which is the same by
/// linearity and leaves backward without weight gradients. On a CPU all of it is one fused pass
/// where the picture is large enough for that to be faster.
class StyleGan2Layer {
public:
    StyleGan2Layer() = default;
    /// Reads `prefix`.affine, .weight, .bias, .noise_const, .noise_strength; throws Error.
    StyleGan2Layer(const Checkpoint& checkpoint, const std::string& prefix, torch::Device device,
                   bool upsamples, double convClamp);

    /// x [n, in, h, w], w [n, w_dim]; `noise` [1, 1, h', w'] or undefined for none. `gain` scales
    /// the output and its limit.
    torch::Tensor operator()(const torch::Tensor& x, const torch::Tensor& w,
                             const torch::Tensor& noise, double gain) const;

    /// Can `withRgb` be had for this input?
    bool hasRgb(const torch::Tensor& x) const { return kernels().fused.canTake(x); }
    /// The same, and `rgbKernel` [3, out] applied to each pixel of it: [1, 3, h', w'].
    std::pair<torch::Tensor, torch::Tensor> withRgb(const torch::Tensor& x, const torch::Tensor& w,
                                                    const torch::Tensor& noise, double gain,
                                                    const torch::Tensor& rgbKernel) const;

    const torch::Tensor& noiseConstant() const { return m_noiseConstant; } ///< [1, 1, h', w']
    torch::Tensor styleWeights() const { return m_affine.weight(); }       ///< [in, w_dim]
    std::int64_t inputs() const { return m_affine.outputs(); }
    std::int64_t outputs() const { return m_bias.numel(); }

private:
    StyledConvolution::Inputs inputs(const torch::Tensor& x, const torch::Tensor& w,
                                     const torch::Tensor& noise, double gain) const;

    /// The kernels in the forms that synthesis needs. Made when it first does: opening a network
    /// then takes no longer than reading it, and leaves a mapped file's weights where they are.
    struct Kernels {
        torch::Tensor weight; ///< [out, in, 3, 3] channels_last, where the size stays
        UpConvolution upConvolution;
        StyledConvolution fused;   ///< on CPUs that have it
        torch::Tensor weightPower; ///< [in, out]: sum of the squares of each 3x3 kernel
    };
    struct LazyKernels {
        std::once_flag once;
        torch::Tensor source; ///< as in the checkpoint, until the kernels are made
        Kernels kernels;
    };

    const Kernels& kernels() const;
    Kernels makeKernels(const torch::Tensor& source) const;

    FullyConnected m_affine;
    std::shared_ptr<LazyKernels> m_lazyKernels;
    torch::Tensor m_bias; ///< [1, out, 1, 1]
    torch::Tensor m_noiseConstant;
    double m_noiseStrength = 0;
    double m_convClamp = -1;
    bool m_upsamples = false;
};

/// Features to an RGB image: a modulated 1x1 convolution without demodulation, a bias, no
/// activation.
class StyleGan2ToRgb {
public:
    StyleGan2ToRgb() = default;
    StyleGan2ToRgb(const Checkpoint& checkpoint, const std::string& prefix, torch::Device device,
                   double convClamp);

    torch::Tensor operator()(const torch::Tensor& x, const torch::Tensor& w) const;

    /// In two steps, for features whose maker applies the kernel: the modulated kernel [3, in] for
    /// one w [1, w_dim], and what is left to do with what it gave.
    torch::Tensor kernel(const torch::Tensor& w) const;
    torch::Tensor finished(const torch::Tensor& projected) const;
    torch::Tensor styleWeights() const { return m_affine.weight(); } ///< [in, w_dim]
    std::int64_t imageChannels() const { return m_bias.numel(); }

private:
    torch::Tensor limited(const torch::Tensor& image) const;

    FullyConnected m_affine;
    torch::Tensor m_weight; ///< [in, image channels]
    torch::Tensor m_bias;   ///< [image channels]
    double m_convClamp = -1;
};

} // namespace inlay
