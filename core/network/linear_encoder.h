#pragma once

#include <torch/types.h>

namespace inlay {

struct Checkpoint;

/// The bundled network's encoder: the image, averaged to 32 px, projected on the principal
/// components that the network was trained to decode: `z = (x - mean) . projection`.
class LinearEncoder {
public:
    LinearEncoder() = default;
    /// Reads `encoder.mean` [3 * side * side] and `encoder.projection` [3 * side * side, z_dim];
    /// absent tensors give an encoder that is not present.
    LinearEncoder(const Checkpoint& checkpoint, torch::Device device);

    bool isPresent() const { return m_projection.defined(); }

    /// [n, 3, h, w] in [-1, 1] -> z [n, z_dim].
    torch::Tensor encode(const torch::Tensor& image) const;

private:
    torch::Tensor m_mean;
    torch::Tensor m_projection;
    std::int64_t m_side = 0;
};

} // namespace inlay
