#include "core/engine/embedding/embedding_loss.h"

namespace inlay {

EmbeddingLoss::EmbeddingLoss(std::shared_ptr<const PerceptualDistance> perceptual,
                             torch::Tensor target, const torch::Tensor& mask,
                             double perceptualWeight, double mseWeight)
    : m_perceptual(std::move(perceptual))
    , m_target(std::move(target))
    , m_mask(mask)
    , m_perceptualWeight(perceptualWeight)
    , m_mseWeight(mseWeight) {
    if (m_perceptualWeight > 0)
        m_targetFeatures = m_perceptual->targetFeatures(m_target);
    if (m_mask.defined())
        m_areaCorrection = 1.0 / m_mask.mean().item<double>();
}

EmbeddingLoss::Terms EmbeddingLoss::operator()(const torch::Tensor& image) const {
    Terms terms;
    const torch::Tensor difference = image - m_target;
    terms.mse = m_mask.defined() ? (difference.square() * m_mask).mean() * m_areaCorrection
                                 : difference.square().mean();
    terms.total = terms.mse * m_mseWeight;
    if (m_perceptualWeight > 0) {
        const torch::Tensor seen = m_mask.defined() ? m_target + m_mask * difference : image;
        terms.perceptual = m_perceptual->distance(seen, m_targetFeatures);
        if (m_mask.defined())
            terms.perceptual = terms.perceptual * m_areaCorrection;
        terms.total = terms.total + terms.perceptual * m_perceptualWeight;
    }
    return terms;
}

} // namespace inlay
