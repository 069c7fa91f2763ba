#pragma once

#include <QColor>

namespace inlay {

/// What pictures are seen before: dark grey, or mid grey to judge colours.
enum class Surround { Dark, MidGrey };

QColor surroundColour(Surround surround);
QColor captionColour(Surround surround); ///< of words on it
QColor titleColour(Surround surround);   ///< of larger words on it

} // namespace inlay
