#include "core/engine/local_edit/copy_objective.h"

#include "core/engine/local_edit/two_picture_error.h"

namespace inlay {

CopyObjective::CopyObjective(LocalEditPictures pictures)
    : m_pictures(std::move(pictures))
    , m_inside(m_pictures.perceptual, m_pictures.b, m_pictures.mask, m_pictures.perceptualWeight,
               m_pictures.mseWeight)
    , m_outside(m_pictures.perceptual, m_pictures.a, 1 - m_pictures.mask,
                m_pictures.perceptualWeight, m_pictures.mseWeight)
    , m_area(m_pictures.mask.mean().item<double>()) {}

EmbeddingObjective::Terms CopyObjective::operator()(const torch::Tensor& image) const {
    const Terms inside = m_inside(image);
    const Terms outside = m_outside(image);
    Terms terms;
    // Each is a mean over its own area, so that a small mask weighs as much as the rest.
    terms.total = inside.total * m_pictures.insideWeight + outside.total * m_pictures.outsideWeight;
    terms.mse = inside.mse * m_area + outside.mse * (1 - m_area);
    if (inside.perceptual.defined())
        terms.perceptual = inside.perceptual * m_area + outside.perceptual * (1 - m_area);
    return terms;
}

std::shared_ptr<const EmbeddingObjective>
CopyObjective::ofNoise(const torch::Tensor& /*best*/) const {
    return std::make_shared<TwoPictureError>(
        m_pictures.mask, TwoPictureError::Side{m_pictures.b, m_pictures.insideWeight},
        TwoPictureError::Side{m_pictures.a, m_pictures.outsideWeight}, m_pictures.region);
}

} // namespace inlay
