#pragma once

#include "core/engine/network/fully_connected.h"

#include <string>
#include <torch/types.h>
#include <vector>

namespace inlay {

/// How StyleGAN 1's up-scaling convolutions are computed; Plain and Fused differ in their results.
enum class StyleGan1Upscaling { None, Plain, Fused };

/// One layer of StyleGAN 1 (Karras et al. 2019, figure 1b): convolution (none in the first layer),
/// blur behind an up-scaling one, noise, bias, leaky ReLU, instance normalisation, style.
class StyleGan1Layer {
public:
    /// Reads `prefix`.*; `blur` [taps] may be undefined. Throws Error (CorruptFile).
    StyleGan1Layer(const Checkpoint& checkpoint, const std::string& prefix,
                   StyleGan1Upscaling upscaling, const torch::Tensor& blur, torch::Device device);

    /// x [n, in, h, w], w [n, w_dim], `noise` [1, 1, h', w'] or undefined -> [n, out, h', w'].
    torch::Tensor operator()(const torch::Tensor& x, const torch::Tensor& w,
                             const torch::Tensor& noise) const;

    const torch::Tensor& noiseConstant() const { return m_noiseConstant; } ///< [1, 1, h', w']
    bool hasNoise() const { return m_noiseStrength.defined(); }
    bool hasConvolution() const { return m_weight.defined(); }
    int inputs() const { return m_inputs; }
    int outputs() const { return static_cast<int>(m_bias.size(1)); }
    torch::Tensor styleWeights() const { return m_affine.weight(); } ///< [styles, w_dim]
    int styleInputs() const { return m_affine.inputs(); }
    void setNoiseConstant(const torch::Tensor& noise) { m_noiseConstant = noise; }

private:
    torch::Tensor convolve(const torch::Tensor& x) const;
    torch::Tensor upscale(const torch::Tensor& x) const;

    torch::Tensor m_weight;        ///< scaled; up-scaling: [4 * out, in, 2, 2], see the source
    torch::Tensor m_bias;          ///< [1, channels, 1, 1]
    torch::Tensor m_noiseStrength; ///< [1, channels, 1, 1]; undefined: none
    torch::Tensor m_noiseConstant;
    torch::Tensor m_blur;    ///< [1, 1, taps, taps]
    FullyConnected m_affine; ///< w -> scale and shift
    int m_inputs = 0;
    bool m_upscales = false;
};

} // namespace inlay
