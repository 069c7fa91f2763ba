#pragma once

#include "core/engine/network/fully_connected.h"
#include "core/engine/network/stylegan3_architecture.h"

#include <torch/types.h>

namespace inlay {

/// StyleGAN 3's input: Fourier features, rotated and translated by w, mixed to channels.
class StyleGan3Input {
public:
    /// Reads `synthesis.input.*`; throws Error (CorruptFile).
    StyleGan3Input(const Checkpoint& checkpoint, const StyleGan3Architecture& architecture,
                   torch::Device device);

    /// w [n, w_dim] -> [n, channels, size, size], in memory channels last.
    torch::Tensor operator()(const torch::Tensor& w) const;

    torch::Tensor styleWeights() const { return m_affine.weight(); } ///< [4, w_dim]
    int channels() const { return static_cast<int>(m_mixing.size(1)); }

private:
    FullyConnected m_affine;     ///< w -> cosine, sine, x, y
    torch::Tensor m_transform;   ///< [3, 3], the file's own, applied after w's
    torch::Tensor m_frequencies; ///< [channels, 2], cycles over the picture's side
    torch::Tensor m_phases;      ///< [channels], in turns
    torch::Tensor m_mixing;      ///< [in, out]
    torch::Tensor m_grid; ///< [size * size, 2], positions in units of half the picture's side
    double m_bandwidth = 0;
    int m_rate = 0;
    int m_size = 0;
};

} // namespace inlay
