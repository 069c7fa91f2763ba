#pragma once

#include "core/model/local_edit/local_edit.h"
#include "ui/run/search_queue.h"
#include "ui/session/session.h"

#include <QPointer>
#include <vector>

namespace inlay {

/// The settings of a local edit; its mask and pictures are the document's.
struct LocalEditTask {
    PictureId a = 0;
    PictureId b = 0; ///< 0: none is needed
    LocalEdit edit;  ///< without mask and B
    EmbeddingOptions options;
    bool keepsComposition = true; ///< also A with only the mask replaced, as a photo
};

/// Runs one local edit at a time, enqueued in the SearchQueue, and puts the result onto the
/// shelf.
class LocalEditRunner : public QObject {
    Q_OBJECT

public:
    LocalEditRunner(Session& session, SearchQueue& searches, QObject* parent = nullptr);

    /// The picture that is A or B of a local edit: a photo's target, else the network's picture.
    static QImage sourceOf(const Picture& picture);

    /// What keeps the task from being started, in words; empty when nothing does.
    QString obstacle(const LocalEditTask& task) const;
    void start(const LocalEditTask& task);

    bool isRunning() const { return m_job || m_search; } ///< or waits for its turn
    bool isWaiting() const { return isRunning() && !m_job; }
    bool isPaused() const { return m_job && m_job->isPaused(); }
    /// What it waits for, in words.
    QString waitsFor() const;
    PictureId a() const { return m_task.a; }
    const std::vector<CurvePoint>& curve() const { return m_curve; }
    /// A remark on the last result, in words (non-finite loss, short memory); empty: none.
    const QString& remark() const { return m_remark; }

public Q_SLOTS:
    void togglePause();
    void stopAndKeep();
    void cancel();

Q_SIGNALS:
    void started(); ///< or put into the queue
    void begun();   ///< its turn has come
    void pausedChanged(bool paused);
    void progressed(const inlay::StepReport& report);
    void previewed(const QImage& preview);
    /// The network's picture, and A with only the mask replaced (0: was not asked for), as they are
    /// on the shelf now.
    void kept(inlay::PictureId id, inlay::PictureId composition);
    void ended();        ///< whatever the outcome
    void placeChanged(); ///< maybe, in the queue
    void failed(const inlay::Problem& problem);
    /// Undo would have changed the mask that it works with, and has not.
    void heldUndoBack(const QString& title);

private:
    Job* begin(EmbeddingRequest request);
    void end();
    QString title() const;
    QString nameOfResult() const;
    void takeBest(const EmbeddingSnapshot& best);
    void takeSteps(const std::vector<StepReport>& steps);
    void takeResult(const EmbeddingResult& result, const LatentPtr& latent,
                    const QImage& reconstruction);
    void finishJob();

    Session& m_session;
    SearchQueue& m_searches;
    SearchQueue::Id m_search = 0; ///< 0: none
    QPointer<EmbeddingJob> m_job;
    LocalEditTask m_task;
    QString m_nameOfA;
    QString m_nameOfB;
    qint64 m_maskOfA = 0; ///< its key
    QImage m_pictureOfA;  ///< at the network's resolution
    std::vector<CurvePoint> m_curve;
    QString m_remark;
};

} // namespace inlay
