#include "ui/features/shelf_feature.h"

#include "ui/intake/arrivals.h"
#include "ui/intake/starter_gallery.h"
#include "ui/session/session.h"
#include "ui/shelf/shelf_view.h"
#include "ui/window/actions.h"
#include "ui/window/stage.h"

#include <QAction>

namespace inlay {

ShelfFeature::ShelfFeature(const WindowParts& parts)
    : WindowFeature(parts) {
    ShelfView& shelf = parts.shelf;
    connect(parts.actions.rename, &QAction::triggered, &shelf, &ShelfView::renameCurrent);
    connect(parts.actions.remove, &QAction::triggered, this,
            [this] { this->parts().session.document().remove(this->parts().shelf.selected()); });
    connect(&parts.arrivals, &Arrivals::added, this, &ShelfFeature::chooseNew);
    connect(&parts.starters, &StarterGallery::added, this,
            [this](const Gallery& gallery) { chooseNew(gallery.faces.front()); });
    connect(&parts.stage, &Stage::pictureWanted, &shelf, &ShelfView::setCurrent);
}

/// Of several photos dropped at once, the first is the one whose embedding runs first.
void ShelfFeature::chooseNew(PictureId id) {
    const Picture* current = parts().session.document().find(parts().shelf.current());
    if (!current || !current->isUnderWay())
        parts().shelf.setCurrent(id);
}

void ShelfFeature::refreshCommands() {
    const bool chosen = parts().session.document().find(parts().shelf.current());
    parts().actions.rename->setEnabled(chosen);
    parts().actions.remove->setEnabled(chosen);
}

} // namespace inlay
