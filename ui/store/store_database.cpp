#include "ui/store/store_database.h"

#include "core/base/error.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QUrl>
#include <QUuid>
#include <mutex>
#include <set>
#include <sys/stat.h>

namespace inlay {

namespace {

// Of SQLite's C interface (sqlite.org/rescode.html); the upper bits say more than is needed.
enum Code {
    NoSuchThing = 1, // a table or a column
    Busy = 5,
    Locked = 6,
    NoMemory = 7,
    ReadOnly = 8,
    InOut = 10,
    Corrupt = 11,
    Full = 13,
    CannotOpen = 14,
    NotADatabase = 26
};

/// Where neither the file nor its folder can be written, SQLite can only be promised that nobody
/// else writes there.
bool canBeWritten(const QString& path) {
    const QFileInfo file(path);
    return file.isWritable() && QFileInfo(file.absolutePath()).isWritable();
}

/// 0: there is none.
quint64 inodeOf(const QString& path) {
    struct stat status {};
    return stat(QFile::encodeName(path).constData(), &status) == 0 ? status.st_ino : 0;
}

/// The files that this process has open to be written, as often as it has.
struct OpenFiles {
    std::mutex mutex;
    std::multiset<quint64> inodes;
};

OpenFiles& openFiles() {
    static OpenFiles files;
    return files;
}

} // namespace

bool StoreDatabase::isOpenHere(const QString& path) {
    const quint64 inode = inodeOf(path);
    const std::lock_guard lock(openFiles().mutex);
    return inode != 0 && openFiles().inodes.count(inode) > 0;
}

StoreDatabase::StoreDatabase(const QString& path, Mode mode)
    : m_path(path)
    , m_name(QUuid::createUuid().toString())
    , m_database(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name))
    , m_mode(mode) {
    try {
        open(mode);
    } catch (...) {
        m_database = {};
        QSqlDatabase::removeDatabase(m_name);
        throw;
    }
}

StoreDatabase::~StoreDatabase() {
    m_database.close();
    if (m_inode != 0) {
        const std::lock_guard lock(openFiles().mutex);
        openFiles().inodes.erase(openFiles().inodes.find(m_inode));
    }
    m_database = {};
    QSqlDatabase::removeDatabase(m_name);
}

void StoreDatabase::open(Mode mode) {
    if (!m_database.isValid())
        throw Error(ErrorKind::MissingComponent,
                    "Qt's SQLite driver is not installed, so that documents cannot be used; "
                    "install the package libqt6sql6-sqlite");
    if (mode == Mode::Read && !QFileInfo::exists(m_path))
        throw Error(ErrorKind::FileNotFound, m_path.toStdString() + " does not exist");
    if (mode == Mode::Read && !canBeWritten(m_path)) {
        m_database.setConnectOptions(
            QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=1000"));
        m_database.setDatabaseName(
            QString::fromLatin1(QUrl::fromLocalFile(QFileInfo(m_path).absoluteFilePath())
                                    .toEncoded(QUrl::FullyEncoded)) +
            QStringLiteral("?immutable=1"));
    } else {
        m_database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=1000"));
        m_database.setDatabaseName(m_path);
    }
    if (!m_database.open())
        fail(m_database.lastError());
    run(QStringLiteral("PRAGMA foreign_keys = ON"));
    if (mode == Mode::Read)
        return;
    // The lock goes with the process, however it ends. A commit is on the disk before it is called
    // done, so that a power cut loses no more than a kill.
    run(QStringLiteral("PRAGMA locking_mode = EXCLUSIVE"));
    run(QStringLiteral("PRAGMA journal_mode = WAL"));
    run(QStringLiteral("PRAGMA synchronous = FULL"));
    run(QStringLiteral("BEGIN IMMEDIATE"));
    run(QStringLiteral("COMMIT"));
    m_inode = inodeOf(m_path);
    const std::lock_guard lock(openFiles().mutex);
    openFiles().inodes.insert(m_inode);
}

void StoreDatabase::requireInPlace() const {
    if (inodeOf(m_path) != m_inode)
        throw Error(ErrorKind::FileNotFound,
                    m_path.toStdString() + " was deleted, moved, or its folder is gone");
}

QSqlQuery StoreDatabase::run(const QString& statement, const QVariantList& values) {
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.prepare(statement))
        fail(query.lastError());
    for (const QVariant& value : values)
        query.addBindValue(value);
    if (!query.exec())
        fail(query.lastError());
    return query;
}

QVariant StoreDatabase::value(const QString& statement) {
    QSqlQuery query = run(statement);
    if (query.next())
        return query.value(0);
    if (query.lastError().isValid())
        fail(query.lastError());
    return {};
}

void StoreDatabase::fail(const QSqlError& error) const {
    const std::string path = m_path.toStdString();
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case Busy:
    case Locked:
        throw Error(ErrorKind::InvalidArgument,
                    path + " is open in another window of Inlay; close it there first");
    case NoMemory:
        throw Error(ErrorKind::OutOfMemory, "There is not enough memory for " + path);
    case Full:
        throw Error(ErrorKind::FileUnwritable, "There is no room left to write " + path);
    case Corrupt:
        throw Error(ErrorKind::CorruptFile, path + " is damaged or was cut short");
    case NotADatabase:
        throw Error(ErrorKind::UnsupportedFormat, path + " is not an Inlay document");
    case ReadOnly:
    case InOut:
    case CannotOpen:
        if (m_mode == Mode::Read)
            throw Error(ErrorKind::FileUnreadable, path + " cannot be read");
        throw Error(ErrorKind::FileUnwritable, path + " cannot be written");
    case NoSuchThing:
        if (m_mode == Mode::Read)
            throw Error(ErrorKind::CorruptFile,
                        path + " is damaged: " + error.databaseText().toStdString());
        [[fallthrough]];
    default:
        throw Error(ErrorKind::Internal, path + ": " + error.text().toStdString());
    }
}

} // namespace inlay
