#pragma once

#include "core/engine/embedding/embedding_objective.h"
#include "core/engine/network/generator.h"
#include "core/engine/perceptual/perceptual_distance.h"
#include "core/model/embedding/embedding_options.h"
#include "core/model/latent/latent.h"
#include "core/model/picture/image.h"

#include <memory>
#include <optional>
#include <torch/types.h>
#include <vector>

namespace inlay {

/// What an embedding is given.
struct EmbeddingInput {
    std::shared_ptr<const Generator> generator;
    std::shared_ptr<const PerceptualDistance> perceptual;
    std::shared_ptr<const PerceptualDistance> lpips; ///< to measure the result by; null: not
    Image target;                                    ///< of the network's size
    EmbeddingOptions options;
    std::optional<Latent> start; ///< adapted to the network
    /// What to minimise instead of the distance from the target. Such a run cannot be resumed, and
    /// resumes no other. Null: that distance.
    std::shared_ptr<const EmbeddingObjective> objective = {};
    Image seen = {};                     ///< by the encoder; empty: the target
    std::vector<bool> searchedRows = {}; ///< of w+; the others stay at their start. Empty: all
};

/// What the input asks to minimise; `target` is its target as a tensor.
std::shared_ptr<const EmbeddingObjective> objectiveOf(const EmbeddingInput& input,
                                                      const torch::Tensor& target);

/// What the encoder looks at, [1, 3, height, width].
torch::Tensor seenTensor(const EmbeddingInput& input, const torch::Tensor& target);

} // namespace inlay
