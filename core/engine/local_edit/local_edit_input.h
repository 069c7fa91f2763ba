#pragma once

#include "core/engine/embedding/gradient_embedding_run.h"
#include "core/model/local_edit/local_edit.h"

namespace inlay {

EmbeddingMask maskAtSize(const EmbeddingMask& mask, int width, int height);

/// A local edit as an embedding: `input` has picture A as its target, of the network's size, and
/// everything else that an embedding needs. The mask is brought to that size;
/// where the start is the encoder's, it sees A with the mean face in place of what is filled in, or
/// with B in place of what is copied. Throws Error (InvalidArgument).
EmbeddingInput localEditInput(EmbeddingInput input, const LocalEdit& edit);

} // namespace inlay
