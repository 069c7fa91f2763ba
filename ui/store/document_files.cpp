#include "ui/store/document_files.h"

#include "ui/document/interrupted_embeddings.h"
#include "ui/store/document_reader.h"
#include "ui/store/document_writer.h"
#include "ui/store/store_schema.h"

#include <QFile>
#include <QFileInfo>
#include <QUuid>
#include <algorithm>
#include <filesystem>

namespace inlay {

namespace {

void removeParts(const QString& path) {
    for (const char* ending : {"", "-wal", "-shm"})
        QFile::remove(path + QLatin1String(ending));
}

std::shared_ptr<DocumentStore> openStore(const QString& path, const DocumentContents& present,
                                         QThread* owner) {
    auto store = std::make_shared<DocumentStore>(path, present);
    store->moveToThread(owner);
    return store;
}

void lookAtPictures(Leftover& leftover) {
    StoreDatabase database(leftover.file->path(), StoreDatabase::Mode::Read);
    requireStoreSchema(database);
    leftover.pictures = database.value(QStringLiteral("SELECT count(*) FROM picture")).toInt();
    QSqlQuery row =
        database.run(QStringLiteral("SELECT name FROM picture ORDER BY position, id LIMIT %1")
                         .arg(Leftover::mostNames));
    while (row.next())
        leftover.names << row.value(0).toString();
}

bool isEmptyFile(const QString& path) {
    return QFileInfo(path).size() == 0 && QFileInfo(path + QStringLiteral("-wal")).size() == 0;
}

} // namespace

OpenedDocument openDocument(const QString& path, QThread* owner, JobControl& control) {
    OpenedDocument opened;
    opened.contents = readDocument(path, [&control](double fraction) {
        control.throwIfCancelled();
        control.report(fraction);
    });
    measureInterrupted(opened.contents);
    try {
        opened.store = openStore(path, opened.contents, owner);
    } catch (const Error& error) {
        if (error.kind() != ErrorKind::FileUnwritable)
            throw;
    }
    return opened;
}

std::shared_ptr<DocumentStore> writeDocument(const QString& path, const DocumentContents& contents,
                                             QThread* owner) {
    if (isDocumentFile(path))
        const StoreDatabase isOpenElsewhere(path, StoreDatabase::Mode::Write);
    const QString aside =
        QStringLiteral("%1.%2.part").arg(path, QUuid::createUuid().toString(QUuid::Id128).left(8));
    try {
        DocumentWriter(aside).write(everythingIn(contents));
        std::error_code code;
        std::filesystem::rename(aside.toStdString(), path.toStdString(), code);
        if (code)
            throw Error(ErrorKind::FileUnwritable,
                        path.toStdString() + " cannot be written: " + code.message());
    } catch (...) {
        removeParts(aside);
        throw;
    }
    return openStore(path, contents, owner);
}

std::vector<Leftover> findLeftovers() {
    std::vector<Leftover> leftovers;
    for (const std::shared_ptr<SessionFile>& file : SessionFile::takeLeftovers()) {
        if (isEmptyFile(file->path())) { // killed before the first change was written
            file->remove();
            continue;
        }
        Leftover leftover;
        leftover.file = file;
        leftover.changed = SessionFile::lastChange(file->path());
        try {
            lookAtPictures(leftover);
        } catch (const Error& error) {
            if (error.kind() == ErrorKind::MissingComponent)
                continue; // for the newer program that has written it
            leftover.damage = problemFrom(std::current_exception());
        }
        leftovers.push_back(leftover);
    }
    return leftovers;
}

} // namespace inlay
