#pragma once

#include "core/model/embedding/embedding_run.h"

#include <memory>

namespace inlay {

/// An embedding whose exceptions leave the engine as Error.
class TranslatedRun : public EmbeddingRun {
public:
    explicit TranslatedRun(std::unique_ptr<EmbeddingRun> run);

    StepReport step() override;
    bool isFinished() const override;
    Image preview() override;
    Latent best() const override;
    EmbeddingResult finish(bool byUser) override;

private:
    std::unique_ptr<EmbeddingRun> m_run;
};

} // namespace inlay
