#include "ui/window/features/directions_feature.h"

#include "ui/panels/directions_panel.h"
#include "ui/panels/panel_rail.h"
#include "ui/window/actions.h"

#include <QAction>

namespace inlay {

DirectionsFeature::DirectionsFeature(const WindowParts& parts)
    : WindowFeature(parts)
    , m_panel(new DirectionsPanel(parts.session, parts.thumbnails)) {
    QAction* action = parts.actions.make(
        "actionPanelDirections", tr("&Directions panel"),
        tr("Change a picture along directions found in the network"), nullptr, "directions");
    parts.panels.addPanel(m_panel, tr("Directions"), action);
}

} // namespace inlay
