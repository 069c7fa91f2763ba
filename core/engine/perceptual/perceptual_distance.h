#pragma once

#include "core/model/embedding/perceptual_distance_kind.h"

#include <memory>
#include <torch/types.h>
#include <vector>

namespace inlay {

/// How far two pictures are apart to the eye. The target's side is computed once and kept.
class PerceptualDistance {
public:
    virtual ~PerceptualDistance() = default;

    virtual PerceptualDistanceKind kind() const = 0;

    /// What `distance` needs of the target [1, 3, h, w] in [-1, 1]; computed without gradient.
    virtual std::vector<torch::Tensor> targetFeatures(const torch::Tensor& target) const = 0;

    /// A scalar; differentiable with respect to `image` [1, 3, h, w] in [-1, 1].
    virtual torch::Tensor distance(const torch::Tensor& image,
                                   const std::vector<torch::Tensor>& targetFeatures) const = 0;

    /// The same distance computed with 16-bit factors (bfloat16), within a few hundredths of
    /// it, for use during the optimisation; null where it would not be faster, or is not offered.
    virtual std::shared_ptr<const PerceptualDistance> inBfloat16() const { return nullptr; }

    /// The layers whose Gram matrices tell a picture's style, each [1, c, h, w]; differentiable
    /// with respect to `image` [1, 3, h, w] in [-1, 1].
    virtual std::vector<torch::Tensor> styleFeatures(const torch::Tensor& image) const = 0;
};

} // namespace inlay
