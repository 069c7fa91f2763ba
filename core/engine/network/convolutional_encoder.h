#pragma once

#include "core/engine/network/fully_connected.h"

#include <torch/types.h>
#include <vector>

namespace inlay {

struct Checkpoint;

/// An encoder trained together with its generator: strided convolutions down to 4 px, two dense
/// layers, and for each style row an offset from mean w (models/training/encoder.h).
class ConvolutionalEncoder {
public:
    ConvolutionalEncoder() = default;
    /// Reads `encoder.bN.weight`, `.bias` for N from the resolution down to 8, and `encoder.fc0`,
    /// `encoder.fc1`; absent tensors give an encoder that is not present. Throws Error
    /// (CorruptFile) where shapes do not fit.
    ConvolutionalEncoder(const Checkpoint& checkpoint, torch::Device device);

    bool isPresent() const { return !m_kernels.empty(); }

    /// [n, 3, r, r] in [-1, 1], mean w [w_dim] -> w+ [n, num_ws, w_dim].
    torch::Tensor encode(const torch::Tensor& image, const torch::Tensor& meanW) const;

private:
    std::vector<torch::Tensor> m_kernels; ///< [out, in, 3, 3], the largest resolution first
    std::vector<torch::Tensor> m_biases;
    FullyConnected m_first;
    FullyConnected m_last;
    int m_numWs = 0;
    int m_wDim = 0;
};

} // namespace inlay
