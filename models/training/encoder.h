#pragma once

#include "models/training/parameters.h"

#include <cstdint>

namespace inlay::training {

/// Photo to W+ in one pass: strided convolutions down to 4 px, two linear layers, an offset from
/// mean w for each style row. Its tensors ship as `encoder.*` beside the generator's.
class Encoder {
public:
    Encoder(int resolution, int numWs, int wDim, Parameters parameters);

    static Parameters randomParameters(const std::map<int, int>& channels, int numWs, int wDim,
                                       std::uint64_t seed);

    /// Images [n, 3, r, r] -> w+ [n, num_ws, w_dim]; `meanW` [w_dim].
    torch::Tensor encode(const torch::Tensor& images, const torch::Tensor& meanW) const;

    Parameters& parameters() { return m_parameters; }

private:
    int m_resolution;
    int m_numWs;
    int m_wDim;
    Parameters m_parameters;
};

} // namespace inlay::training
