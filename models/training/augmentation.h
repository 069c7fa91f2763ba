#pragma once

#include <torch/types.h>

namespace inlay::training {

/// Adaptive discriminator augmentation (Karras et al. 2020, "Training generative adversarial
/// networks with limited data"): pictures are mirrored, moved, scaled, turned and recoloured with
/// probability `p` each, differentiably, before the discriminator sees them; `p` follows how surely
/// the discriminator tells training pictures apart.
class Augmentation {
public:
    double probability = 0; ///< 0..0.85

    torch::Tensor apply(const torch::Tensor& images) const;

    /// `realSigns`: mean sign of the discriminator's logits for real pictures, -1..1;
    /// `pictures`: how many were seen since the last call. Full swing takes 100,000 pictures.
    void adapt(double realSigns, int pictures);

private:
    torch::Tensor geometry(const torch::Tensor& images) const;
    torch::Tensor colour(const torch::Tensor& images) const;
    torch::Tensor chosen(int64_t n, const torch::TensorOptions& options) const;
};

} // namespace inlay::training
