#pragma once

#include "core/engine/network/generator.h"

namespace inlay {

/// What guesses the w+ of a picture for a generator that it was not built into.
class Encoder {
public:
    virtual ~Encoder() = default;

    /// [1, 3, height, width] in [-1, 1], the generator's size -> w+ [1, num_ws, w_dim]. Without
    /// gradients.
    virtual torch::Tensor encode(const torch::Tensor& image, const Generator& generator) const = 0;
};

} // namespace inlay
