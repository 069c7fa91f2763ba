#pragma once

#include "core/model/latent/latent.h"

namespace inlay {

/// Throws Error (NetworkMismatch, InvalidArgument) unless both latents can be combined: of the
/// same network where both know theirs, and of one shape. `operation` names it in the message.
void requireCompatible(const Latent& a, const Latent& b, const char* operation);

} // namespace inlay
