#include "ui/features/keeping_feature.h"

#include "ui/canvas/canvas.h"
#include "ui/features/shown_obstacle.h"
#include "ui/intake/arrivals.h"
#include "ui/panels/edit_panel.h"
#include "ui/session/session.h"
#include "ui/shelf/shelf_view.h"
#include "ui/window/actions.h"
#include "ui/window/message_bar.h"
#include "ui/window/stage.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>

namespace inlay {

KeepingFeature::KeepingFeature(const WindowParts& parts)
    : WindowFeature(parts) {
    connect(parts.actions.keep, &QAction::triggered, this, &KeepingFeature::keep);
    connect(parts.actions.copy, &QAction::triggered, this, &KeepingFeature::copy);
    forEachEditPanel([this](EditPanel* panel) {
        connect(panel, &EditPanel::keepRequested, this, &KeepingFeature::keep);
    });
}

void KeepingFeature::keep() {
    const Shown& shown = parts().stage.shown();
    if (!shown.latent || !editPanel())
        return;
    parts().arrivals.keep(shown.name, shown.origin, shown.latent, shown.image);
    parts().messages.showNotice(tr("Kept on the shelf: %1").arg(shown.name));
}

void KeepingFeature::copy() {
    const Shown& shown = parts().stage.shown();
    const QImage image = shown.image.isNull() ? parts().stage.canvas()->target() : shown.image;
    if (image.isNull())
        return;
    QApplication::clipboard()->setImage(image);
    parts().messages.showNotice(
        tr("Copied the image, %1 x %2 px").arg(image.width()).arg(image.height()));
}

void KeepingFeature::refreshCommands() {
    const Actions& actions = parts().actions;
    const Shown& shown = parts().stage.shown();
    const Picture* picture = parts().session.document().find(parts().shelf.current());
    actions.copy->setEnabled(!shown.image.isNull() || picture);
    EditPanel* panel = editPanel();
    actions.keep->setEnabled(shown.latent && panel);
    if (!panel) {
        Actions::explain(actions.keep, tr("What you see is a picture of the shelf already."));
        return;
    }
    const QString obstacle = shownObstacle(parts());
    panel->allowKeeping(obstacle.isEmpty() ? std::nullopt : std::optional(obstacle));
    Actions::explain(actions.keep, obstacle);
}

} // namespace inlay
