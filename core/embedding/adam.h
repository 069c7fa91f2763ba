#pragma once

#include <torch/types.h>
#include <vector>

namespace inlay {

/// Adam (Kingma and Ba 2015) over a few tensors, updated in place without gradient.
class Adam {
public:
    struct Settings {
        double beta1 = 0.9;
        double beta2 = 0.999;
        double epsilon = 1e-8;
    };

    /// What a run needs to go on as if it had never stopped.
    struct Moments {
        torch::Tensor first;
        torch::Tensor second;
    };

    Adam(std::vector<torch::Tensor> parameters, const Settings& settings);

    /// One update; an undefined gradient counts as zero.
    void step(const std::vector<torch::Tensor>& gradients, double learningRate);

    int steps() const { return m_steps; }
    const std::vector<Moments>& moments() const { return m_moments; }
    void restore(int steps, const std::vector<Moments>& moments);

private:
    std::vector<torch::Tensor> m_parameters;
    std::vector<Moments> m_moments;
    Settings m_settings;
    int m_steps = 0;
};

} // namespace inlay
