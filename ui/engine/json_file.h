#pragma once

#include <QJsonDocument>
#include <QString>

namespace inlay {

/// A small JSON file; null where it is not there, larger than a megabyte, nested deeper than what
/// Inlay writes, or no JSON.
QJsonDocument readJsonFile(const QString& path);

} // namespace inlay
