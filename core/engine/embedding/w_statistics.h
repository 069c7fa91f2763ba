#pragma once

#include "core/engine/network/generator.h"

#include <torch/types.h>

namespace inlay {

/// A matrix A [w_dim, w_dim] so that (w - mean w) A has about unit variance in every direction,
/// for w of the network: a Mahalanobis distance is the norm of what it gives. Directions in which
/// the network's w hardly vary count as if they had a twentieth of the mean variance. Without a
/// mapping network, the unit matrix. Takes some 0.1 s.
torch::Tensor whiteningOfW(const Generator& generator);

} // namespace inlay
