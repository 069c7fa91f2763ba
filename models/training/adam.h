#pragma once

#include "models/training/parameters.h"

#include <map>
#include <string>

namespace inlay::training {

/// Adam (Kingma and Ba 2015) for named tensors. Its moments are named tensors too, so that they are
/// written into a checkpoint as the parameters are.
class Adam {
public:
    Adam(double learningRate, double beta1, double beta2);

    /// Updates the tensors that have a gradient; the others and their moments stay as they are. The
    /// bias correction counts every call, for all tensors alike.
    void step(Parameters& parameters);
    static void clearGradients(Parameters& parameters);

    /// `prefix`.mean.NAME, `prefix`.square.NAME for each tensor that was ever updated, and
    /// `prefix`.steps, a float32: exact for the first 16,777,216 steps.
    void save(Parameters& to, const std::string& prefix) const;
    /// What is missing in `from` keeps its value: a fresh optimiser's.
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
