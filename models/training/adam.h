#pragma once

#include "models/training/parameters.h"

#include <string>

namespace inlay::training {

/// Adam (Kingma and Ba 2015) for named tensors, with its state in named tensors too, so that a
/// checkpoint resumes exactly.
class Adam {
public:
    Adam(double learningRate, double beta1, double beta2);

    /// Updates the tensors that have a gradient; the others, and their state, stay as they are.
    void step(Parameters& parameters);
    static void clearGradients(Parameters& parameters);

    void save(Parameters& to, const std::string& prefix) const;
    void restore(const Parameters& from, const std::string& prefix, torch::Device device);

    /// What the learning rate is multiplied by for tensors whose names begin with the key; 1 for
    /// all others. One tensor's name must not begin with two of the keys.
    std::map<std::string, double> rateScale;

private:
    double rateOf(const std::string& name) const;

    double m_learningRate;
    double m_beta1;
    double m_beta2;
    std::int64_t m_steps = 0;
    Parameters m_mean;
    Parameters m_square;
};

} // namespace inlay::training
