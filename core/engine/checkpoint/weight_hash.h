#pragma once

#include <map>
#include <string>
#include <torch/types.h>

namespace inlay {

/// The identity of a network, as 64 hexadecimal digits: SHA-256 over the generator's tensors (names
/// that begin with `mapping.` or `synthesis.`, in the order of their bytes), for each its name, a
/// zero byte, its shape as decimal text ("512x512", empty for a scalar), a zero byte, and its
/// values as little-endian float32. What an encoder or a feature network adds does not change it,
/// nor does a storage in 16 bits that holds the same values.
std::string weightHash(const std::map<std::string, torch::Tensor>& tensors);

} // namespace inlay
