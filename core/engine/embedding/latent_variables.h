#pragma once

#include "core/engine/network/generator.h"
#include "core/model/embedding/embedding_options.h"

#include <torch/types.h>

namespace inlay {

/// The latent that an embedding searches: z, one w, or one w per style input. A leaf tensor on the
/// generator's device.
class LatentVariables {
public:
    /// `start`: w+ [1, num_ws, w_dim]. In W its rows are averaged; in Z the nearest of a thousand
    /// samples is taken, since the mapping cannot be inverted. `label`: the class, [1, c_dim] or
    /// undefined.
    LatentVariables(const Generator& generator, LatentSpace space, const torch::Tensor& start,
                    std::uint64_t seed, const torch::Tensor& label = {});

    /// [1, num_ws, w_dim], differentiable with respect to `parameters()`.
    torch::Tensor wPlus() const;

    /// In W+, rows that are not `searched` stay as they are from here on.
    void restrictRows(const std::vector<bool>& searched);

    /// What is optimised.
    std::vector<torch::Tensor> parameters() const { return {m_vector}; }

private:
    const Generator& m_generator;
    LatentSpace m_space;
    torch::Tensor m_label;
    torch::Tensor m_vector;
    torch::Tensor m_searched; ///< [1, num_ws, 1], of booleans; undefined: all rows
    torch::Tensor m_fixed;    ///< w+ of the other rows
};

} // namespace inlay
