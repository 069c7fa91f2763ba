#pragma once

#include "core/engine/embedding/gradient_embedding_run.h"
#include "core/model/local_edit/local_edit.h"

#include <memory>

namespace inlay {

/// Filling in, in two parts.
///
/// First the filling is found as the paper does it: gently, from an average face, in the rows of w+
/// that carry it. What is painted over is not looked at, and no latent that shows it is where this
/// starts: it would come back. Then all rows are searched, by the preset's own settings, for the
/// picture that is A outside the mask and the filling within: from the filling's latent, or from a
/// point between it and the given one (Given), where that is nearer to the target.
class InpaintRun : public EmbeddingRun {
public:
    /// As `localEditInput` takes them. Throws Error.
    InpaintRun(EmbeddingInput input, const LocalEdit& edit);

    StepReport step() override;
    bool isFinished() const override { return m_run->isFinished(); }
    Image preview() override { return m_run->preview(); }
    Latent best() const override { return m_run->best(); }
    EmbeddingResult finish(bool byUser) override;

private:
    void fitAround();

    EmbeddingInput m_input;
    LocalEdit m_edit;
    std::unique_ptr<GradientEmbeddingRun> m_run;
    std::optional<EmbeddingResult> m_filling; ///< what the first part ended with
    double m_shareOfGiven = 0; ///< of the second part's start; the rest is the filling's latent
};

/// The run of any local edit. Throws Error (InvalidArgument).
std::unique_ptr<EmbeddingRun> startLocalEditRun(EmbeddingInput input, const LocalEdit& edit);

} // namespace inlay
