#pragma once

#include "core/model/latent/latent.h"

namespace inlay {

/// Throws Error (NetworkMismatch, InvalidArgument) unless both latents can be calculated with each
/// other: the same network where both know theirs, the same shape. `operation` words the message.
void requireCompatible(const Latent& a, const Latent& b, const char* operation);

} // namespace inlay
