#include "core/embedding/adam.h"

#include <cmath>

namespace inlay {

Adam::Adam(std::vector<torch::Tensor> parameters, const Settings& settings)
    : m_parameters(std::move(parameters))
    , m_settings(settings) {
    for (const torch::Tensor& parameter : m_parameters) {
        const torch::Tensor zeros = torch::zeros_like(parameter.detach());
        m_moments.push_back({zeros, zeros.clone(), {}});
        if (settings.inGradientBasis)
            m_moments.back().basis.emplace(zeros);
    }
}

void Adam::step(const std::vector<torch::Tensor>& gradients, double learningRate) {
    const torch::NoGradGuard noGrad;
    ++m_steps;
    const double firstCorrection = 1.0 - std::pow(m_settings.beta1, m_steps);
    const double secondCorrection = 1.0 - std::pow(m_settings.beta2, m_steps);
    for (std::size_t i = 0; i < m_parameters.size(); ++i) {
        if (!gradients[i].defined())
            continue;
        Moments& moments = m_moments[i];
        moments.first.lerp_(gradients[i], 1.0 - m_settings.beta1);
        torch::Tensor gradient = gradients[i];
        torch::Tensor first = moments.first;
        if (moments.basis) {
            moments.basis->follow(gradient, m_steps);
            gradient = moments.basis->rotated(gradient);
            first = moments.basis->rotated(first);
        }
        moments.second.mul_(m_settings.beta2).addcmul_(gradient, gradient, 1.0 - m_settings.beta2);
        const torch::Tensor scale =
            (moments.second / secondCorrection).sqrt_().add_(m_settings.epsilon);
        if (moments.basis)
            m_parameters[i].add_(moments.basis->rotatedBack(first / scale),
                                 -learningRate / firstCorrection);
        else
            m_parameters[i].addcdiv_(first, scale, -learningRate / firstCorrection);
    }
}

void Adam::restore(int steps, const std::vector<Moments>& moments) {
    const torch::NoGradGuard noGrad;
    m_steps = steps;
    for (std::size_t i = 0; i < m_moments.size(); ++i) {
        m_moments[i].first.copy_(moments[i].first);
        m_moments[i].second.copy_(moments[i].second);
        m_moments[i].basis = moments[i].basis;
    }
}

} // namespace inlay
