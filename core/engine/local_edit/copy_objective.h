#pragma once

#include "core/engine/embedding/embedding_loss.h"
#include "core/engine/local_edit/local_edit_pictures.h"

namespace inlay {

/// Image crossover: B counts within the mask, A outside it, in w+ by perceptual and squared error:
/// W_l(M, B) + W_l(1 - M, A); then in the noise maps by squared error: Mk_n(M, B, A).
class CopyObjective : public EmbeddingObjective {
public:
    explicit CopyObjective(LocalEditPictures pictures);

    Terms operator()(const torch::Tensor& image) const override;
    std::shared_ptr<const EmbeddingObjective> ofNoise(const torch::Tensor& best) const override;

private:
    LocalEditPictures m_pictures;
    EmbeddingLoss m_inside;
    EmbeddingLoss m_outside;
    double m_area; ///< of the mask, in parts of the picture
};

} // namespace inlay
