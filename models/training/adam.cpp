#include "models/training/adam.h"

#include <cmath>
#include <torch/autograd.h>

namespace inlay::training {

Adam::Adam(double learningRate, double beta1, double beta2)
    : m_learningRate(learningRate)
    , m_beta1(beta1)
    , m_beta2(beta2) {}

double Adam::rateOf(const std::string& name) const {
    for (const auto& [prefix, scale] : rateScale) {
        if (name.compare(0, prefix.size(), prefix) == 0)
            return m_learningRate * scale;
    }
    return m_learningRate;
}

void Adam::step(Parameters& parameters) {
    const torch::NoGradGuard noGrad;
    ++m_steps;
    const double correction1 = 1 - std::pow(m_beta1, static_cast<double>(m_steps));
    const double correction2 = 1 - std::pow(m_beta2, static_cast<double>(m_steps));
    for (auto& [name, tensor] : parameters) {
        const torch::Tensor gradient = tensor.grad();
        if (!gradient.defined())
            continue;
        torch::Tensor& mean = m_mean[name];
        torch::Tensor& square = m_square[name];
        if (!mean.defined()) {
            mean = torch::zeros_like(tensor);
            square = torch::zeros_like(tensor);
        }
        mean.mul_(m_beta1).add_(gradient, 1 - m_beta1);
        square.mul_(m_beta2).addcmul_(gradient, gradient, 1 - m_beta2);
        const torch::Tensor denominator = (square / correction2).sqrt_().add_(1e-8);
        tensor.addcdiv_(mean, denominator, -rateOf(name) / correction1);
    }
}

void Adam::clearGradients(Parameters& parameters) {
    for (auto& [name, tensor] : parameters)
        tensor.mutable_grad() = torch::Tensor();
}

void Adam::save(Parameters& to, const std::string& prefix) const {
    const auto put = [&](const std::string& part, const Parameters& tensors) {
        const std::string start = prefix + part;
        for (const auto& [name, tensor] : tensors)
            to[start + name] = tensor;
    };
    put(".mean.", m_mean);
    put(".square.", m_square);
    to[prefix + ".steps"] = torch::full({}, static_cast<float>(m_steps));
}

void Adam::restore(const Parameters& from, const std::string& prefix, torch::Device device) {
    const auto take = [&](const std::string& part, Parameters& into) {
        const std::string start = prefix + part;
        for (const auto& [name, tensor] : from) {
            if (name.compare(0, start.size(), start) == 0)
                into[name.substr(start.size())] = tensor.to(device).to(torch::kFloat32).clone();
        }
    };
    take(".mean.", m_mean);
    take(".square.", m_square);
    const auto steps = from.find(prefix + ".steps");
    if (steps != from.end())
        m_steps = static_cast<std::int64_t>(steps->second.item<float>());
}

} // namespace inlay::training
