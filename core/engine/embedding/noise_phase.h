#pragma once

#include "core/engine/embedding/embedding_phase.h"

namespace inlay {

/// The second part of an embedding: the noise maps are searched with the best latent held fixed
/// (Image2StyleGAN++, section 3.4; jointly it is unstable).
class NoisePhase : public EmbeddingPhase {
public:
    /// `wPlus` [1, num_ws, w_dim]; `maps` are where the search begins.
    NoisePhase(const EmbeddingOptions& options, const torch::Tensor& wPlus,
               const std::vector<torch::Tensor>& maps);

    /// Lets the maps change only where `region` [1, 1, h, w] is not 0.
    void restrictTo(const torch::Tensor& region);

    bool searchesNoise() const override { return true; }
    Point point() const override;
    torch::Tensor steering(const Point& point) const override;
    torch::Tensor move(const std::vector<torch::Tensor>& gradients) override;

private:
    torch::Tensor m_wPlus;
    std::vector<torch::Tensor> m_regions; ///< of each map, 1: may change; empty: everywhere
};

} // namespace inlay
