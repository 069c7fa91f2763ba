#pragma once

#include "core/engine/embedding/adam.h"
#include "core/engine/network/generator.h"
#include "core/model/embedding/embedding_options.h"
#include "core/model/embedding/plateau.h"
#include "core/model/latent/latent.h"

#include <torch/types.h>
#include <vector>

namespace inlay {

/// A part of an embedding: what is searched in it, where the search stands, and how it moves. There
/// are two, one after the other: LatentPhase, then NoisePhase.
class EmbeddingPhase {
public:
    /// What the generator draws a state from, differentiable with respect to `parameters()`.
    struct Point {
        torch::Tensor wPlus; ///< [1, num_ws, w_dim]
        NoiseInputs noise;
    };

    virtual ~EmbeddingPhase() = default;

    virtual bool searchesNoise() const = 0;
    virtual Point point() const = 0;
    /// What is minimised besides the loss, to steer the search; a state is not judged by it.
    /// Undefined: nothing.
    virtual torch::Tensor steering(const Point& /*point*/) const { return {}; }
    /// Are the commands of every step the same, so that they can be recorded?
    virtual bool repeatsItself() const { return true; }

    /// One step of the optimiser; `gradients` are of the parameters, and may be changed. Returns
    /// what Adam::step returns.
    virtual torch::Tensor move(const std::vector<torch::Tensor>& gradients);

    const std::vector<torch::Tensor>& parameters() const { return m_parameters; }
    double learningRate() const { return m_options.learningRate; } ///< the highest of the schedule
    int steps() const { return m_steps; }                          ///< done
    bool isOver() const { return m_steps >= m_plannedSteps; }
    Plateau& plateau() { return m_plateau; }

    /// What has to be known to go on with this phase later: where it stands, and what its optimiser
    /// remembers.
    void store(EmbeddingContinuation& state) const;
    /// Is `state` of a phase with these parameters and this optimiser? Then it can be restored.
    bool fits(const EmbeddingContinuation& state) const;
    void restore(const EmbeddingContinuation& state);

protected:
    /// `parameters`: leaves. The learning rate and its schedule are those of `options`.
    EmbeddingPhase(EmbeddingOptions options, int plannedSteps,
                   std::vector<torch::Tensor> parameters, bool inGradientBasis);
    const EmbeddingOptions& options() const { return m_options; }
    int plannedSteps() const { return m_plannedSteps; }

private:
    EmbeddingOptions m_options;
    int m_plannedSteps;
    std::vector<torch::Tensor> m_parameters;
    Adam m_adam;
    Plateau m_plateau;
    int m_steps = 0;
};

} // namespace inlay
