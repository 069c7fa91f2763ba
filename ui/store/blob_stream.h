#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QDataStream>
#include <QIODevice>

namespace inlay {

[[noreturn]] inline void throwDamagedBlob() {
    throw Error(ErrorKind::CorruptFile, "A part of the document is damaged");
}

/// Bytes being written: little-endian, in Qt 6.0's format.
struct BlobWriter {
    QByteArray bytes;
    QDataStream stream{&bytes, QIODevice::WriteOnly};

    BlobWriter() {
        stream.setVersion(QDataStream::Qt_6_0);
        stream.setByteOrder(QDataStream::LittleEndian);
    }
};

/// Bytes being read.
struct BlobReader {
    QDataStream stream;

    explicit BlobReader(const QByteArray& bytes)
        : stream(bytes) {
        stream.setVersion(QDataStream::Qt_6_0);
        stream.setByteOrder(QDataStream::LittleEndian);
    }

    /// Throws Error (CorruptFile) where bytes were missing or are left over.
    void requireWhole() const {
        if (stream.status() != QDataStream::Ok || !stream.atEnd())
            throwDamagedBlob();
    }
};

} // namespace inlay
