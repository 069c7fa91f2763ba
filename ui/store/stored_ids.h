#pragma once

#include "ui/store/blob_stream.h"

#include <QVariant>
#include <set>

namespace inlay {

/// The ids of one kind of thing, as they are read: each there once, and small enough that new ones
/// can follow.
class StoredIds {
public:
    /// Throws Error (CorruptFile).
    quint64 take(const QVariant& value) {
        constexpr qint64 largest = qint64{1} << 53;
        bool isNumber = false;
        const qint64 id = value.toLongLong(&isNumber);
        if (!isNumber || id < 1 || id > largest || !m_taken.insert(id).second)
            throwDamagedBlob();
        return static_cast<quint64>(id);
    }

private:
    std::set<qint64> m_taken;
};

} // namespace inlay
