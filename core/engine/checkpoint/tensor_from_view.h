#pragma once

#include "core/io/tensors/tensor_view.h"

#include <torch/types.h>

namespace inlay {

/// An array of a file as a tensor on the CPU: float16 and float32 as they are, without a copy where
/// the file's bytes lie as torch needs them (the tensor keeps the file mapped), other floating
/// types as float32. Throws Error (UnsupportedFormat: complex numbers or integers; `name` is in the
/// message).
torch::Tensor tensorFromView(const TensorView& view, const std::string& name);

/// The reverse, without a copy; the view keeps the tensor. Only float16 and float32.
TensorView viewFromTensor(const torch::Tensor& tensor);

} // namespace inlay
