#pragma once

#include "core/lab/lab_input.h"
#include "ui/document/session.h"

#include <QPointer>
#include <memory>

namespace inlay {

class LabRun;

/// Does one experiment at a time in the background: the engine's thread takes an embedding step a
/// turn, between renders and a running embedding. The result goes into the document, as an undo
/// step. Problems and notices are the session's.
class LabRunner : public QObject {
    Q_OBJECT

public:
    explicit LabRunner(Session& session, QObject* parent = nullptr);

    bool isRunning() const { return !m_job.isNull(); }
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
    void runOnEngine(const std::shared_ptr<LabRun>& run);
    void draw(const std::shared_ptr<LabRun>& run);
    void follow(Job* job);
    void end();

    Session& m_session;
    QPointer<Job> m_job;
    QString m_name;
    QString m_pictureName;
};

} // namespace inlay
