#pragma once

#include "core/embedding/adam.h"
#include "core/embedding/best_state.h"
#include "core/embedding/embedding_loss.h"
#include "core/embedding/embedding_options.h"
#include "core/embedding/embedding_run.h"
#include "core/embedding/embedding_start.h"
#include "core/embedding/latent_variables.h"
#include "core/embedding/plateau.h"
#include "core/network/generator.h"
#include "core/perceptual/perceptual_distance.h"

#include <chrono>
#include <memory>
#include <optional>

namespace inlay {

/// What an embedding is given.
struct EmbeddingProblem {
    std::shared_ptr<const Generator> generator;
    std::shared_ptr<const PerceptualDistance> perceptual;
    Image target; ///< at the network's resolution
    EmbeddingOptions options;
    std::optional<Latent> start; ///< adapted to the network
};

/// The paper's embedding: Adam on the loss's gradient, first in the latent space, then, if asked
/// for, in the noise maps with the best latent held fixed (Image2StyleGAN++, section 3.4; jointly
/// it is unstable). A given latent that carries an embedding's continuation is gone on with at the
/// step where that one stopped, on the same path. Everything stays on the device; on a GPU the
/// losses are read back at intervals.
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
    torch::Tensor evaluate();
    void update(const torch::Tensor& total);
    void readLosses(StepReport& report) const;
    void endPhase(const char* reason);
    void startNoisePhase();
    std::shared_ptr<const EmbeddingContinuation> continuation() const;
    bool canContinue(const Latent& latent) const;
    void continueFrom(const EmbeddingContinuation& earlier);

    EmbeddingProblem m_problem;
    torch::Tensor m_target;
    StartPoint m_start;
    EmbeddingLoss m_loss;
    LatentVariables m_variables;
    BestState m_best;
    Adam m_adam;
    Plateau m_plateau;
    torch::Tensor m_deviationOfW; ///< a scalar; for the latent noise
    torch::Tensor m_image;        ///< of the latest state
    torch::Tensor m_losses;       ///< total, perceptual, MSE of the latest state
    StepReport m_lastReport;
    int m_steps = 0;        ///< done in all
    int m_stepsOfPhase = 0; ///< done in this phase
    std::string m_stoppedBy;
    std::chrono::steady_clock::duration m_time{};
};

} // namespace inlay
