#pragma once

#include "core/lab/lab_input.h"
#include "ui/run/search_queue.h"
#include "ui/session/session.h"

#include <QPointer>
#include <memory>

namespace inlay {

class LabRun;

/// Runs one experiment at a time in the background. It is enqueued in the SearchQueue and does one
/// step in a turn of the engine's thread, so that renders come
/// between. The result goes into the document, as an undo step. Problems and notices are the
/// session's.
class LabRunner : public QObject {
    Q_OBJECT

public:
    LabRunner(Session& session, SearchQueue& searches, QObject* parent = nullptr);

    bool isRunning() const { return !m_job.isNull() || m_search; }
    const QString& title() const { return m_name; } ///< of what runs: "Defects of portrait"
    /// Whether the picture has anything to experiment on.
    bool canRunOn(PictureId id) const;

    /// `experiment` as `labExperiment` knows it. Nothing happens while another one runs.
    void start(const std::string& experiment, PictureId id, const LabSettings& settings);
    void cancel();

Q_SIGNALS:
    void changed();                   ///< begun, over
    void finished(quint64 labResult); ///< the id in the document

private:
    void enqueue(const std::shared_ptr<LabRun>& run);
    Job* runOnEngine(const std::shared_ptr<LabRun>& run);
    void draw(const std::shared_ptr<LabRun>& run);
    void follow(Job* job);
    void end();

    Session& m_session;
    SearchQueue& m_searches;
    QPointer<Job> m_job;
    SearchQueue::Id m_search = 0; ///< while it waits for its turn
    std::string m_networkSha256;  ///< of the network that was open when it was asked for
    QString m_networkName;
    QString m_name;
    QString m_pictureName;
};

} // namespace inlay
