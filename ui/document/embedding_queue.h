#pragma once

#include "ui/document/document.h"
#include "ui/engine/engine_thread.h"

#include <QElapsedTimer>
#include <QPointer>
#include <deque>

namespace inlay {

/// How the running embedding is getting on.
struct EmbeddingProgress {
    PictureId picture = 0;
    int step = 0;
    int steps = 0;
    double loss = 0;
    double psnrDb = 0;
    double msPerStep = 0; ///< by the clock, previews included
    double secondsLeft = 0;
};

/// Pictures waiting to be embedded, in the order of the shelf, and the one that is being embedded.
/// Keeps the pictures' states up to date and puts the result into the document.
class EmbeddingQueue : public QObject {
    Q_OBJECT

public:
    EmbeddingQueue(Document& document, EngineThread& engine, QObject* parent = nullptr);

    /// Nothing starts until the engine has a network.
    void setReady(bool ready);

    /// A picture that is already queued only gets the new options; one that runs starts again.
    void enqueue(PictureId id, const EmbeddingOptions& options);
    void dequeue(PictureId id); ///< cancels it if it runs
    /// The program ends: what runs is left to the next session as an interrupted one.
    void leaveUnfinished() { m_leaving = true; }
    bool isLeaving() const { return m_leaving; }

    PictureId current() const { return m_job ? m_current : 0; }
    bool isRunning() const { return m_job != nullptr; }
    bool isPaused() const { return m_job && m_job->isPaused(); }
    int waiting() const { return static_cast<int>(m_waiting.size()); }
    const EmbeddingProgress& progress() const { return m_progress; }
    const std::vector<CurvePoint>& curve() const { return m_curve; } ///< of the running one
    const QImage& preview() const { return m_preview; }              ///< of the running one

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
    struct Waiting {
        PictureId id = 0;
        EmbeddingOptions options;
    };

    void startNext();
    void begin(const Waiting& next);
    void takeSteps(const std::vector<StepReport>& steps);
    void takePreview(const QImage& preview);
    void takeWaypoint(const Waypoint& waypoint);
    void takeBest(const Waypoint& best);
    void takeResult(const EmbeddingResult& result, const LatentPtr& latent,
                    const QImage& reconstruction);
    void takeFailure(const Problem& problem);
    void finishJob();
    void settle(PictureId id);

    Document& m_document;
    EngineThread& m_engine;
    bool m_ready = false;
    bool m_leaving = false;
    std::deque<Waiting> m_waiting;
    QPointer<EmbeddingJob> m_job;
    PictureId m_current = 0;
    EmbeddingOptions m_options; ///< of the running one
    EmbeddingProgress m_progress;
    std::vector<CurvePoint> m_curve;
    std::vector<LatentSnapshot> m_snapshots;
    QImage m_preview;
    QElapsedTimer m_clock;
};

} // namespace inlay
