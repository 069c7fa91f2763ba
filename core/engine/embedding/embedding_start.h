#pragma once

#include "core/engine/network/generator.h"
#include "core/model/embedding/embedding_options.h"
#include "core/model/latent/latent.h"

#include <optional>
#include <torch/types.h>

namespace inlay {

/// Where an embedding begins.
struct StartPoint {
    torch::Tensor wPlus;                         ///< [1, num_ws, w_dim]
    NoiseInputs noise;                           ///< the constants, or the maps of a given latent
    EmbeddingStart kind = EmbeddingStart::MeanW; ///< never Automatic
};

/// `target` [1, 3, height, width] is for the encoder, `given` an adapted latent. Throws
/// Error: InvalidArgument (no latent given), MissingComponent (no encoder).
StartPoint startPoint(const Generator& generator, const EmbeddingOptions& options,
                      const torch::Tensor& target, const std::optional<Latent>& given);

} // namespace inlay
