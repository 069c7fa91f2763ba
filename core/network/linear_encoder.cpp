#include "core/network/linear_encoder.h"

#include "core/base/error.h"
#include "core/checkpoint/checkpoint.h"

#include <cmath>

namespace inlay {

LinearEncoder::LinearEncoder(const Checkpoint& checkpoint, torch::Device device) {
    if (!checkpoint.has("encoder.projection"))
        return;
    m_mean = checkpoint.tensor("encoder.mean").to(device, torch::kFloat);
    m_projection = checkpoint.tensor("encoder.projection").to(device, torch::kFloat);
    m_side = std::lround(std::sqrt(static_cast<double>(m_mean.numel()) / 3));
    if (m_mean.dim() != 1 || m_projection.dim() != 2 || m_mean.numel() != 3 * m_side * m_side ||
        m_projection.size(0) != m_mean.numel() ||
        m_projection.size(1) != checkpoint.integer("z_dim"))
        throw Error(ErrorKind::CorruptFile, "The shapes of the network's encoder do not fit");
}

torch::Tensor LinearEncoder::encode(const torch::Tensor& image) const {
    const torch::Tensor small = at::adaptive_avg_pool2d(image.contiguous(), {m_side, m_side});
    return at::mm(small.reshape({image.size(0), -1}) - m_mean, m_projection);
}

} // namespace inlay
