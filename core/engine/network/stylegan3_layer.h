#pragma once

#include "core/engine/network/filter_resampling.h"
#include "core/engine/network/fully_connected.h"
#include "core/engine/network/stylegan3_architecture.h"

#include <torch/types.h>

namespace inlay {

/// One layer of StyleGAN 3: modulated convolution, then bias and leaky ReLU between an up-scaling
/// and a down-scaling filter, so that what the kink adds above the band limit is removed.
class StyleGan3Layer {
public:
    /// Reads `synthesis.<name>.*`; throws Error (CorruptFile).
    StyleGan3Layer(const Checkpoint& checkpoint, const StyleGan3Architecture& architecture,
                   const StyleGan3LayerShape& shape, torch::Device device);

    /// x [n, in, size, size], w [n, w_dim] -> [n, out, size, size].
    torch::Tensor operator()(const torch::Tensor& x, const torch::Tensor& w) const;

    torch::Tensor styleWeights() const { return m_affine.weight(); } ///< [in, w_dim]
    int inputs() const { return static_cast<int>(m_weight.size(1)); }
    int outputs() const { return static_cast<int>(m_weight.size(0)); }

private:
    torch::Tensor convolve(const torch::Tensor& x, const torch::Tensor& w) const;

    FullyConnected m_affine;
    torch::Tensor m_weight;        ///< [out, in, k, k], each output's of unit mean square
    torch::Tensor m_squaredWeight; ///< [in, out], summed over the kernel
    torch::Tensor m_bias;          ///< [out]
    torch::Tensor m_upFilter;      ///< undefined: none
    torch::Tensor m_downFilter;
    ResamplingPadding m_padding{};
    double m_inputGain = 1; ///< undoes the magnitude that training has measured
    double m_clamp = -1;
    int m_upFactor = 1;
    int m_downFactor = 1;
    bool m_toRgb = false;
};

} // namespace inlay
