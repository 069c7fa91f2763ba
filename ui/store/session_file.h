#pragma once

#include "ui/engine/problem.h"

#include <QDateTime>
#include <QLockFile>
#include <QStringList>
#include <memory>
#include <optional>
#include <vector>

namespace inlay {

/// The file of a document that has no name yet, in a folder of the program's own. It is locked as
/// long as this lives, so that another instance of the program leaves it alone; after a crash or a
/// kill the lock is nobody's.
class SessionFile {
public:
    /// Where they lie; INLAY_SESSION_FOLDER in the environment names another place.
    static QString folder();
    /// A new one, not written yet. Throws Error (FileUnwritable).
    static std::shared_ptr<SessionFile> create();
    /// Those that nobody has any more, the oldest first; they are this instance's from now on.
    static std::vector<std::shared_ptr<SessionFile>> takeLeftovers();

    /// When a document's file last changed, or its log, in which what is new lies at first.
    static QDateTime lastChange(const QString& path);

    ~SessionFile(); ///< the file stays
    SessionFile(const SessionFile&) = delete;
    SessionFile& operator=(const SessionFile&) = delete;

    const QString& path() const { return m_path; }
    /// Deletes it with all that belongs to it; nobody may have it open.
    void remove();

private:
    explicit SessionFile(const QString& path);

    QString m_path;
    QLockFile m_lock;
};

/// A document without a name that was left behind.
struct Leftover {
    std::shared_ptr<SessionFile> file;
    QDateTime changed;
    int pictures = 0;
    QStringList names; ///< of the first pictures: what a document without a name is known by
    static constexpr int mostNames = 3;
    std::optional<Problem> damage; ///< why it cannot be brought back
};

} // namespace inlay
