#include "core/engine/embedding/embedding_phase.h"

#include "core/engine/device/host_values.h"
#include "core/model/embedding/learning_rate.h"

#include <algorithm>
#include <array>
#include <utility>

namespace inlay {

namespace {

constexpr std::size_t matricesOfBasis = 4;

torch::Tensor tensorLike(const torch::Tensor& like, const std::vector<float>& values) {
    return tensorOf(values, like.sizes(), like.device());
}

/// The basis that the stored phase had for its parameter `index`.
std::array<torch::Tensor, matricesOfBasis>
basisOf(const GradientBasis& like, const EmbeddingContinuation& stored, std::size_t index) {
    std::array<torch::Tensor, matricesOfBasis> state = like.state();
    for (std::size_t k = 0; k < matricesOfBasis; ++k)
        state[k] = tensorLike(state[k], stored.basis[index * matricesOfBasis + k]);
    return state;
}

/// The matrices of all bases, if there are any.
std::vector<torch::Tensor> basesOf(const Adam& adam) {
    std::vector<torch::Tensor> matrices;
    for (const Adam::Moments& moments : adam.moments()) {
        if (!moments.basis)
            continue;
        for (const torch::Tensor& matrix : moments.basis->state())
            matrices.push_back(matrix);
    }
    return matrices;
}

bool areOfSize(const std::vector<std::vector<float>>& values,
               const std::vector<torch::Tensor>& wanted) {
    return values.size() == wanted.size() &&
           std::equal(values.begin(), values.end(), wanted.begin(),
                      [](const std::vector<float>& v, const torch::Tensor& tensor) {
                          return v.size() == static_cast<std::size_t>(tensor.numel());
                      });
}

} // namespace

EmbeddingPhase::EmbeddingPhase(EmbeddingOptions options, int plannedSteps,
                               std::vector<torch::Tensor> parameters, bool inGradientBasis)
    : m_options(std::move(options))
    , m_plannedSteps(plannedSteps)
    , m_parameters(std::move(parameters))
    , m_adam(m_parameters, {m_options.beta1, m_options.beta2, m_options.epsilon, inGradientBasis}) {
}

torch::Tensor EmbeddingPhase::move(const std::vector<torch::Tensor>& gradients) {
    torch::Tensor finite =
        m_adam.step(gradients, learningRateAt(m_options, m_steps, m_plannedSteps));
    ++m_steps;
    return finite;
}

void EmbeddingPhase::store(EmbeddingContinuation& state) const {
    state.optimizesNoise = searchesNoise();
    state.stepsOfPhase = m_steps;
    state.optimizerSteps = m_adam.steps();
    for (const torch::Tensor& parameter : m_parameters)
        state.position.push_back(hostValues(parameter));
    for (const Adam::Moments& moments : m_adam.moments()) {
        state.firstMoment.push_back(hostValues(moments.first));
        state.secondMoment.push_back(hostValues(moments.second));
    }
    for (const torch::Tensor& matrix : basesOf(m_adam))
        state.basis.push_back(hostValues(matrix));
    state.recentBestLosses = m_plateau.history();
}

bool EmbeddingPhase::fits(const EmbeddingContinuation& state) const {
    return state.optimizesNoise == searchesNoise() && areOfSize(state.position, m_parameters) &&
           areOfSize(state.firstMoment, m_parameters) &&
           areOfSize(state.secondMoment, m_parameters) && areOfSize(state.basis, basesOf(m_adam));
}

void EmbeddingPhase::restore(const EmbeddingContinuation& state) {
    const torch::NoGradGuard noGrad;
    std::vector<Adam::Moments> moments;
    for (std::size_t i = 0; i < m_parameters.size(); ++i) {
        const torch::Tensor& parameter = m_parameters[i];
        parameter.copy_(tensorLike(parameter, state.position[i]));
        moments.push_back({tensorLike(parameter, state.firstMoment[i]),
                           tensorLike(parameter, state.secondMoment[i]),
                           m_adam.moments()[i].basis});
        if (moments.back().basis)
            moments.back().basis->restore(basisOf(*moments.back().basis, state, i));
    }
    m_adam.restore(state.optimizerSteps, moments);
    m_plateau.restore(state.recentBestLosses);
    m_steps = state.stepsOfPhase;
}

} // namespace inlay
