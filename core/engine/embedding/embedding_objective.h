#pragma once

#include <memory>
#include <torch/types.h>

namespace inlay {

/// What an embedding minimises, as a function of the picture.
class EmbeddingObjective {
public:
    struct Terms {
        torch::Tensor total;
        torch::Tensor perceptual; ///< unweighted; undefined where there is none
        torch::Tensor mse;        ///< unweighted
    };

    virtual ~EmbeddingObjective() = default;

    /// `image` [1, 3, h, w], about [-1, 1]. Scalars, differentiable with respect to it.
    virtual Terms operator()(const torch::Tensor& image) const = 0;

    /// What noise maps are searched for once w is found; `best` is the picture of the best w. Null:
    /// the same.
    virtual std::shared_ptr<const EmbeddingObjective> ofNoise(const torch::Tensor& /*best*/) const {
        return nullptr;
    }

    /// [1, 1, h, w], 1 where noise maps may change; undefined: everywhere.
    virtual torch::Tensor noiseRegion() const { return {}; }
};

} // namespace inlay
