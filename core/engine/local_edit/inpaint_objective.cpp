#include "core/engine/local_edit/inpaint_objective.h"

#include "core/engine/local_edit/two_picture_error.h"

namespace inlay {

InpaintObjective::InpaintObjective(LocalEditPictures pictures)
    : m_pictures(std::move(pictures))
    , m_outside(m_pictures.perceptual, m_pictures.a, 1 - m_pictures.mask,
                m_pictures.perceptualWeight, m_pictures.mseWeight) {}

EmbeddingObjective::Terms InpaintObjective::operator()(const torch::Tensor& image) const {
    Terms terms = m_outside(image);
    terms.total = terms.total * m_pictures.outsideWeight;
    return terms;
}

std::shared_ptr<const EmbeddingObjective>
InpaintObjective::ofNoise(const torch::Tensor& best) const {
    return std::make_shared<TwoPictureError>(
        m_pictures.mask, TwoPictureError::Side{best, 1},
        TwoPictureError::Side{m_pictures.a, m_pictures.outsideWeight}, m_pictures.region);
}

} // namespace inlay
