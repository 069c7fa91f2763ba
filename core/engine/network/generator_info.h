#pragma once

#include "core/model/network/network_info.h"

#include <torch/types.h>

namespace inlay {

struct Checkpoint;

/// What a checkpoint's metadata and tensors say about any family; the family's generator adds its
/// style layers and what it has inputs for.
NetworkInfo describeNetwork(const Checkpoint& checkpoint);

/// The class as the mapping takes it, [1, c_dim]; undefined (the first one) for -1. Throws Error
/// (InvalidArgument) where the network does not have it.
torch::Tensor classLabel(const NetworkInfo& info, int classIndex, torch::Device device);

/// Throws Error (InvalidArgument) unless the network has this row of w+.
void requireRow(const NetworkInfo& info, int row);

} // namespace inlay
