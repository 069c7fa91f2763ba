#pragma once

#include "core/checkpoint/tensor_view.h"

#include <torch/types.h>

namespace inlay {

/// A file's array as a CPU tensor of the same dtype (uint16, uint32 and uint64, which torch 1.13
/// lacks, become int32, int64 and int64). Without a copy where the bytes lie as torch wants them
/// (aligned, little endian, C order); the tensor then keeps the file mapped and must not be written
/// to. A copy lets go of the mapped pages, so that a large file is in memory once. Throws Error
/// (UnsupportedFormat, OutOfMemory).
torch::Tensor toTensor(const TensorView& view);

/// A CPU tensor's values for the writers; keeps the tensor alive. Throws Error (InvalidArgument).
TensorView viewOf(const torch::Tensor& tensor);

} // namespace inlay
