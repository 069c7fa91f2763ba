#include "ui/document/document_files.h"

#include "ui/document/store/document_reader.h"
#include "ui/document/store/document_writer.h"
#include "ui/document/store/store_schema.h"

#include <QFile>
#include <QFileInfo>
#include <filesystem>

namespace inlay {

namespace {

void removeParts(const QString& path) {
    for (const char* ending : {"", "-wal", "-shm"})
        QFile::remove(path + QLatin1String(ending));
}

DocumentChanges everythingIn(const DocumentContents& contents) {
    DocumentChanges changes;
    for (const Picture& picture : contents.pictures) {
        changes.pictures[picture.id] = std::make_shared<const Picture>(picture);
        changes.order.push_back(picture.id);
    }
    changes.labResults = contents.labResults;
    changes.expressions = contents.expressions;
    return changes;
}

std::shared_ptr<DocumentStore> openStore(const QString& path, const DocumentContents& present,
                                         QThread* owner) {
    auto store = std::make_shared<DocumentStore>(path, present);
    store->moveToThread(owner);
    return store;
}

int countPictures(const QString& path) {
    StoreDatabase database(path, StoreDatabase::Mode::Read);
    requireStoreSchema(database);
    return database.value(QStringLiteral("SELECT count(*) FROM picture")).toInt();
}

} // namespace

OpenedDocument openDocument(const QString& path, QThread* owner) {
    OpenedDocument opened;
    opened.contents = readDocument(path);
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
    const QString aside = path + QStringLiteral(".part");
    removeParts(aside);
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
        try {
            const QDateTime changed = QFileInfo(file->path()).lastModified();
            const int pictures = countPictures(file->path());
            leftovers.push_back({file, changed, pictures});
        } catch (const Error& error) {
            // Killed before the first change was written: there is nothing to bring back. One that
            // is damaged stays where it is.
            if (error.kind() == ErrorKind::UnsupportedFormat && QFileInfo(file->path()).size() == 0)
                file->remove();
        }
    }
    return leftovers;
}

} // namespace inlay
