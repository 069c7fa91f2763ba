#pragma once

#include "core/engine/perceptual/perceptual_distance.h"

#include <memory>
#include <torch/types.h>
#include <vector>

namespace inlay {

/// How the channels of a layer go together within a mask, wherever they do so (Gatys, Ecker and
/// Bethge, 2016): `G = sum_p m_p f_p f_p^T / (channels * sum_p m_p)`, for features [1, c, h, w] and
/// a mask [1, 1, H, W] that is averaged down to their size. [c, c], differentiable with respect to
/// the features.
torch::Tensor maskedGram(const torch::Tensor& features, const torch::Tensor& mask);

/// How far two pictures are apart in style within a mask: the squared differences of the Gram
/// matrices of the layers that a perceptual distance names for it, each in parts of the squared
/// norms of the target's and of picture A's, averaged over the layers. 0: the same style; up to 1:
/// A's. In parts of the target's alone, a texture that B lacks would outweigh all else.
class StyleDistance {
public:
    /// `target` and `a` [1, 3, h, w] in [-1, 1], `mask` [1, 1, h, w] with something in it.
    StyleDistance(std::shared_ptr<const PerceptualDistance> perceptual, const torch::Tensor& target,
                  const torch::Tensor& a, torch::Tensor mask);

    /// A scalar; differentiable.
    torch::Tensor operator()(const torch::Tensor& image) const;

private:
    std::shared_ptr<const PerceptualDistance> m_perceptual;
    torch::Tensor m_mask;
    std::vector<torch::Tensor> m_targetGrams;
    std::vector<torch::Tensor> m_scales; ///< of each layer, a scalar
};

} // namespace inlay
