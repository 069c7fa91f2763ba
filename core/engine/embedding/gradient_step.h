#pragma once

#include "core/engine/device/step_recorder.h"
#include "core/engine/embedding/best_state.h"
#include "core/engine/embedding/embedding_objective.h"
#include "core/engine/embedding/embedding_phase.h"
#include "core/model/embedding/embedding_run.h"

#include <memory>
#include <torch/types.h>
#include <vector>

namespace inlay {

/// The forward and the backward pass: the picture of a phase's present state, its losses, and their
/// gradient. All tensors stay on the device, where they are recorded as a CUDA graph if possible.
class GradientStep {
public:
    explicit GradientStep(std::shared_ptr<const Generator> generator);

    /// Offers the state to `best` as well. Throws where memory runs out; then nothing but `best`
    /// has changed, which another look at the same state leaves alone.
    void take(const EmbeddingPhase& phase, const EmbeddingObjective& objective, BestState& best);

    const torch::Tensor& image() const { return m_image; } ///< undefined before the first step
    /// Total, perceptual, MSE of the state; the best total.
    const torch::Tensor& losses() const { return m_losses; }
    const std::vector<torch::Tensor>& gradients() const { return m_gradients; } ///< of parameters
    const StepTimes& times() const { return m_times; } ///< without the optimiser's

    void forgetRecording(); ///< before the phase or the objective becomes another one

    /// From now on by gradient checkpointing; frees what is kept now. False: it is done already.
    bool saveMemory();

private:
    void evaluate(const EmbeddingPhase& phase, const EmbeddingObjective& objective,
                  BestState& best);
    void differentiate(const EmbeddingPhase& phase);

    std::shared_ptr<const Generator> m_generator;
    StepRecorder m_recorder;
    bool m_savesMemory = false;
    torch::Tensor m_image;
    torch::Tensor m_losses;
    torch::Tensor m_total; ///< what is minimised; holds what the backward pass needs
    std::vector<torch::Tensor> m_gradients;
    StepTimes m_times;
};

} // namespace inlay
