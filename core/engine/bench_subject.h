#pragma once

#include "core/engine/bench.h"

namespace inlay {

/// The network and the distance that the options name: a file's, or one of a well-known shape with
/// random weights and VGG-16's shape with random weights, which take as long as trained ones.
/// Throws Error (InvalidArgument: unknown configuration, or neither given).
BenchSubject benchSubject(const BenchOptions& options, torch::Device device);

} // namespace inlay
