#pragma once

#include <QString>

namespace inlay {

/// "12 s", "3 min 20 s", "1 h 5 min".
QString durationText(double seconds);

} // namespace inlay
