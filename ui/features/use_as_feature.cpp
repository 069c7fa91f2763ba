#include "ui/features/use_as_feature.h"

#include "ui/panels/edit_panel.h"
#include "ui/panels/panel_rail.h"
#include "ui/session/session.h"
#include "ui/shelf/shelf_view.h"
#include "ui/widgets/menu_text.h"
#include "ui/window/actions.h"

#include <QAction>
#include <QMenu>

namespace inlay {

UseAsFeature::UseAsFeature(const WindowParts& parts)
    : WindowFeature(parts) {
    Actions& actions = parts.actions;
    m_actions = {actions.make("actionUseFirst", tr("Use as first picture"),
                              tr("The chosen picture for the panel's first slot"), "Ctrl+Alt+1"),
                 actions.make("actionUseSecond", tr("Use as second picture"),
                              tr("The chosen picture for the panel's second slot"), "Ctrl+Alt+2"),
                 actions.make("actionUseThird", tr("Use as third picture"),
                              tr("The chosen picture for the panel's third slot"), "Ctrl+Alt+3")};
    actions.pictureMenu->addSeparator();
    QAction* ahead = actions.shelfMenu->actions().value(0);
    for (std::size_t i = 0; i < m_actions.size(); ++i) {
        actions.pictureMenu->addAction(m_actions[i]);
        actions.shelfMenu->insertAction(ahead, m_actions[i]);
        connect(m_actions[i], &QAction::triggered, this, [this, i] { use(i); });
    }
    actions.shelfMenu->insertSeparator(ahead);
    connect(&parts.panels, &PanelRail::currentChanged, this, &UseAsFeature::refresh);
    connect(&parts.shelf, &ShelfView::currentChanged, this, &UseAsFeature::refresh);
    connect(&parts.session.document(), &Document::changed, this, &UseAsFeature::refresh);
    connect(&parts.session.document(), &Document::removed, this, &UseAsFeature::refresh);
    refresh();
}

const std::vector<PictureSlot*>& UseAsFeature::slotsInSight() const {
    static const std::vector<PictureSlot*> none;
    const auto* panel = qobject_cast<EditPanel*>(parts().panels.currentPanel());
    return panel ? panel->slotsInOrder() : none;
}

void UseAsFeature::use(std::size_t index) {
    if (index < slotsInSight().size())
        slotsInSight()[index]->choose(parts().shelf.current());
}

void UseAsFeature::refresh() {
    const Picture* picture = parts().session.document().find(parts().shelf.current());
    const std::vector<PictureSlot*>& places = slotsInSight();
    const QStringList otherwise = {tr("Use as first picture"), tr("Use as second picture"),
                                   tr("Use as third picture")};
    for (std::size_t i = 0; i < m_actions.size(); ++i) {
        const bool exists = i < places.size();
        const QString role = exists ? places[i]->shortRole() : QString();
        m_actions[i]->setText(exists ? tr("Use as %1").arg(menuText(role))
                                     : otherwise[static_cast<int>(i)]);
        m_actions[i]->setEnabled(exists && picture && picture->hasLatent());
    }
}

} // namespace inlay
