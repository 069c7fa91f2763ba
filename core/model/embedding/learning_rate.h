#pragma once

#include "core/model/embedding/embedding_options.h"

namespace inlay {

/// The learning rate of step `index` (0..steps-1) of `steps`: rises linearly over the first
/// `rampUp` of the steps and falls as a cosine to nearly 0 over the last `rampDown`, as in NVIDIA's
/// projector. Never exactly 0, so that no step is wasted.
double learningRateAt(const EmbeddingOptions& options, int index, int steps);

} // namespace inlay
