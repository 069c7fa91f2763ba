#pragma once

#include "core/model/network/network_info.h"

namespace inlay {

struct Checkpoint;

/// What a checkpoint's metadata and tensors say about any family; the family's generator adds its
/// style layers and what it has inputs for.
NetworkInfo describeNetwork(const Checkpoint& checkpoint);

/// Throws Error (InvalidArgument) unless the network has this row of w+.
void requireRow(const NetworkInfo& info, int row);

} // namespace inlay
