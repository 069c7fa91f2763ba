#pragma once

#include "core/io/tensors/tensor_view.h"

#include <string>

namespace inlay {

/// One float32 tensor (other types are converted) as `torch.save` writes it since version 1.6: a
/// zip archive whose pickle, protocol 2, rebuilds it from storage 0. Read by `torch.load`, its
/// `weights_only` included. Written aside and renamed; throws Error (FileUnwritable, TooLarge).
void writeTorchTensor(const std::string& path, const TensorView& tensor);

} // namespace inlay
