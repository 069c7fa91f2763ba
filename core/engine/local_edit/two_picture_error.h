#pragma once

#include "core/engine/embedding/embedding_objective.h"

namespace inlay {

/// What noise maps are searched for (Image2StyleGAN++, the masked noise optimisation):
/// `a / N ||M (image - x)||^2 + b / N ||(1 - M) (image - y)||^2` over all N values.
class TwoPictureError : public EmbeddingObjective {
public:
    struct Side {
        torch::Tensor picture; ///< [1, 3, h, w] in [-1, 1]
        double weight = 1;
    };

    /// `mask` [1, 1, h, w]: 1 where x counts. `region` as `EmbeddingObjective::noiseRegion`.
    TwoPictureError(torch::Tensor mask, Side x, Side y, torch::Tensor region);

    Terms operator()(const torch::Tensor& image) const override;
    torch::Tensor noiseRegion() const override { return m_region; }

private:
    torch::Tensor m_mask;
    Side m_x;
    Side m_y;
    torch::Tensor m_region;
};

} // namespace inlay
