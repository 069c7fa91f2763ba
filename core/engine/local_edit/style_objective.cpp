#include "core/engine/local_edit/style_objective.h"

#include "core/engine/local_edit/two_picture_error.h"

namespace inlay {

StyleObjective::StyleObjective(LocalEditPictures pictures)
    : m_pictures(std::move(pictures))
    , m_style(m_pictures.perceptual, m_pictures.b, m_pictures.a, m_pictures.mask)
    , m_outside(m_pictures.perceptual, m_pictures.a, 1 - m_pictures.mask,
                m_pictures.perceptualWeight, m_pictures.mseWeight) {}

EmbeddingObjective::Terms StyleObjective::operator()(const torch::Tensor& image) const {
    Terms terms = m_outside(image);
    terms.total = terms.total * m_pictures.outsideWeight + m_style(image) * m_pictures.insideWeight;
    return terms;
}

std::shared_ptr<const EmbeddingObjective> StyleObjective::ofNoise(const torch::Tensor& best) const {
    return std::make_shared<TwoPictureError>(
        m_pictures.mask, TwoPictureError::Side{best, m_pictures.insideWeight},
        TwoPictureError::Side{m_pictures.a, m_pictures.outsideWeight}, m_pictures.region);
}

} // namespace inlay
