#pragma once

#include <string>
#include <torch/types.h>

namespace inlay {

struct Checkpoint;

/// A batch normalisation as it stands after training: by the means and variances measured then.
class BatchNorm {
public:
    BatchNorm() = default; ///< of nothing; not to be called
    /// Reads `<name>.weight`, `.bias`, `.running_mean`, `.running_var`. Throws Error (CorruptFile).
    BatchNorm(const Checkpoint& checkpoint, const std::string& name, torch::Device device);

    torch::Tensor operator()(const torch::Tensor& x) const; ///< [n, channels, h, w]

private:
    torch::Tensor m_weight, m_bias, m_mean, m_variance; ///< [channels] each
};

} // namespace inlay
