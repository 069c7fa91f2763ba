#pragma once

#include "core/model/embedding/embedding_options.h"
#include "core/model/embedding/embedding_run.h"
#include "core/model/latent/latent_ptr.h"
#include "ui/engine/embedding_snapshot.h"
#include "ui/engine/job.h"

#include <QImage>
#include <mutex>
#include <optional>
#include <vector>

namespace inlay {

/// What the user may say to a running embedding; read by the engine's thread before every step.
struct EmbeddingControl {
    std::atomic<bool> paused = false;
    std::atomic<bool> stopAndKeep = false;
};

/// What happened since the UI thread last looked: every step's numbers, only the newest picture.
/// The engine's thread wakes the UI thread once, however many steps it does in the meantime.
class EmbeddingMailbox {
public:
    struct Contents {
        std::vector<StepReport> steps;
        QImage preview; ///< null: no new one
        std::vector<EmbeddingSnapshot> snapshots;
        std::optional<EmbeddingSnapshot> best; ///< nothing: no new one
    };

    bool putStep(const StepReport& report); ///< true: nobody has been woken yet
    bool putPreview(const QImage& preview);
    bool putSnapshot(EmbeddingSnapshot snapshot);
    bool putBest(EmbeddingSnapshot best);
    Contents take();

private:
    bool wake();

    std::mutex m_mutex;
    Contents m_contents;
    bool m_woken = false;
};

/// An embedding, seen from the UI thread.
class EmbeddingJob : public Job {
    Q_OBJECT

public:
    explicit EmbeddingJob(const QString& title, QObject* parent);

    bool isPaused() const { return m_embeddingControl->paused; }
    void pause();
    void resume();
    void stopAndKeep(); ///< ends with the best state so far
    void cancel() override;

    const std::shared_ptr<EmbeddingControl>& embeddingControl() const { return m_embeddingControl; }

    // Thread-safe, for the engine's thread.
    void tellStep(const StepReport& report);
    void tellPreview(const QImage& preview);
    void tellSnapshot(EmbeddingSnapshot snapshot);
    void tellBest(EmbeddingSnapshot best);
    void tellResult(EmbeddingResult result);

Q_SIGNALS:
    void stepped(const std::vector<inlay::StepReport>& steps); ///< never empty
    void previewed(const QImage& preview);
    void snapshotTaken(const inlay::EmbeddingSnapshot& snapshot);
    /// A better state than the last one, about once a second: for what may break off.
    void bestKnown(const inlay::EmbeddingSnapshot& best);
    void pausedChanged(bool paused);
    /// Before `finished`; `result.latent` and `result.reconstruction` are moved into the other two.
    void resulted(const inlay::EmbeddingResult& result, const inlay::LatentPtr& latent,
                  const QImage& reconstruction);
    void wakeNeeded(); ///< the engine's thread may be resting because of a pause

private:
    void collect();
    void postCollect();

    std::shared_ptr<EmbeddingControl> m_embeddingControl = std::make_shared<EmbeddingControl>();
    std::shared_ptr<EmbeddingMailbox> m_mailbox = std::make_shared<EmbeddingMailbox>();
};

} // namespace inlay
