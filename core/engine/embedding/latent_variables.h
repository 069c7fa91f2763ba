#pragma once

#include "core/engine/network/generator.h"
#include "core/model/embedding/embedding_options.h"

#include <torch/types.h>

namespace inlay {

/// The unknowns of an embedding: z, one w, or one w per style input; and, once they are released,
/// the noise maps. Leaf tensors on the generator's device.
class LatentVariables {
public:
    /// `start`: w+ [1, num_ws, w_dim]. In W its rows are averaged; in Z the nearest of a thousand
    /// samples is taken, since the mapping cannot be inverted.
    LatentVariables(const Generator& generator, LatentSpace space, const torch::Tensor& start,
                    std::uint64_t seed);

    /// [1, num_ws, w_dim], differentiable with respect to `parameters()`.
    torch::Tensor wPlus() const;

    /// In W+, rows that are not `searched` stay as they are from here on.
    void restrictRows(const std::vector<bool>& searched);

    /// From here on w+ is constant and the noise maps, starting from `noise`, are the unknowns.
    void releaseNoise(const torch::Tensor& wPlus, const std::vector<torch::Tensor>& noise);
    bool noiseReleased() const { return !m_noise.empty(); }
    const std::vector<torch::Tensor>& noise() const { return m_noise; }
    NoiseInputs noiseInputs() const;

    /// What is optimised now.
    std::vector<torch::Tensor> parameters() const;

private:
    const Generator& m_generator;
    LatentSpace m_space;
    torch::Tensor m_vector;
    torch::Tensor m_searched; ///< [1, num_ws, 1], of booleans; undefined: all rows
    torch::Tensor m_fixed;    ///< w+ of the other rows
    std::vector<torch::Tensor> m_noise;
};

} // namespace inlay
