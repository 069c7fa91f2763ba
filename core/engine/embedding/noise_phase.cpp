#include "core/engine/embedding/noise_phase.h"

#include "core/engine/embedding/noise_regularization.h"

namespace inlay {

namespace {

std::vector<torch::Tensor> leavesOf(const std::vector<torch::Tensor>& maps) {
    std::vector<torch::Tensor> leaves;
    leaves.reserve(maps.size());
    for (const torch::Tensor& map : maps)
        leaves.push_back(map.detach().clone().set_requires_grad(true));
    return leaves;
}

EmbeddingOptions ofNoise(EmbeddingOptions options) {
    options.learningRate = options.noiseLearningRate;
    return options;
}

} // namespace

// The maps are too large for a basis of their gradients.
NoisePhase::NoisePhase(const EmbeddingOptions& options, const torch::Tensor& wPlus,
                       const std::vector<torch::Tensor>& maps)
    : EmbeddingPhase(ofNoise(options), options.noiseSteps, leavesOf(maps),
                     /*inGradientBasis=*/false)
    , m_wPlus(wPlus.detach().clone()) {}

void NoisePhase::restrictTo(const torch::Tensor& region) {
    const torch::NoGradGuard noGrad;
    m_regions.clear();
    for (const torch::Tensor& map : parameters())
        m_regions.push_back(
            (at::adaptive_avg_pool2d(region, {map.size(2), map.size(3)}) > 0).to(torch::kFloat));
}

EmbeddingPhase::Point NoisePhase::point() const {
    return {m_wPlus, {NoiseInputs::Mode::Maps, parameters()}};
}

torch::Tensor NoisePhase::steering(const Point& point) const {
    if (options().noiseRegularization <= 0)
        return {};
    return noiseRegularization(point.noise.maps) * options().noiseRegularization;
}

torch::Tensor NoisePhase::move(const std::vector<torch::Tensor>& gradients) {
    for (std::size_t i = 0; i < m_regions.size(); ++i) {
        if (gradients[i].defined())
            gradients[i].mul_(m_regions[i]);
    }
    torch::Tensor finite = EmbeddingPhase::move(gradients);
    if (options().noiseRegularization > 0 && m_regions.empty())
        normalizeNoise(parameters());
    return finite;
}

} // namespace inlay
