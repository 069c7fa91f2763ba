#include "ui/engine/json_file.h"

#include "core/base/error.h"
#include "core/base/json_bounds.h"

#include <QFile>

namespace inlay {

QJsonDocument readJsonFile(const QString& path) {
    constexpr qint64 largest = 1 << 20;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largest)
        return {};
    const QByteArray text = file.read(largest);
    try {
        requireWithin({text.constData(), static_cast<std::size_t>(text.size())}, {});
    } catch (const Error&) {
        return {};
    }
    return QJsonDocument::fromJson(text);
}

} // namespace inlay
