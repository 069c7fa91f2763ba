#include "ui/store/session_file.h"

#include "core/base/error.h"

#include <QDir>
#include <QStandardPaths>
#include <QUuid>

#include <algorithm>

namespace inlay {

namespace {

constexpr char folderVariable[] = "INLAY_SESSION_FOLDER";

} // namespace

QString SessionFile::folder() {
    if (qEnvironmentVariableIsSet(folderVariable))
        return qEnvironmentVariable(folderVariable);
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) +
           QStringLiteral("/sessions");
}

SessionFile::SessionFile(const QString& path)
    : m_path(path)
    , m_lock(path + QStringLiteral(".lock")) {
    m_lock.setStaleLockTime(0); // a session may last; only a dead process's lock is nobody's
}

SessionFile::~SessionFile() = default;

std::shared_ptr<SessionFile> SessionFile::create() {
    const QDir folder(SessionFile::folder());
    const QString name = QUuid::createUuid().toString(QUuid::WithoutBraces);
    std::shared_ptr<SessionFile> file(
        new SessionFile(folder.filePath(name + QStringLiteral(".inlay"))));
    if (!folder.mkpath(QStringLiteral(".")) || !file->m_lock.tryLock(0))
        throw Error(ErrorKind::FileUnwritable,
                    "Nothing can be written in " + folder.path().toStdString());
    return file;
}

std::vector<std::shared_ptr<SessionFile>> SessionFile::takeLeftovers() {
    const QDir folder(SessionFile::folder());
    std::vector<std::shared_ptr<SessionFile>> leftovers;
    QFileInfoList files = folder.entryInfoList({QStringLiteral("*.inlay")}, QDir::Files);
    std::sort(files.begin(), files.end(), [](const QFileInfo& a, const QFileInfo& b) {
        return lastChange(a.filePath()) < lastChange(b.filePath());
    });
    for (const QFileInfo& info : files) {
        std::shared_ptr<SessionFile> file(new SessionFile(info.filePath()));
        if (file->m_lock.tryLock(0))
            leftovers.push_back(std::move(file));
    }
    return leftovers;
}

QDateTime SessionFile::lastChange(const QString& path) {
    const QDateTime file = QFileInfo(path).lastModified();
    const QFileInfo log(path + QStringLiteral("-wal"));
    return log.exists() ? std::max(file, log.lastModified()) : file;
}

void SessionFile::remove() {
    for (const char* ending : {"", "-wal", "-shm", "-journal"})
        QFile::remove(m_path + QLatin1String(ending));
}

} // namespace inlay
