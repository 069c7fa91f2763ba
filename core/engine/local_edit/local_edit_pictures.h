#pragma once

#include "core/engine/perceptual/perceptual_distance.h"
#include "core/model/local_edit/local_edit.h"

#include <memory>
#include <torch/types.h>

namespace inlay {

/// What the objectives of local edits are made of; tensors on the generator's device.
struct LocalEditPictures {
    std::shared_ptr<const PerceptualDistance> perceptual;
    torch::Tensor a;      ///< [1, 3, h, w] in [-1, 1]
    torch::Tensor b;      ///< the same; undefined where the edit has none
    torch::Tensor mask;   ///< [1, 1, h, w], with its soft edge; 1: is changed
    torch::Tensor region; ///< where noise may change; undefined: everywhere
    double perceptualWeight = 1;
    double mseWeight = 1;
    double insideWeight = 1;
    double outsideWeight = 1;
};

} // namespace inlay
