#pragma once

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariantList>

namespace inlay {

/// A connection to one SQLite file, for the thread that makes it. Everything throws inlay::Error
/// naming the file: FileUnwritable (read-only, disk full), FileUnreadable, CorruptFile,
/// UnsupportedFormat (no database at all), InvalidArgument (open in another window).
class StoreDatabase {
public:
    enum class Mode {
        Read, ///< of what is there; changes nothing but what a killed program left half-done
        Write ///< makes the file where there is none; nobody else gets at it in the meantime
    };

    StoreDatabase(const QString& path, Mode mode);
    ~StoreDatabase();
    StoreDatabase(const StoreDatabase&) = delete;
    StoreDatabase& operator=(const StoreDatabase&) = delete;

    /// Whether this process has the file open to be written. Nobody may open and close such a file
    /// by other means: that lets go of SQLite's lock on it (POSIX's rule for locks of a process).
    static bool isOpenHere(const QString& path);

    const QString& path() const { return m_path; }

    /// Values take the places of the question marks.
    QSqlQuery run(const QString& statement, const QVariantList& values = {});
    QVariant value(const QString& statement); ///< the first field of the first row

    /// Throws Error (FileNotFound) where the file is no longer in its place: what is written to
    /// one that was deleted goes nowhere.
    void requireInPlace() const;

private:
    void open(Mode mode);
    [[noreturn]] void fail(const QSqlError& error) const;

    QString m_path;
    QString m_name; ///< of the connection
    QSqlDatabase m_database;
    Mode m_mode;
    quint64 m_inode = 0;
};

} // namespace inlay
