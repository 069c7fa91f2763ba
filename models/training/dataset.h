#pragma once

#include <cstdint>
#include <string>
#include <torch/types.h>

namespace inlay::training {

/// A folder of aligned pictures, held in memory in 8 bits at the network's resolution.
class Dataset {
public:
    /// Reads every picture of `folder`, in the order of their names; throws Error when there is
    /// none or one cannot be read.
    Dataset(const std::string& folder, int resolution);

    std::int64_t size() const { return m_pictures.size(0); }
    /// A random batch [n, 3, r, r] in [-1, 1], each mirrored with probability one half; drawn from
    /// torch's global random numbers.
    torch::Tensor batch(std::int64_t n, torch::Device device) const;
    /// Picture `index` as it is, [1, 3, r, r] in [-1, 1].
    torch::Tensor picture(std::int64_t index) const;

private:
    torch::Tensor m_pictures; ///< [n, 3, r, r], uint8
};

} // namespace inlay::training
