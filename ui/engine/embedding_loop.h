#pragma once

#include "core/facade/engine.h"
#include "ui/engine/embedding_job.h"

#include <QElapsedTimer>
#include <memory>
#include <optional>

namespace inlay {

struct EmbeddingRequest {
    /// Of the network that it was made for: on another one it fails (NetworkMismatch). Empty: it
    /// is for whichever is open.
    std::string networkSha256;
    Image target;
    EmbeddingOptions options;
    std::optional<Latent> start;
    std::optional<LocalEdit> localEdit; ///< then `target` is its picture A
};

/// One embedding on the engine's thread, a step a turn, all of them on the network on which it was
/// begun.
class EmbeddingLoop {
public:
    enum class Turn { Again, Rest, Over };

    /// `engine`: has the network; the loop's own.
    EmbeddingLoop(EmbeddingJob* job, EmbeddingRequest request, std::unique_ptr<Engine> engine);

    /// Looks at cancel, stop and pause, then does one step. `Rest`: paused; call again when woken.
    /// `quitting`: the program is closing. After `Over` the job has been told how it ended and may
    /// be gone.
    Turn turn(bool quitting);

private:
    static constexpr qint64 bestAtEarliest = 1000; // ms

    Turn step(bool quitting);
    void begin();
    bool isPreviewDue(double stepMilliseconds) const;
    bool isSnapshotDue(const StepReport& report);
    void keepBest(const StepReport& report);
    EmbeddingSnapshot bestAfter(int step) const;

    EmbeddingJob* m_job;
    std::shared_ptr<JobControl> m_jobControl;
    std::shared_ptr<EmbeddingControl> m_control;
    EmbeddingRequest m_request;
    std::unique_ptr<Engine> m_engine;
    std::unique_ptr<EmbeddingRun> m_run;
    QElapsedTimer m_sincePreview;
    int m_snapshots = 0; ///< taken so far
    QElapsedTimer m_sinceBest;
    std::optional<double> m_toldLoss;       ///< of the best state that was reported last
    qint64 m_bestInterval = bestAtEarliest; ///< ms
};

} // namespace inlay
