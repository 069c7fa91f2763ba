#pragma once

#include <QByteArray>
#include <QString>
#include <QVariant>

namespace inlay {

/// What is null to Qt would be NULL in the file.
inline QString filled(const QString& text) {
    return text.isNull() ? QStringLiteral("") : text;
}

inline QByteArray filled(const QByteArray& bytes) {
    return bytes.isNull() ? QByteArray("") : bytes;
}

inline QVariant idValue(quint64 id) {
    return static_cast<qint64>(id);
}

} // namespace inlay
