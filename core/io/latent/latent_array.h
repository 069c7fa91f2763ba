#pragma once

#include "core/io/tensors/tensor_view.h"
#include "core/model/latent/latent.h"

#include <string>
#include <string_view>
#include <vector>

namespace inlay {

/// The latents in an array: `[dim]` and `[rows, dim]` are one, `[n, rows, dim]` are n; leading
/// dimensions of 1 beyond that do not count. At most 64 rows, 8192 values a row, 16 million values
/// in all. Throws Error (InvalidArgument: other shapes and types; NonFinite), with `what` in the
/// message.
std::vector<Latent> latentsFromArray(const TensorView& array, const std::string& what);

/// `[h, w]`, leading dimensions of 1 aside. Throws Error (InvalidArgument, NonFinite).
NoiseMap noiseFromArray(const TensorView& array, const std::string& what);

/// The names under which programs save latents, the most telling first.
const std::vector<std::string_view>& latentKeys();

} // namespace inlay
