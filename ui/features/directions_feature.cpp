#include "ui/features/directions_feature.h"

#include "ui/panels/direction_row.h"
#include "ui/panels/directions_panel.h"
#include "ui/panels/panel_rail.h"
#include "ui/widgets/value_slider.h"
#include "ui/window/actions.h"

#include <QAction>
#include <QPointer>

namespace inlay {

DirectionsFeature::DirectionsFeature(const WindowParts& parts)
    : WindowFeature(parts)
    , m_panel(new DirectionsPanel(parts.session, parts.thumbnails)) {
    QAction* action = parts.actions.make(
        "actionPanelDirections", tr("&Directions panel"),
        tr("Change a picture along directions found in the network"), nullptr, "directions");
    parts.panels.addPanel(m_panel, tr("Directions"), action);
}

std::vector<SearchOffer> DirectionsFeature::searchOffers() {
    std::vector<SearchOffer> offers;
    for (DirectionRow* row : m_panel->rows()) {
        offers.push_back({tr("Directions > %1").arg(row->name()),
                          tr("A direction found in the network"),
                          [this, target = QPointer<DirectionRow>(row)] {
                              parts().panels.setCurrentPanel(m_panel);
                              if (target)
                                  target->slider()->setFocus(Qt::ShortcutFocusReason);
                          }});
    }
    return offers;
}

} // namespace inlay
