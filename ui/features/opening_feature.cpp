#include "ui/features/opening_feature.h"

#include "ui/canvas/canvas.h"
#include "ui/intake/file_opener.h"
#include "ui/intake/latent_intake.h"
#include "ui/intake/photo_intake.h"
#include "ui/session/session.h"
#include "ui/shelf/shelf_view.h"
#include "ui/widgets/menu_text.h"
#include "ui/window/actions.h"
#include "ui/window/drop_router.h"
#include "ui/window/file_dialogs.h"
#include "ui/window/latent_chooser.h"
#include "ui/window/message_bar.h"
#include "ui/window/stage.h"
#include "ui/window/window_settings.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFileInfo>
#include <QMainWindow>
#include <QMenu>
#include <QMimeData>

namespace inlay {

namespace {

/// One dialog opens them all, and still each kind has its own folder.
WindowSettings::Folder folderFor(const QString& path) {
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == QLatin1String("inlay"))
        return WindowSettings::Folder::Documents;
    for (const char* latent : {"safetensors", "npz", "npy", "pt"}) {
        if (ending == QLatin1String(latent))
            return WindowSettings::Folder::Latents;
    }
    return WindowSettings::Folder::Photos;
}

} // namespace

OpeningFeature::OpeningFeature(const WindowParts& parts)
    : WindowFeature(parts)
    , m_drops(new DropRouter(parts.files, parts.photos, &parts.window)) {
    const Actions& actions = parts.actions;
    Canvas* canvas = parts.stage.canvas();
    connect(actions.open, &QAction::triggered, this, &OpeningFeature::choose);
    connect(actions.paste, &QAction::triggered, this, &OpeningFeature::paste);
    connect(actions.recent, &QMenu::aboutToShow, this, &OpeningFeature::fillRecentMenu);
    connect(&parts.shelf, &ShelfView::openRequested, this, &OpeningFeature::choose);
    connect(canvas, &Canvas::emptyClicked, this, &OpeningFeature::choose);
    connect(m_drops, &DropRouter::dragOver, canvas, &Canvas::setDropHighlighted);
    connect(m_drops, &DropRouter::problem, &parts.session, &Session::problem);
    const auto remember = [this](const QString& path) {
        this->parts().settings.addRecentFile(path);
    };
    connect(&parts.photos, &PhotoIntake::opened, this, remember);
    connect(&parts.latents, &LatentIntake::opened, this, remember);
    connect(&parts.latents, &LatentIntake::choiceNeeded, this, &OpeningFeature::askWhichLatents);
}

void OpeningFeature::askWhichLatents(const LatentChoices& choices,
                                     const LatentIntake::OpenChosen& open) {
    auto* chooser = new LatentChooser(choices, &parts().window);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    connect(chooser, &QDialog::accepted, this,
            [chooser, open] { open(chooser->chosen(), chooser->isFilm()); });
    chooser->open();
}

void OpeningFeature::choose() {
    const QStringList paths = parts().dialogs.openFiles(
        &parts().window, parts().settings.folder(WindowSettings::Folder::Photos));
    if (paths.isEmpty())
        return;
    parts().settings.setFolder(folderFor(paths.front()), paths.front());
    parts().files.open(paths);
}

void OpeningFeature::paste() {
    if (!m_drops->take(QApplication::clipboard()->mimeData(), tr("pasted image")))
        parts().messages.showNotice(tr("There is no image on the clipboard."));
    else
        parts().actions.panelEmbed->trigger(); // where its embedding can be watched
}

void OpeningFeature::fillRecentMenu() {
    QMenu* recent = parts().actions.recent;
    recent->clear();
    const QStringList files = parts().settings.recentFiles();
    for (const QString& path : files) {
        QAction* action = recent->addAction(menuText(QFileInfo(path).fileName()));
        action->setToolTip(path);
        connect(action, &QAction::triggered, this, [this, path] { parts().files.open({path}); });
    }
    if (files.isEmpty())
        recent->addAction(tr("Nothing opened yet"))->setEnabled(false);
}

} // namespace inlay
