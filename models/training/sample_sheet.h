#pragma once

#include "core/model/picture/image.h"

#include <torch/types.h>

namespace inlay::training {

/// Pictures [n, 3, r, r] in [-1, 1] side by side, `columns` in a row.
Image sampleSheet(const torch::Tensor& pictures, int columns);

} // namespace inlay::training
