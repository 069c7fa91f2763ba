#include "ui/features/window_feature.h"

#include "ui/panels/edit_panel.h"
#include "ui/panels/panel_rail.h"

namespace inlay {

EditPanel* WindowFeature::editPanel() const {
    return qobject_cast<EditPanel*>(m_parts.panels.currentPanel());
}

void WindowFeature::forEachEditPanel(const std::function<void(EditPanel*)>& connectPanel) {
    for (EditPanel* panel : m_parts.panels.findChildren<EditPanel*>())
        connectPanel(panel);
    connect(&m_parts.panels, &PanelRail::panelAdded, this, [connectPanel](QWidget* panel) {
        if (auto* edits = qobject_cast<EditPanel*>(panel))
            connectPanel(edits);
    });
}

} // namespace inlay
