#include "ui/store/store_schema.h"

#include "core/base/error.h"
#include "ui/store/store_database.h"

#include <QFile>
#include <QStringList>
#include <QtEndian>

namespace inlay {

namespace {

constexpr int applicationIdOffset = 68; // in SQLite's file header
constexpr int headerSize = 100;

QString partOf(const char* table, const char* columns) {
    return QStringLiteral("CREATE TABLE %1 (picture INTEGER PRIMARY KEY "
                          "REFERENCES picture (id) ON DELETE CASCADE, %2)")
        .arg(QLatin1String(table), QLatin1String(columns));
}

QStringList firstTables() {
    return {
        QStringLiteral("CREATE TABLE picture (id INTEGER PRIMARY KEY, position INTEGER NOT NULL, "
                       "name TEXT NOT NULL, origin TEXT NOT NULL, source_path TEXT NOT NULL, "
                       "detector TEXT NOT NULL, faces BLOB NOT NULL)"),
        partOf("photo", "is_file INTEGER NOT NULL, bytes BLOB NOT NULL"),
        partOf("framing", "crop BLOB NOT NULL, target BLOB NOT NULL"),
        partOf("latent", "row_count INTEGER NOT NULL, dim INTEGER NOT NULL, w BLOB NOT NULL, "
                         "noise BLOB NOT NULL, continuation BLOB NOT NULL, "
                         "network_sha256 TEXT NOT NULL, network_name TEXT NOT NULL"),
        partOf("run", "settings BLOB NOT NULL, numbers BLOB NOT NULL, curve BLOB NOT NULL"),
        partOf("recipe", "json TEXT NOT NULL"),
        partOf("reconstruction", "image BLOB NOT NULL"),
    };
}

QStringList secondTables() {
    return {
        partOf("mask", "image BLOB NOT NULL"),
        QStringLiteral("CREATE TABLE snapshot (picture INTEGER NOT NULL REFERENCES picture (id) "
                       "ON DELETE CASCADE, number INTEGER NOT NULL, step INTEGER NOT NULL, "
                       "row_count INTEGER NOT NULL, dim INTEGER NOT NULL, w BLOB NOT NULL, "
                       "noise BLOB NOT NULL, network_sha256 TEXT NOT NULL, "
                       "network_name TEXT NOT NULL, thumbnail BLOB NOT NULL, "
                       "PRIMARY KEY (picture, number))"),
        QStringLiteral("CREATE TABLE lab_result (id INTEGER PRIMARY KEY, position INTEGER NOT "
                       "NULL, name TEXT NOT NULL, picture_name TEXT NOT NULL, made TEXT NOT NULL, "
                       "summary TEXT NOT NULL, figure_png BLOB NOT NULL, figure_pdf BLOB NOT "
                       "NULL, table_csv BLOB NOT NULL)"),
    };
}

QStringList thirdTables() {
    return {
        partOf("unfinished", "row_count INTEGER NOT NULL, dim INTEGER NOT NULL, w BLOB NOT NULL, "
                             "noise BLOB NOT NULL, network_sha256 TEXT NOT NULL, "
                             "network_name TEXT NOT NULL, settings BLOB NOT NULL, "
                             "numbers BLOB NOT NULL, curve BLOB NOT NULL, image BLOB NOT NULL"),
        QStringLiteral("CREATE TABLE film (position INTEGER PRIMARY KEY, "
                       "picture INTEGER NOT NULL)"),
    };
}

QStringList fourthColumns() {
    return {
        QStringLiteral("ALTER TABLE unfinished ADD COLUMN name TEXT NOT NULL DEFAULT ''"),
        QStringLiteral("ALTER TABLE unfinished ADD COLUMN origin TEXT NOT NULL DEFAULT ''"),
    };
}

QStringList fifthTables() {
    return {
        partOf("unfinished_noise", "noise BLOB NOT NULL"),
        QStringLiteral("INSERT INTO unfinished_noise SELECT picture, noise FROM unfinished "
                       "WHERE length(noise) > 0"),
        QStringLiteral("UPDATE unfinished SET noise = x''"),
        QStringLiteral("ALTER TABLE picture ADD COLUMN is_composition INTEGER NOT NULL DEFAULT 0"),
    };
}

QStringList sixthTables() {
    return {
        partOf("blending", "detail REAL, area_left REAL NOT NULL, area_top REAL NOT NULL, "
                           "area_width REAL NOT NULL, area_height REAL NOT NULL, "
                           "correction BLOB NOT NULL"),
        partOf("queued", "place INTEGER NOT NULL, network_sha256 TEXT NOT NULL, "
                         "network_name TEXT NOT NULL, continues INTEGER NOT NULL, "
                         "settings BLOB NOT NULL"),
        QStringLiteral("ALTER TABLE latent ADD COLUMN class_index INTEGER NOT NULL DEFAULT -1"),
        QStringLiteral("ALTER TABLE snapshot ADD COLUMN class_index INTEGER NOT NULL DEFAULT -1"),
    };
}

QStringList seventhTables() {
    return {
        QStringLiteral("CREATE TABLE photo_file (id INTEGER PRIMARY KEY, "
                       "is_file INTEGER NOT NULL, bytes BLOB NOT NULL)"),
        partOf("photo_use", "file INTEGER NOT NULL"),
    };
}

/// What leads from version `index` to the next one.
QStringList migration(int index) {
    switch (index) {
    case 0:
        return firstTables();
    case 1:
        return secondTables();
    case 2:
        return thirdTables();
    case 3:
        return fourthColumns();
    case 4:
        return fifthTables();
    case 5:
        return sixthTables();
    case 6:
        return seventhTables();
    default:
        throw Error(ErrorKind::Internal, "no way from document version " + std::to_string(index));
    }
}

/// A view, a trigger or a computed column would put a program in the place of data.
void requirePlainTables(StoreDatabase& database) {
    const QString others = QStringLiteral(
        "SELECT count(*) FROM sqlite_master WHERE NOT (type = 'table' AND sql LIKE 'CREATE TABLE%' "
        "OR type = 'index' AND sql IS NULL)");
    const QString computed = QStringLiteral(
        "SELECT count(*) FROM sqlite_master AS part, pragma_table_xinfo(part.name) AS field "
        "WHERE field.hidden <> 0");
    if (database.value(others).toInt() > 0 || database.value(computed).toInt() > 0)
        throw Error(ErrorKind::HostileFile,
                    database.path().toStdString() +
                        " holds instructions where a document has only data, and was not opened");
}

bool isEmpty(StoreDatabase& database) {
    return database.value(QStringLiteral("SELECT count(*) FROM sqlite_master")).toInt() == 0;
}

} // namespace

void prepareStoreSchema(StoreDatabase& database) {
    if (!isEmpty(database))
        requireStoreSchema(database);
    const int found = database.value(QStringLiteral("PRAGMA user_version")).toInt();
    if (found == storeSchemaVersion)
        return;
    database.run(QStringLiteral("BEGIN IMMEDIATE"));
    for (int version = found; version < storeSchemaVersion; ++version) {
        for (const QString& statement : migration(version))
            database.run(statement);
    }
    database.run(QStringLiteral("PRAGMA application_id = %1").arg(storeApplicationId));
    database.run(QStringLiteral("PRAGMA user_version = %1").arg(storeSchemaVersion));
    database.run(QStringLiteral("COMMIT"));
}

int requireStoreSchema(StoreDatabase& database) {
    const int application = database.value(QStringLiteral("PRAGMA application_id")).toInt();
    const int version = database.value(QStringLiteral("PRAGMA user_version")).toInt();
    const std::string path = database.path().toStdString();
    if (application != storeApplicationId || version < 1)
        throw Error(ErrorKind::UnsupportedFormat, path + " is not an Inlay document");
    if (version > storeSchemaVersion)
        throw Error(ErrorKind::MissingComponent,
                    path + " was written by a newer Inlay (document version " +
                        std::to_string(version) + "; this one knows " +
                        std::to_string(storeSchemaVersion) +
                        "); open it with that one. Nothing in it was changed");
    requirePlainTables(database);
    return version;
}

bool isDocumentFile(const QString& path) {
    if (StoreDatabase::isOpenHere(path))
        return true;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray header = file.read(headerSize);
    return header.size() == headerSize && header.startsWith("SQLite format 3") &&
           qFromBigEndian<qint32>(header.constData() + applicationIdOffset) == storeApplicationId;
}

} // namespace inlay
