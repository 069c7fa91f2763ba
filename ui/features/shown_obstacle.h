#pragma once

#include <QString>

namespace inlay {

struct WindowParts;

/// Why the editing panel in sight has no picture on the canvas, in words; empty where it has one,
/// or where there is no such panel.
QString shownObstacle(const WindowParts& parts);

} // namespace inlay
