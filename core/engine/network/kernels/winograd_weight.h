#pragma once

#include <array>
#include <torch/types.h>

namespace inlay {

/// One dimension of Winograd's transformation of a kernel: three taps to six values.
using WinogradTransform = std::array<std::array<double, 3>, 6>;

/// A weight [out, in, 3, 3], both multiples of 16, transformed in both dimensions (G g G^T, in
/// double precision) and packed as CpuKernels say: [36, panels of `out`, in, a panel's columns].
torch::Tensor winogradWeight(const torch::Tensor& weight, const WinogradTransform& g);

} // namespace inlay
