#pragma once

#include "models/training/dataset.h"
#include "models/training/parameters.h"

#include <optional>

namespace inlay::training {

/// A fixed z for every picture: the whitened principal components of its 32 px copy. Over the
/// training pictures such z are spread like the Gaussian that sampling draws from, so that a
/// generator that decodes them also samples.
class PictureCodes {
public:
    PictureCodes(torch::Tensor mean, torch::Tensor projection);

    /// From the pictures and their mirror images; components that they do not have are 0.
    static PictureCodes of(const Dataset& data, int zDim);
    /// Those that a network or a training checkpoint was trained with (`encoder.mean` [3072],
    /// `encoder.projection` [3072, z_dim] behind `prefix`); nothing where it has none.
    static std::optional<PictureCodes> in(const Parameters& tensors, const std::string& prefix);

    /// Images [n, 3, r, r] in [-1, 1] -> z [n, z_dim].
    torch::Tensor z(const torch::Tensor& images) const;

    void addTo(Parameters& tensors, const std::string& prefix) const;
    void to(torch::Device device);

private:
    torch::Tensor m_mean;       ///< [3 * 32 * 32]
    torch::Tensor m_projection; ///< [3 * 32 * 32, z_dim]
};

} // namespace inlay::training
