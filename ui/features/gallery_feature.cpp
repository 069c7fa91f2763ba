#include "ui/features/gallery_feature.h"

#include "ui/samples/sample_gallery.h"
#include "ui/session/session.h"
#include "ui/shelf/shelf_view.h"
#include "ui/window/actions.h"
#include "ui/window/message_bar.h"

#include <QAction>
#include <QMainWindow>
#include <QMenu>

namespace inlay {

GalleryFeature::GalleryFeature(const WindowParts& parts)
    : WindowFeature(parts) {
    m_show = parts.actions.make("actionRandomGallery", tr("Rando&m gallery..."),
                                tr("Leaf through faces that the network invents, and pick some"),
                                "Ctrl+Alt+R", "gallery");
    parts.actions.pictureMenu->insertAction(parts.actions.gallery, m_show);
    connect(m_show, &QAction::triggered, this, &GalleryFeature::show);
    connect(&parts.session, &Session::networkChanged, this, &GalleryFeature::refresh);
    refresh();
}

GalleryFeature::~GalleryFeature() {
    delete m_gallery; // which refers to the session
}

void GalleryFeature::refresh() {
    m_show->setEnabled(parts().session.isReady() && parts().session.network()->hasMapping);
}

void GalleryFeature::show() {
    if (!m_gallery) {
        m_gallery = new SampleGallery(parts().session, parts().samples, &parts().window);
        connect(m_gallery, &SampleGallery::added, this, [this](PictureId id, bool isNew) {
            parts().shelf.setCurrent(id);
            const QString name = parts().session.document().find(id)->name;
            parts().messages.showNotice(isNew ? tr("Added to the shelf: %1").arg(name)
                                              : tr("It is on the shelf already: %1").arg(name));
        });
    }
    m_gallery->show();
    m_gallery->raise();
    m_gallery->activateWindow();
}

} // namespace inlay
