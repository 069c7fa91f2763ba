#pragma once

#include <cstdint>
#include <string>
#include <torch/types.h>

namespace inlay::training {

/// Aligned pictures, held in memory in 8 bits at the network's resolution.
class Dataset {
public:
    /// `source`: a folder of pictures, taken in the order of their names, or a file that `pack`
    /// wrote. Throws Error when there is none or one cannot be read, or the file is of another
    /// resolution.
    Dataset(const std::string& source, int resolution);

    std::int64_t size() const { return m_pictures.size(0); }
    /// A random batch [n, 3, r, r] in [-1, 1], each mirrored with probability one half; drawn from
    /// torch's global random numbers.
    torch::Tensor batch(std::int64_t n, torch::Device device) const;
    /// Picture `index` as it is, [1, 3, r, r] in [-1, 1].
    torch::Tensor picture(std::int64_t index) const;

    /// All of them as one .npz, for machines that read no pictures' files: `pictures`, [n, 3, r, r]
    /// in uint8. Throws Error (FileUnwritable).
    void pack(const std::string& path) const;

private:
    torch::Tensor m_pictures; ///< [n, 3, r, r], uint8
};

} // namespace inlay::training
