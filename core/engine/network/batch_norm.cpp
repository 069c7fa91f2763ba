#include "core/engine/network/batch_norm.h"

#include "core/base/error.h"
#include "core/engine/checkpoint/checkpoint.h"

namespace inlay {

BatchNorm::BatchNorm(const Checkpoint& checkpoint, const std::string& name, torch::Device device) {
    const auto load = [&](const char* part) {
        return checkpoint.tensor(name + part).to(device, torch::kFloat);
    };
    m_weight = load(".weight");
    m_bias = load(".bias");
    m_mean = load(".running_mean");
    m_variance = load(".running_var");
    for (const torch::Tensor& part : {m_bias, m_mean, m_variance}) {
        if (part.dim() != 1 || part.sizes() != m_weight.sizes())
            throw Error(ErrorKind::CorruptFile,
                        "The shapes of '" + name + "' are not those of a normalisation");
    }
}

torch::Tensor BatchNorm::operator()(const torch::Tensor& x) const {
    return at::batch_norm(x, m_weight, m_bias, m_mean, m_variance, false, 0, 1e-5, false);
}

} // namespace inlay
