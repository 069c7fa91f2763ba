#pragma once

#include "core/network/generator.h"

namespace inlay {

/// What the network's encoder makes of the picture of `wPlus` [1, num_ws, w_dim], and of the
/// picture of that, `times` in all; 0: `wPlus` itself. Leaves out what the encoder's w+ cannot
/// draw. Throws Error where the network has no encoder.
torch::Tensor encodedAnew(const Generator& generator, torch::Tensor wPlus, int times);

} // namespace inlay
