#include "core/engine/translated_run.h"

#include "core/engine/error_translation.h"

namespace inlay {

TranslatedRun::TranslatedRun(std::unique_ptr<EmbeddingRun> run)
    : m_run(std::move(run)) {}

StepReport TranslatedRun::step() {
    return translated([this] { return m_run->step(); });
}

bool TranslatedRun::isFinished() const {
    return m_run->isFinished();
}

Image TranslatedRun::preview() {
    return translated([this] { return m_run->preview(); });
}

Latent TranslatedRun::best() const {
    return translated([this] { return m_run->best(); });
}

EmbeddingResult TranslatedRun::finish(bool byUser) {
    return translated([&] { return m_run->finish(byUser); });
}

} // namespace inlay
