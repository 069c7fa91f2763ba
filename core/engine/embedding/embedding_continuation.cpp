#include "core/engine/embedding/gradient_embedding_run.h"

#include <algorithm>
#include <cmath>
#include <cstring>

namespace inlay {

namespace {

std::vector<float> valuesOf(const torch::Tensor& tensor) {
    const torch::Tensor plain = tensor.detach().to(torch::kCPU).contiguous();
    const float* first = plain.data_ptr<float>();
    return {first, first + plain.numel()};
}

torch::Tensor tensorLike(const torch::Tensor& like, const std::vector<float>& values) {
    const torch::Tensor plain = torch::empty(like.sizes(), torch::kFloat);
    std::memcpy(plain.data_ptr<float>(), values.data(), values.size() * sizeof(float));
    return plain.to(like.device());
}

constexpr std::size_t matricesOfBasis = 4;

/// The basis that the earlier run had for its parameter `index`.
std::array<torch::Tensor, matricesOfBasis>
basisOf(const GradientBasis& like, const EmbeddingContinuation& earlier, std::size_t index) {
    std::array<torch::Tensor, matricesOfBasis> state = like.state();
    for (std::size_t k = 0; k < matricesOfBasis; ++k)
        state[k] = tensorLike(state[k], earlier.basis[index * matricesOfBasis + k]);
    return state;
}

} // namespace

std::shared_ptr<const EmbeddingContinuation> GradientEmbeddingRun::continuation() const {
    auto state = std::make_shared<EmbeddingContinuation>();
    state->space = latentSpaceName(m_problem.options.space);
    state->steps = m_steps;
    state->stepsOfPhase = m_stepsOfPhase;
    state->optimizesNoise = inNoisePhase();
    state->optimizerSteps = m_adam.steps();
    state->bestLoss = m_best.loss().item<double>();
    state->bestW = valuesOf(m_best.wPlus());
    for (const torch::Tensor& parameter : m_variables.parameters())
        state->position.push_back(valuesOf(parameter));
    for (const Adam::Moments& moments : m_adam.moments()) {
        state->firstMoment.push_back(valuesOf(moments.first));
        state->secondMoment.push_back(valuesOf(moments.second));
        if (moments.basis) {
            for (const torch::Tensor& matrix : moments.basis->state())
                state->basis.push_back(valuesOf(matrix));
        }
    }
    state->recentBestLosses = m_plateau.history();
    return state;
}

bool GradientEmbeddingRun::canContinue(const Latent& latent) const {
    const EmbeddingContinuation* earlier = latent.continuation.get();
    if (!earlier || m_problem.objective || earlier->bestW != latent.w ||
        earlier->steps >= plannedSteps() ||
        earlier->space != latentSpaceName(m_problem.options.space))
        return false;
    const std::vector<torch::Tensor> wanted =
        earlier->optimizesNoise ? m_problem.generator->noiseConstants() : m_variables.parameters();
    // The matrices of the gradients' basis, if this run has one.
    std::vector<torch::Tensor> bases;
    if (!earlier->optimizesNoise) {
        for (const Adam::Moments& moments : m_adam.moments()) {
            if (moments.basis) {
                for (const torch::Tensor& matrix : moments.basis->state())
                    bases.push_back(matrix);
            }
        }
    }
    const auto fit = [](const std::vector<std::vector<float>>& values,
                        const std::vector<torch::Tensor>& wanted) {
        return values.size() == wanted.size() &&
               std::equal(values.begin(), values.end(), wanted.begin(),
                          [](const std::vector<float>& v, const torch::Tensor& tensor) {
                              return v.size() == static_cast<std::size_t>(tensor.numel());
                          });
    };
    return fit(earlier->position, wanted) && fit(earlier->firstMoment, wanted) &&
           fit(earlier->secondMoment, wanted) && fit(earlier->basis, bases) &&
           earlier->optimizesNoise == !latent.noise.empty();
}

void GradientEmbeddingRun::continueFrom(const EmbeddingContinuation& earlier) {
    const torch::NoGradGuard noGrad;
    if (earlier.optimizesNoise)
        startNoisePhase();
    const std::vector<torch::Tensor> parameters = m_variables.parameters();
    std::vector<Adam::Moments> moments;
    for (std::size_t i = 0; i < parameters.size(); ++i) {
        const torch::Tensor& parameter = parameters[i];
        parameter.copy_(tensorLike(parameter, earlier.position[i]));
        moments.push_back({tensorLike(parameter, earlier.firstMoment[i]),
                           tensorLike(parameter, earlier.secondMoment[i]),
                           m_adam.moments()[i].basis});
        if (moments.back().basis)
            moments.back().basis->restore(basisOf(*moments.back().basis, earlier, i));
    }
    m_adam.restore(earlier.optimizerSteps, moments);
    m_plateau.restore(earlier.recentBestLosses);
    m_steps = earlier.steps;
    m_stepsOfPhase = earlier.stepsOfPhase;
    m_lastReport.step = m_steps;
    m_lastReport.bestLoss = earlier.bestLoss;
    m_hasFiniteState = std::isfinite(earlier.bestLoss);
    const torch::Tensor loss = torch::full({}, earlier.bestLoss, m_best.loss().options());
    m_best.offer(loss, m_start.wPlus, m_start.noise.maps);
    if (!inNoisePhase() && m_stepsOfPhase >= m_problem.options.steps)
        endPhase("steps"); // w was done, the noise maps are not
}

} // namespace inlay
