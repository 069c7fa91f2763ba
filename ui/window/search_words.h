#pragma once

#include <QString>

class QAction;

namespace inlay {

/// What else people call a command, in the language of the window, as words between spaces:
/// "brighter" finds no brightness here, but "cut" finds the crop. Empty where nothing comes to
/// mind.
QString searchWords(const QAction& command);

} // namespace inlay
