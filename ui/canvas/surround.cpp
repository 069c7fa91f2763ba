#include "ui/canvas/surround.h"

#include "ui/theme/theme.h"

namespace inlay {

QColor surroundColour(Surround surround) {
    return surround == Surround::Dark ? Theme::surround() : Theme::midGrey();
}

QColor captionColour(Surround surround) {
    return surround == Surround::Dark ? QColor(0xa8, 0xa8, 0xa8) : QColor(0x16, 0x16, 0x16);
}

QColor titleColour(Surround surround) {
    return surround == Surround::Dark ? QColor(0xe6, 0xe6, 0xe6) : captionColour(surround);
}

} // namespace inlay
