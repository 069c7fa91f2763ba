#pragma once

#include <cstdint>
#include <torch/types.h>

namespace inlay {

/// Standard normal numbers, on the CPU whatever the device in use, so that one seed means the same
/// everywhere.
torch::Tensor seededNormal(at::IntArrayRef shape, std::uint64_t seed);

/// The same, uniform in [-1, 1].
torch::Tensor seededUniform(at::IntArrayRef shape, std::uint64_t seed);

} // namespace inlay
