#pragma once

#include "core/engine/embedding/embedding_input.h"
#include "core/engine/embedding/embedding_phase.h"
#include "core/engine/embedding/embedding_start.h"
#include "core/engine/embedding/latent_variables.h"

namespace inlay {

/// The first part of an embedding, in most the only one: the latent is searched, with the noise
/// maps of its start.
class LatentPhase : public EmbeddingPhase {
public:
    LatentPhase(const EmbeddingInput& input, const StartPoint& start);

    bool searchesNoise() const override { return false; }
    Point point() const override;
    torch::Tensor steering(const Point& point) const override;
    bool repeatsItself() const override { return !m_deviationOfW.defined(); }

private:
    LatentPhase(const EmbeddingInput& input, const StartPoint& start, LatentVariables variables);
    torch::Tensor perturbed(const torch::Tensor& wPlus) const;

    LatentVariables m_variables;
    NoiseInputs m_noise;
    torch::Tensor m_deviationOfW; ///< a scalar; undefined without latent noise
    torch::Tensor m_start;        ///< [1, num_ws, w_dim]; undefined without a pull to it
    torch::Tensor m_whitening;    ///< [w_dim, w_dim], see whiteningOfW
};

} // namespace inlay
