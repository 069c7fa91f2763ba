#pragma once

#include "document_script.h"

#include "core/base/error.h"
#include "ui/store/document_reader.h"
#include "ui/store/document_writer.h"

#include <QFile>
#include <optional>

/// What the tests of documents' files write, read and expect to fail.
namespace inlay::test {

inline DocumentContents readAll(const QString& path) {
    return readDocument(path);
}

inline std::vector<Picture> read(const QString& path) {
    return readAll(path).pictures;
}

/// The kind of what `act` throws; nothing where it throws nothing.
template <typename Act>
std::optional<ErrorKind> failure(const Act& act, QString* text = nullptr) {
    try {
        act();
    } catch (const Error& error) {
        if (text)
            *text = QString::fromUtf8(error.what());
        return error.kind();
    }
    return std::nullopt;
}

inline DocumentChanges changesOf(const std::vector<Picture>& pictures) {
    DocumentChanges changes;
    for (const Picture& picture : pictures) {
        changes.pictures[picture.id] = std::make_shared<const Picture>(picture);
        changes.order.push_back(picture.id);
    }
    return changes;
}

inline Picture numbered(PictureId id) {
    Picture picture = fullPicture(id);
    picture.id = id;
    return picture;
}

inline LabResult numberedResult(LabResultId id) {
    LabResult result = fullLabResult(id);
    result.id = id;
    return result;
}

inline QByteArray contents(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace inlay::test
