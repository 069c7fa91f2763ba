#pragma once

#include "core/engine/network/fully_connected.h"

#include <torch/types.h>
#include <vector>

namespace inlay {

struct Checkpoint;

/// z (and a class) to w: StyleGAN 2 and 3's mapping network. Both inputs are brought to unit
/// second moment, then pass through dense layers with leaky ReLU, whose learning rate was
/// `mapping_lr_multiplier` of the others'.
class MappingNetwork {
public:
    MappingNetwork() = default;
    /// Reads `mapping.fc0`.. and what belongs to them, as network_metadata.h lists it. A checkpoint
    /// without `mapping.fc0` gives a network that only knows mean w (zero where that is missing,
    /// too); one without `mapping.w_avg` has its mean w taken from samples.
    /// Throws Error (CorruptFile, UnsupportedFormat).
    MappingNetwork(const Checkpoint& checkpoint, torch::Device device);

    bool isPresent() const { return !m_layers.empty(); }

    /// z [n, z_dim], c [n, c_dim] (undefined: class 0) -> w+ [n, numWs, w_dim]; the first `cutoff`
    /// rows (-1: all) are moved towards mean w: `meanW + psi * (w - meanW)`, that of the class
    /// where the network has such.
    torch::Tensor map(const torch::Tensor& z, const torch::Tensor& c, double psi, int cutoff) const;

    const torch::Tensor& meanW() const { return m_meanW; } ///< [w_dim]; over all classes
    torch::Tensor meanWOf(int classIndex) const;           ///< see Generator::meanWOf

private:
    void requireLayersFit(int wDim) const;
    torch::Tensor sampleMeanW(const torch::Tensor& label) const;
    torch::Tensor firstClass(const torch::Tensor& z) const;
    torch::Tensor meansFor(const torch::Tensor& label) const;
    torch::Tensor joinLabel(const torch::Tensor& z, const torch::Tensor& c) const;
    torch::Tensor mapToW(const torch::Tensor& z, const torch::Tensor& c) const;

    std::vector<FullyConnected> m_layers;
    FullyConnected m_embedding;         ///< of the class; NVIDIA's PyTorch networks
    torch::Tensor m_labelConcatenation; ///< [c_dim, features]; TensorFlow's networks
    torch::Tensor m_meanW;
    torch::Tensor m_classMeans; ///< [c_dim, w_dim]; undefined: the network has one mean for all
    int m_zDim = 0;
    int m_cDim = 0;
    int m_numWs = 0;
};

} // namespace inlay
