#pragma once

#include "ui/document/document.h"
#include "ui/engine/background_jobs.h"
#include "ui/store/document_files.h"
#include "ui/store/document_recorder.h"

#include <QPointer>
#include <QTimer>

namespace inlay {

/// Keeps a document in a file, written continuously: in its own under a name, or in a session file
/// until it has one. What is put aside to make room for another document stays in its session file
/// and can be brought back, in this session or a later one. Nothing here blocks for long, and
/// nothing that was done is dropped before it lies somewhere else.
class DocumentKeeper : public QObject {
    Q_OBJECT

public:
    DocumentKeeper(Document& document, BackgroundJobs& jobs, QObject* parent = nullptr);
    ~DocumentKeeper() override; ///< writes what is left

    const QString& path() const { return m_path; } ///< empty: no name yet
    QString name() const;                          ///< for people

    /// Documents without a name that an earlier session left; `leftoverFound` follows for each.
    void lookForLeftovers();

    void startNew();
    void open(const QString& path);
    void recover(const Leftover& leftover);
    void saveAs(const QString& path);
    /// Waits until everything is in the file; false where it cannot be written.
    bool settle();

Q_SIGNALS:
    void nameChanged();
    void opened(const QString& path); ///< empty: a new or a recovered one
    void stayed(); ///< the document that is there, though another one was asked for
    void saved(const QString& path);
    void leftoverFound(const inlay::Leftover& leftover);
    void failed(const QString& title, const inlay::Problem& problem);
    void notice(const QString& text);

private:
    bool isBusyTold(bool isBusy);
    bool isWritten(); ///< waits until it is, or cannot be
    void take(const DocumentChanges& changes);
    bool mayLeave();     ///< says why not
    bool beginSession(); ///< a session file with all that there is
    void leave();        ///< the document that is there, which is about to go
    Leftover asLeftover() const;
    void load(const DocumentContents& contents, std::shared_ptr<DocumentStore> store,
              const QString& path, std::shared_ptr<SessionFile> session);
    /// Null where the present document cannot make way.
    Job* read(const QString& path, const QString& name,
              const std::shared_ptr<SessionFile>& session);
    void useStore(std::shared_ptr<DocumentStore> store);
    void storeFailed(const Problem& problem);

    Document& m_document;
    BackgroundJobs& m_jobs;
    DocumentRecorder m_recorder;
    std::shared_ptr<DocumentStore> m_store; ///< null: nothing to write yet, or not possible
    QString m_path;
    std::shared_ptr<SessionFile> m_session; ///< where the document has no name
    quint64 m_idOffset = 0;
    QPointer<Job> m_opening;                  ///< while a document is being read
    bool m_copying = false;                   ///< a copy is being saved
    std::vector<DocumentChanges> m_sinceCopy; ///< what happened since
    bool m_failing = false;
    QTimer m_retry; ///< of a session file that could not be made
};

} // namespace inlay
