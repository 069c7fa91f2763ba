#pragma once

#include "core/engine/device/step_clock.h"
#include "core/engine/embedding/best_state.h"
#include "core/engine/embedding/embedding_input.h"
#include "core/engine/embedding/embedding_phase.h"
#include "core/engine/embedding/embedding_start.h"
#include "core/engine/embedding/gradient_step.h"
#include "core/engine/embedding/loss_reading.h"
#include "core/engine/embedding/preview_reading.h"
#include "core/engine/embedding/run_time.h"
#include "core/model/embedding/embedding_run.h"

#include <memory>
#include <optional>
#include <torch/types.h>

namespace inlay {

/// The paper's embedding: Adam on the loss's gradient, first in the latent space (LatentPhase),
/// then, if asked for, in the noise maps (NoisePhase). A given latent that carries an embedding's
/// continuation resumes that embedding at the step where it stopped, on the same path.
///
/// A loss, a gradient or an update that is not finite ends the run before anything has moved to it,
/// with the best state so far, or with its start where that is broken already.
///
/// The CPU never waits for the step that it has just queued on a GPU: all tensors stay there
/// (GradientStep), it is one step ahead (StepClock), and losses and previews are copied
/// asynchronously, so that both may lag a step or two behind. Where memory runs out, the
/// step is taken again with gradient checkpointing, and the result says so.
class GradientEmbeddingRun : public EmbeddingRun {
public:
    explicit GradientEmbeddingRun(EmbeddingInput input); ///< throws Error

    StepReport step() override;
    bool isFinished() const override { return m_stoppedBy.has_value(); }
    Image preview() override;
    Latent best() const override;
    EmbeddingResult finish(bool byUser) override;

private:
    int plannedSteps() const;
    void takeGradient();
    bool saveMemory();
    void endPhase(StopReason reason);
    void startNoisePhase();
    bool canContinue(const Latent& latent) const;
    void continueFrom(const EmbeddingContinuation& earlier);
    std::shared_ptr<const EmbeddingContinuation> continuation() const;
    NonFiniteLoss nonFiniteLoss() const;

    EmbeddingInput m_input;
    torch::Tensor m_target;
    StartPoint m_start;
    std::shared_ptr<const EmbeddingObjective> m_objective;
    std::unique_ptr<EmbeddingPhase> m_phase;
    BestState m_best;
    GradientStep m_gradient;
    LossReading m_losses;
    PreviewReading m_preview;
    StepClock m_clock;
    RunTime m_time;
    StepReport m_lastReport;
    int m_steps = 0;               ///< done in all, by an earlier run as well
    bool m_hasFiniteState = false; ///< has there been a finite loss?
    std::optional<MemoryShortage> m_memoryShortage;
    std::optional<StopReason> m_stoppedBy; ///< nothing: it is under way
};

} // namespace inlay
