#include "ui/features/shown_obstacle.h"

#include "ui/panels/edit_panel.h"
#include "ui/panels/panel_rail.h"
#include "ui/session/session.h"
#include "ui/window/stage.h"
#include "ui/window/window_parts.h"

#include <QCoreApplication>

namespace inlay {

QString shownObstacle(const WindowParts& parts) {
    const auto* panel = qobject_cast<EditPanel*>(parts.panels.currentPanel());
    if (!panel || parts.stage.shown().latent)
        return {};
    QString missing = panel->pictures().missingText();
    if (!missing.isEmpty())
        return missing;
    return parts.session.isReady()
               ? QCoreApplication::translate("ShownObstacle", "The picture is not drawn yet.")
               : QCoreApplication::translate("ShownObstacle", "The network is not open yet.");
}

} // namespace inlay
