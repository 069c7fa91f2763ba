#include "core/engine/reference/textbook_step.h"

#include <cmath>
#include <torch/autograd.h>

namespace inlay {

TextbookStep::TextbookStep(const Generator& generator, const PerceptualDistance& perceptual,
                           const torch::Tensor& target, const torch::Tensor& start,
                           double learningRate)
    : m_generator(generator)
    , m_perceptual(perceptual)
    , m_target(target)
    , m_targetFeatures(perceptual.targetFeatures(target))
    , m_wPlus(start.detach().clone().set_requires_grad(true))
    , m_firstMoment(torch::zeros_like(start))
    , m_secondMoment(torch::zeros_like(start))
    , m_learningRate(learningRate) {}

double TextbookStep::operator()() {
    constexpr double beta1 = 0.9;
    constexpr double beta2 = 0.999;
    constexpr double epsilon = 1e-8;

    const torch::Tensor image = m_generator.synthesize(m_wPlus, {});
    const torch::Tensor loss =
        m_perceptual.distance(image, m_targetFeatures) + (image - m_target).square().mean();
    const torch::Tensor gradient = torch::autograd::grad({loss}, {m_wPlus})[0];

    ++m_time;
    m_firstMoment = beta1 * m_firstMoment + (1 - beta1) * gradient;
    m_secondMoment = beta2 * m_secondMoment + (1 - beta2) * gradient * gradient;
    const torch::Tensor mean = m_firstMoment / (1 - std::pow(beta1, m_time));
    const torch::Tensor variance = m_secondMoment / (1 - std::pow(beta2, m_time));
    m_wPlus = (m_wPlus.detach() - m_learningRate * mean / (variance.sqrt() + epsilon))
                  .set_requires_grad(true);
    return loss.item<double>();
}

} // namespace inlay
