#pragma once

#include "core/engine/embedding/embedding_loss.h"
#include "core/engine/local_edit/gram.h"
#include "core/engine/local_edit/local_edit_pictures.h"

namespace inlay {

/// Local style transfer: within the mask B's style counts (see gram.h), outside it A as it is:
/// W_l(1 - M, A) + M_st(M, B); noise maps then bring back A's detail outside: Mk_n(1 - M, A, G(w)).
class StyleObjective : public EmbeddingObjective {
public:
    explicit StyleObjective(LocalEditPictures pictures);

    Terms operator()(const torch::Tensor& image) const override;
    std::shared_ptr<const EmbeddingObjective> ofNoise(const torch::Tensor& best) const override;

private:
    LocalEditPictures m_pictures;
    StyleDistance m_style;
    EmbeddingLoss m_outside;
};

} // namespace inlay
