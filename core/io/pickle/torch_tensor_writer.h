#pragma once

#include "core/io/tensors/tensor_view.h"

#include <cstdint>
#include <map>
#include <string>

namespace inlay {

/// One float32 tensor (other types are converted) as `torch.save` writes it since version 1.6: a
/// zip archive whose pickle, protocol 2, rebuilds it from storage 0. Read by `torch.load`, its
/// `weights_only` included. Written aside and renamed; throws Error (FileUnwritable, TooLarge).
void writeTorchTensor(const std::string& path, const TensorView& tensor);

/// The same of a dict of that tensor, under `key`, and of whole numbers.
void writeTorchDict(const std::string& path, const std::string& key, const TensorView& tensor,
                    const std::map<std::string, std::int64_t>& numbers);

} // namespace inlay
