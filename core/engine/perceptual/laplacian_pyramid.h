#pragma once

#include "core/engine/perceptual/perceptual_distance.h"

namespace inlay {

/// Mean absolute difference of the bands of a Laplacian pyramid (Burt and Adelson, 1983), averaged
/// over its levels: three bands, each half the size of the one before, and the low-pass rest.
/// Halving is by 2 x 2 means, doubling is bilinear. Needs no weights and works on any size; a
/// picture too small for four levels has fewer. The pyramid is linear, so one is built, of the
/// difference of the two pictures.
class LaplacianPyramid : public PerceptualDistance {
public:
    static constexpr int levels = 4;

    PerceptualDistanceKind kind() const override {
        return PerceptualDistanceKind::LaplacianPyramid;
    }
    std::vector<torch::Tensor> targetFeatures(const torch::Tensor& target) const override;
    torch::Tensor distance(const torch::Tensor& image,
                           const std::vector<torch::Tensor>& targetFeatures) const override;
    /// The bands of the picture: its contrasts and colours at each scale.
    std::vector<torch::Tensor> styleFeatures(const torch::Tensor& image) const override;
};

} // namespace inlay
