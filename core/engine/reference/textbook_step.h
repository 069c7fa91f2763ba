#pragma once

#include "core/engine/network/generator.h"
#include "core/engine/perceptual/perceptual_distance.h"

#include <torch/types.h>
#include <vector>

namespace inlay {

/// One step of Image2StyleGAN's algorithm 1, as it stands in the paper: forward, loss, backward,
/// Adam, in W+. Nothing but the formulas.
class TextbookStep {
public:
    /// `target` [1, 3, h, w], `start` [1, num_ws, w_dim].
    TextbookStep(const Generator& generator, const PerceptualDistance& perceptual,
                 const torch::Tensor& target, const torch::Tensor& start, double learningRate);

    double operator()(); ///< returns the loss before the update

    const torch::Tensor& wPlus() const { return m_wPlus; }

private:
    const Generator& m_generator;
    const PerceptualDistance& m_perceptual;
    torch::Tensor m_target;
    std::vector<torch::Tensor> m_targetFeatures;
    torch::Tensor m_wPlus;
    torch::Tensor m_firstMoment;
    torch::Tensor m_secondMoment;
    double m_learningRate;
    int m_time = 0;
};

} // namespace inlay
