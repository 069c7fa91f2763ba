#pragma once

#include "ui/document/picture.h"
#include "ui/engine/embedding_job.h"

#include <QElapsedTimer>
#include <QImage>
#include <vector>

namespace inlay {

/// The progress of the running embedding.
struct EmbeddingProgress {
    PictureId picture = 0;
    int step = 0;
    int steps = 0;
    double loss = 0;
    double psnrDb = 0;
    double msPerStep = 0; ///< by the clock, previews included
    double secondsLeft = 0;
};

/// What one embedding has reported so far, and what of it goes into the document.
class EmbeddingLog {
public:
    EmbeddingLog() = default;
    EmbeddingLog(PictureId picture, const EmbeddingOptions& options);

    /// The run is resumed: this is what it had reported when it stopped.
    void resume(std::vector<CurvePoint> curve, std::vector<EmbeddingSnapshot> snapshots);

    void takeSteps(const std::vector<StepReport>& steps); ///< one at least
    void takePreview(const QImage& preview) { m_preview = preview; }
    void takeSnapshot(const EmbeddingSnapshot& snapshot);
    /// The time until the next step is a pause, and does not count.
    void stopClock() { m_clock.invalidate(); }

    const EmbeddingProgress& progress() const { return m_progress; }
    int percent() const;
    const std::vector<CurvePoint>& curve() const { return m_curve; }
    const std::vector<EmbeddingSnapshot>& snapshots() const { return m_snapshots; }
    const QImage& preview() const { return m_preview; }

    EmbeddingRecord finished(const EmbeddingResult& result, const LatentPtr& latent,
                             const QImage& reconstruction) const;
    /// As it would be kept if the program ended now.
    UnfinishedEmbedding unfinished(const EmbeddingSnapshot& best) const;

private:
    EmbeddingOptions m_options;
    EmbeddingProgress m_progress;
    std::vector<CurvePoint> m_curve;
    std::vector<EmbeddingSnapshot> m_snapshots;
    QImage m_preview;
    QElapsedTimer m_clock;
};

} // namespace inlay
