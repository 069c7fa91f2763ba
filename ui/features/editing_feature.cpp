#include "ui/features/editing_feature.h"

#include "ui/intake/arrivals.h"
#include "ui/intake/face_samples.h"
#include "ui/intake/starter_gallery.h"
#include "ui/panels/expression_panel.h"
#include "ui/panels/mix_panel.h"
#include "ui/panels/morph_panel.h"
#include "ui/panels/panel_rail.h"
#include "ui/session/session.h"
#include "ui/shelf/shelf_view.h"
#include "ui/window/actions.h"
#include "ui/window/stage.h"

namespace inlay {

EditingFeature::EditingFeature(const WindowParts& parts)
    : WindowFeature(parts) {
    forEachEditPanel([this](EditPanel* panel) { connectPanel(panel); });
    addPanels();
    connect(&parts.panels, &PanelRail::currentChanged, this,
            [this] { this->parts().stage.showEdit(editPanel()); });
    connect(&parts.shelf, &ShelfView::currentChanged, this, [this](PictureId id) {
        for (EditPanel* panel : this->parts().panels.findChildren<EditPanel*>())
            panel->setSubject(id);
    });
    connect(&parts.session.document(), &Document::recalled, this, &EditingFeature::showRecalled);
}

void EditingFeature::addPanels() {
    Session& session = parts().session;
    ThumbnailCache& thumbnails = parts().thumbnails;
    Actions& actions = parts().actions;
    PanelRail& panels = parts().panels;
    panels.addPanel(new MorphPanel(session, thumbnails), tr("Morph"), actions.panelMorph);
    panels.addPanel(new MixPanel(session, thumbnails), tr("Style mix"), actions.panelMix);
    panels.addPanel(new ExpressionPanel(session, thumbnails), tr("Expression"),
                    actions.panelExpression);
}

void EditingFeature::connectPanel(EditPanel* panel) {
    connect(panel, &EditPanel::faceRequested, this, [this] { parts().samples.addRandom(); });
    connect(&parts().arrivals, &Arrivals::added, panel, &EditPanel::takeGenerated);
    connect(&parts().starters, &StarterGallery::added, panel, &EditPanel::takeGallery);
    connect(panel, &EditPanel::subjectChanged, this, [this, panel](PictureId id) {
        if (panel == editPanel())
            parts().shelf.setCurrent(id);
    });
}

/// What undo or redo has changed comes into sight.
void EditingFeature::showRecalled(const QString& panelName, PictureId picture) {
    PanelRail& panels = parts().panels;
    auto* wanted = panelName.isEmpty() ? nullptr : panels.findChild<QWidget*>(panelName);
    const auto* edits = qobject_cast<EditPanel*>(wanted);
    if (!picture && edits)
        picture = edits->subject();
    if (picture)
        parts().shelf.setCurrent(picture); // before the panel, which follows it
    if (wanted)
        panels.setCurrentPanel(wanted);
}

} // namespace inlay
