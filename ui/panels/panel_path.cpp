#include "ui/panels/panel_path.h"

namespace inlay {

QString PanelPath::hint() const {
    return tr("The path appears here once the pictures are chosen.");
}

} // namespace inlay
