#pragma once

#include <torch/types.h>

namespace inlay {

/// A noise map [height, width] of about standard normal numbers for networks whose files leave
/// theirs out, the same on every machine to the last bit, because it belongs to the network's
/// identity: sums of twelve uniform numbers, without a logarithm or sine. `layer` tells the maps
/// apart.
torch::Tensor seedlessNoise(int width, int height, int layer);

} // namespace inlay
