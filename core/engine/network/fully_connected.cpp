#include "core/engine/network/fully_connected.h"

#include "core/base/error.h"
#include "core/engine/checkpoint/checkpoint.h"

#include <cmath>

namespace inlay {

torch::Tensor scaledLeakyRelu(const torch::Tensor& x) {
    return at::leaky_relu(x, 0.2) * std::sqrt(2.0);
}

FullyConnected::FullyConnected(const Checkpoint& checkpoint, const std::string& prefix,
                               torch::Device device, double learningRateMultiplier, double gain) {
    const torch::Tensor weight = checkpoint.tensor(prefix + ".weight").to(device, torch::kFloat);
    const torch::Tensor bias = checkpoint.tensor(prefix + ".bias").to(device, torch::kFloat);
    if (weight.dim() != 2 || bias.dim() != 1 || bias.size(0) != weight.size(0))
        throw Error(ErrorKind::CorruptFile,
                    "The shapes of '" + prefix + "' are not those of a dense layer");
    const double scale =
        gain * learningRateMultiplier / std::sqrt(static_cast<double>(weight.size(1)));
    m_transposedWeight = (weight * scale).t().contiguous();
    m_bias = bias * (gain * learningRateMultiplier);
}

torch::Tensor FullyConnected::operator()(const torch::Tensor& x) const {
    return at::addmm(m_bias, x, m_transposedWeight);
}

} // namespace inlay
