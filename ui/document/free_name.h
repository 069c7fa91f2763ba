#pragma once

#include <QString>
#include <algorithm>

namespace inlay {

/// A name that none of `entries` has: "portrait", "portrait 2".
template <typename Entries>
QString freeNameAmong(const Entries& entries, const QString& wanted) {
    QString name = wanted;
    const auto isTaken = [&name](const auto& entry) { return entry.name == name; };
    for (int number = 2; std::any_of(entries.begin(), entries.end(), isTaken); ++number)
        name = QStringLiteral("%1 %2").arg(wanted).arg(number);
    return name;
}

} // namespace inlay
