#include "core/engine/local_edit/gram.h"

namespace inlay {

torch::Tensor maskedGram(const torch::Tensor& features, const torch::Tensor& mask) {
    const std::int64_t channels = features.size(1);
    const torch::Tensor weights =
        at::adaptive_avg_pool2d(mask, {features.size(2), features.size(3)}).reshape({1, -1});
    const torch::Tensor flat = features.reshape({channels, -1});
    return at::matmul(flat * weights, flat.t()) /
           (weights.sum().clamp_min(1e-6) * static_cast<double>(channels));
}

StyleDistance::StyleDistance(std::shared_ptr<const PerceptualDistance> perceptual,
                             const torch::Tensor& target, const torch::Tensor& a,
                             torch::Tensor mask)
    : m_perceptual(std::move(perceptual))
    , m_mask(std::move(mask)) {
    const torch::NoGradGuard noGrad;
    for (const torch::Tensor& features : m_perceptual->styleFeatures(target))
        m_targetGrams.push_back(maskedGram(features, m_mask));
    const std::vector<torch::Tensor> own = m_perceptual->styleFeatures(a);
    for (std::size_t i = 0; i < own.size(); ++i)
        m_scales.push_back(m_targetGrams[i].square().sum() +
                           maskedGram(own[i], m_mask).square().sum() + 1e-12);
}

torch::Tensor StyleDistance::operator()(const torch::Tensor& image) const {
    const std::vector<torch::Tensor> layers = m_perceptual->styleFeatures(image);
    torch::Tensor sum;
    for (std::size_t i = 0; i < layers.size(); ++i) {
        const torch::Tensor term =
            (maskedGram(layers[i], m_mask) - m_targetGrams.at(i)).square().sum() / m_scales.at(i);
        sum = sum.defined() ? sum + term : term;
    }
    return sum / static_cast<double>(layers.size());
}

} // namespace inlay
