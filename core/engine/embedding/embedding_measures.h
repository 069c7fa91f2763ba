#pragma once

#include "core/engine/embedding/embedding_input.h"
#include "core/model/embedding/embedding_run.h"

namespace inlay {

/// How near `result.reconstruction`, as it is saved, is to the input's target; written into
/// `result`. `target`: the input's as a tensor.
void measure(EmbeddingResult& result, const EmbeddingInput& input, const torch::Tensor& target);

} // namespace inlay
