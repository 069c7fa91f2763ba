#include "core/engine/embedding/adam.h"

#include <cmath>

namespace inlay {

namespace {

/// Turning into the basis and back leaves rounding of about this share of the whole in every
/// component. Where a gradient has nothing along a direction, as the first one has along all but a
/// few, that is all there is above and below the fraction, and their quotient is anything.
constexpr double leastShare = 1.2e-7; // float32

} // namespace

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

torch::Tensor Adam::step(const std::vector<torch::Tensor>& gradients, double learningRate) {
    const torch::NoGradGuard noGrad;
    ++m_steps;
    const double firstCorrection = 1.0 - std::pow(m_settings.beta1, m_steps);
    const double secondCorrection = 1.0 - std::pow(m_settings.beta2, m_steps);
    torch::Tensor allFinite =
        torch::ones({}, m_parameters.front().options().dtype(torch::kBool).requires_grad(false));
    for (std::size_t i = 0; i < m_parameters.size(); ++i) {
        if (!gradients[i].defined())
            continue;
        Moments& moments = m_moments[i];
        moments.first.lerp_(gradients[i], 1.0 - m_settings.beta1);
        torch::Tensor gradient = gradients[i];
        torch::Tensor first = moments.first;
        if (moments.basis) {
            moments.basis->follow(gradient, m_steps, moments.second);
            gradient = moments.basis->rotated(gradient);
            first = moments.basis->rotated(first);
        }
        moments.second.mul_(m_settings.beta2).addcmul_(gradient, gradient, 1.0 - m_settings.beta2);
        torch::Tensor scale = (moments.second / secondCorrection).sqrt_().add_(m_settings.epsilon);
        if (moments.basis)
            scale = at::maximum(scale, scale.norm() * leastShare);
        torch::Tensor update = first / scale;
        if (moments.basis)
            update = moments.basis->rotatedBack(update);
        // Both: where the squares have overflowed, the update is 0 and would stay it.
        const torch::Tensor finite = at::isfinite(update).all() & at::isfinite(scale).all();
        m_parameters[i].add_(at::where(finite, update, at::zeros_like(update)),
                             -learningRate / firstCorrection);
        allFinite = allFinite & finite;
    }
    return allFinite;
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
