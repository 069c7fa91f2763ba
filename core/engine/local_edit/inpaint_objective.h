#pragma once

#include "core/engine/embedding/embedding_loss.h"
#include "core/engine/local_edit/local_edit_pictures.h"

namespace inlay {

/// Inpainting: picture A counts outside the mask only; what the network puts into it follows from
/// that. Noise maps then bring back A's detail outside, and leave the filling as it is:
/// W_l(1 - M, A), then Mk_n(1 - M, A, G(w)).
class InpaintObjective : public EmbeddingObjective {
public:
    explicit InpaintObjective(LocalEditPictures pictures);

    Terms operator()(const torch::Tensor& image) const override;
    std::shared_ptr<const EmbeddingObjective> ofNoise(const torch::Tensor& best) const override;

private:
    LocalEditPictures m_pictures;
    EmbeddingLoss m_outside;
};

} // namespace inlay
