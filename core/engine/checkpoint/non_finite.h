#pragma once

#include <cstdint>
#include <torch/types.h>

namespace inlay {

/// How many values of a floating-point tensor on the CPU are NaN or infinite; as fast as its memory
/// where it is contiguous and of 16 or 32 bits.
std::int64_t countNonFinite(const torch::Tensor& tensor);

} // namespace inlay
