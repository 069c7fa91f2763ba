#pragma once

#include <string>
#include <torch/types.h>

namespace inlay {

/// The taps of a separable filter [n, n] (or of [n]), however scaled, as the metadata has them: the
/// smallest one that is not zero is 1. Throws Error (UnsupportedFormat) where it is not separable.
std::string resampleFilterText(const torch::Tensor& filter);

} // namespace inlay
