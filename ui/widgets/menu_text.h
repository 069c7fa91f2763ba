#pragma once

#include <QString>

namespace inlay {

/// A name of the user's own as the text of a menu's entry, where a single & would mark a key.
inline QString menuText(QString name) {
    return name.replace(QLatin1Char('&'), QLatin1String("&&"));
}

} // namespace inlay
