#include "core/engine/local_edit/two_picture_error.h"

namespace inlay {

TwoPictureError::TwoPictureError(torch::Tensor mask, Side x, Side y, torch::Tensor region)
    : m_mask(std::move(mask))
    , m_x(std::move(x))
    , m_y(std::move(y))
    , m_region(std::move(region)) {}

EmbeddingObjective::Terms TwoPictureError::operator()(const torch::Tensor& image) const {
    const torch::Tensor inside = ((image - m_x.picture).square() * m_mask).mean();
    const torch::Tensor outside = ((image - m_y.picture).square() * (1 - m_mask)).mean();
    Terms terms;
    terms.mse = inside + outside;
    terms.total = inside * m_x.weight + outside * m_y.weight;
    return terms;
}

} // namespace inlay
