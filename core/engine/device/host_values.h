#pragma once

#include <torch/types.h>
#include <vector>

namespace inlay {

/// A tensor's values in row-major order, as floats on the CPU; waits for the device.
std::vector<float> hostValues(const torch::Tensor& tensor);

/// The way back: a float tensor of its own, with these values and this shape.
torch::Tensor tensorOf(const std::vector<float>& values, at::IntArrayRef shape,
                       torch::Device device);

} // namespace inlay
