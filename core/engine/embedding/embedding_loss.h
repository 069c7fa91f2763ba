#pragma once

#include "core/engine/embedding/embedding_objective.h"
#include "core/engine/perceptual/perceptual_distance.h"

#include <memory>
#include <torch/types.h>
#include <vector>

namespace inlay {

/// What an embedding minimises (Image2StyleGAN, equation 1):
/// `perceptualWeight * L_percept(image, target) + mseWeight * mean((image - target)^2)`.
///
/// With a mask only the marked pixels count: outside it, the target takes the image's place before
/// the perceptual distance, and both terms are means over the marked area.
class EmbeddingLoss : public EmbeddingObjective {
public:
    /// `target` [1, 3, h, w] in [-1, 1]; `mask` [1, 1, h, w] or undefined. The target's features
    /// are computed here, once.
    EmbeddingLoss(std::shared_ptr<const PerceptualDistance> perceptual, torch::Tensor target,
                  const torch::Tensor& mask, double perceptualWeight, double mseWeight);

    Terms operator()(const torch::Tensor& image) const override;

private:
    std::shared_ptr<const PerceptualDistance> m_perceptual;
    torch::Tensor m_target;
    torch::Tensor m_mask;
    std::vector<torch::Tensor> m_targetFeatures;
    double m_perceptualWeight;
    double m_mseWeight;
    double m_areaCorrection = 1; ///< all pixels over the marked ones
};

} // namespace inlay
