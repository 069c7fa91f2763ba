#pragma once

#include "ui/document/document.h"
#include "ui/engine/engine_thread.h"
#include "ui/run/embedding_log.h"
#include "ui/run/search_queue.h"

#include <QPointer>
#include <QTimer>
#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace inlay {

/// How a picture is to be embedded.
struct EmbeddingTask {
    PictureId picture = 0;
    EmbeddingOptions options;
    LatentPtr from; ///< the search goes on from here; null: as the options say
    /// Of the network that it is for; empty: the one that is open.
    std::string networkSha256 = {};
    QString networkName = {};
};

/// The embeddings in the SearchQueue: the pictures that wait and the one that is being embedded.
/// Keeps the pictures' states in the document up to date and puts the result
/// there.
class EmbeddingQueue : public QObject {
    Q_OBJECT

public:
    EmbeddingQueue(Document& document, EngineThread& engine, SearchQueue& searches,
                   QObject* parent = nullptr);

    /// Where the task names no network and none is open, for whichever is opened next. A picture
    /// that is already queued keeps its place and is embedded as this task says; one that runs
    /// starts again, as the next one.
    void enqueue(const EmbeddingTask& task);
    void enqueueFirst(const EmbeddingTask& task); ///< before all that wait
    void dequeue(PictureId id);                   ///< cancels it if it runs
    /// Takes those out of the queue that were enqueued while no network was open.
    std::vector<EmbeddingTask> takeWithoutNetwork();
    /// The document is left: nothing waits any more, and the pictures keep what they waited for
    /// (Picture::queued).
    void leaveWaiting();
    /// What a document's pictures waited for when it was left, as far as they do not wait again.
    std::vector<EmbeddingTask> leftWaiting() const;
    /// It waits for a network that is not open.
    bool waitsForAnotherNetwork(PictureId id) const;
    /// The program ends: what runs is left to the next session as an interrupted one.
    void leaveUnfinished();

    PictureId current() const { return m_job ? m_current : 0; }
    bool isRunning() const { return m_job != nullptr; }
    bool isPaused() const { return m_job && m_job->isPaused(); }
    int waiting() const { return static_cast<int>(m_waiting.size()); }
    /// Of what runs and all that waits for the open network, at the pace of the latest steps;
    /// negative: unknown.
    double secondsLeftInAll() const;
    const EmbeddingProgress& progress() const { return m_log.progress(); }
    const std::vector<CurvePoint>& curve() const { return m_log.curve(); } ///< of the running one
    const QImage& preview() const { return m_log.preview(); }              ///< of the running one

public Q_SLOTS:
    void pause();
    void resume();
    void stopAndKeep();
    void cancel();    ///< the running one
    void cancelAll(); ///< the waiting ones as well

Q_SIGNALS:
    void started(inlay::PictureId id);
    void progressed(const inlay::EmbeddingProgress& progress);
    void previewed(inlay::PictureId id, const QImage& preview);
    void ended(inlay::PictureId id); ///< whatever the outcome
    void failed(inlay::PictureId id, const inlay::Problem& problem);
    void changed(); ///< what can be paused, resumed, stopped

private:
    /// A run whose picture has left the document or has another target now: it is resumed when undo
    /// or redo brings the picture or the target back.
    struct Parked {
        EmbeddingTask task;     ///< `from`: where it goes on
        bool continues = false; ///< it went on from a latent to begin with
        bool wasBegun = false;
        bool wasPaused = false;
        bool isEnding = false; ///< where it goes on is not known yet
        std::vector<CurvePoint> curve;
        std::vector<EmbeddingSnapshot> snapshots;
    };
    using RunKey = std::pair<PictureId, qint64>; ///< the picture and its target
    struct Waiting {
        SearchQueue::Id search = 0;
        EmbeddingTask task;
        qint64 target = 0;
        std::optional<Parked> parked; ///< that goes on
    };

    void enqueueAt(const EmbeddingTask& task, bool first,
                   const std::optional<Parked>& parked = std::nullopt);
    static qint64 targetOf(const Picture& picture);
    void park(PictureId id);
    void parkRunning();
    void unpark(PictureId id);
    void unparkReturned();
    void followTarget(PictureId id);
    const Waiting* findWaiting(PictureId id) const;
    std::optional<Waiting> takeWaiting(PictureId id);
    Job* begin(PictureId id);
    Job* start(const Waiting& next, const Picture& picture);
    void takeSteps(const std::vector<StepReport>& steps);
    void takePreview(const QImage& preview);
    void takeSnapshot(const EmbeddingSnapshot& snapshot);
    void takeBest(const EmbeddingSnapshot& best);
    void takeResult(const EmbeddingResult& result, const LatentPtr& latent,
                    const QImage& reconstruction);
    void takeFailure(const Problem& problem);
    void finishJob();
    void discard(PictureId id);
    void settle(PictureId id);
    void keepPlaces();

    Document& m_document;
    EngineThread& m_engine;
    SearchQueue& m_searches;
    bool m_leaving = false;
    bool m_discarding = false; ///< the running one was cancelled by the user
    std::vector<Waiting> m_waiting;
    qint64 m_firstPlace = 0; ///< as QueuedEmbedding has them
    qint64 m_lastPlace = 0;
    QTimer m_placing; ///< fires when the event loop comes round after a change of the order
    QPointer<EmbeddingJob> m_job;
    PictureId m_current = 0;
    EmbeddingTask m_task;     ///< the running one
    qint64 m_target = 0;      ///< of the running one
    bool m_continues = false; ///< the running one goes on from a latent
    EmbeddingLog m_log;       ///< of the running one
    double m_pace = 0;        ///< milliseconds a step, of the latest; 0: none yet
    std::map<RunKey, Parked> m_parked;
    std::vector<PictureId> m_returned; ///< by the act that is being undone or done again
    std::optional<RunKey> m_parking;   ///< the running one, which ends for that
};

} // namespace inlay
