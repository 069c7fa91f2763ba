#pragma once

#include "core/engine/device/host_copy.h"
#include "core/engine/device/step_recorder.h"
#include "core/engine/embedding/adam.h"
#include "core/engine/embedding/best_state.h"
#include "core/engine/embedding/embedding_objective.h"
#include "core/engine/embedding/embedding_start.h"
#include "core/engine/embedding/latent_variables.h"
#include "core/engine/network/generator.h"
#include "core/engine/perceptual/perceptual_distance.h"
#include "core/model/embedding/embedding_options.h"
#include "core/model/embedding/embedding_run.h"
#include "core/model/embedding/plateau.h"

#include <chrono>
#include <memory>
#include <optional>

namespace inlay {

/// What an embedding is given.
struct EmbeddingProblem {
    std::shared_ptr<const Generator> generator;
    std::shared_ptr<const PerceptualDistance> perceptual;
    std::shared_ptr<const PerceptualDistance> lpips; ///< to measure the result by; null: not
    Image target;                                    ///< at the network's resolution
    EmbeddingOptions options;
    std::optional<Latent> start; ///< adapted to the network
    /// What to minimise instead of the distance from the target; such a run is not gone on with
    /// later, and does not go on with another. Null: that distance.
    std::shared_ptr<const EmbeddingObjective> objective = {};
    Image seen = {};                     ///< by the encoder; empty: the target
    std::vector<bool> searchedRows = {}; ///< of w+; the others stay at their start. Empty: all
};

/// The paper's embedding: Adam on the loss's gradient, first in the latent space, then, if asked
/// for, in the noise maps with the best latent held fixed (Image2StyleGAN++, section 3.4; jointly
/// it is unstable). A given latent that carries an embedding's continuation is gone on with at the
/// step where that one stopped, on the same path.
///
/// A loss, a gradient or an update that is not finite ends the run before anything has moved to it,
/// with the best state so far, or with its start where that is broken already.
///
/// A GPU is never waited for: everything stays there, forward and back are a recorded CUDA graph
/// where that can be had, losses (every 16 steps) and previews arrive when they arrive, so that
/// both may be of a step or two before. Where the memory runs out, the step is taken again with
/// less of it (RecomputationScope), and the result says so.
class GradientEmbeddingRun : public EmbeddingRun {
public:
    explicit GradientEmbeddingRun(EmbeddingProblem problem); ///< throws Error

    StepReport step() override;
    bool isFinished() const override { return !m_stoppedBy.empty(); }
    Image preview() override;
    Latent best() const override;
    EmbeddingResult finish(bool byUser) override;

private:
    int plannedSteps() const;
    bool inNoisePhase() const { return m_variables.noiseReleased(); }
    torch::Tensor perturbed(const torch::Tensor& wPlus) const;
    void computeGradients();
    bool saveMemory();
    void evaluate();
    void differentiate();
    void update();
    void noteUpdate(const torch::Tensor& finite);
    void stopAtNaN();
    torch::Tensor withUpdateFlag(const torch::Tensor& losses) const;
    std::string adviceAfterNaN() const;
    void readLosses(StepReport& report, bool wait);
    double lap();
    void endPhase(const char* reason);
    void startNoisePhase();
    void takeObjectiveOfNoise();
    std::shared_ptr<const EmbeddingContinuation> continuation() const;
    bool canContinue(const Latent& latent) const;
    void continueFrom(const EmbeddingContinuation& earlier);

    EmbeddingProblem m_problem;
    torch::Tensor m_target;
    StartPoint m_start;
    std::shared_ptr<const EmbeddingObjective> m_objective;
    LatentVariables m_variables;
    std::vector<torch::Tensor> m_noiseRegions; ///< of each map, 1: may change; empty: everywhere
    BestState m_best;
    Adam m_adam;
    Plateau m_plateau;
    torch::Tensor m_deviationOfW; ///< a scalar; for the latent noise
    torch::Tensor m_image;        ///< of the latest state
    torch::Tensor m_losses;       ///< total, perceptual, MSE of the latest state; the best total
    torch::Tensor m_total;        ///< what is minimised
    std::vector<torch::Tensor> m_gradients; ///< of the parameters
    torch::Tensor m_updatesFinite;          ///< a boolean: all so far
    bool m_lastUpdateFinite = true;         ///< the same, as far as it has been read
    bool m_hasFiniteState = false;          ///< has there been a finite loss?
    StepRecorder m_recorder;
    HostCopy m_lossCopy;
    HostCopy m_previewCopy;
    bool m_savesMemory = false;
    std::string m_notice;
    StepReport m_lastReport;
    int m_steps = 0;        ///< done in all
    int m_stepsOfPhase = 0; ///< done in this phase
    std::string m_stoppedBy;
    std::chrono::steady_clock::duration m_time{};
    std::chrono::steady_clock::time_point m_lap; ///< when the part of the step began
    StepTimes m_times;                           ///< of the step
    StepTimes m_allTimes;                        ///< summed over the steps
};

} // namespace inlay
