#include "ui/features/in_place_feature.h"

#include "ui/in_photo/photo_file.h"
#include "ui/session/session.h"
#include "ui/window/actions.h"
#include "ui/window/exporter.h"
#include "ui/window/file_dialogs.h"
#include "ui/window/message_bar.h"
#include "ui/window/stage.h"

#include <QAction>
#include <QFileInfo>
#include <QMainWindow>
#include <QMenu>
#include <QToolBar>
#include <QToolButton>

namespace inlay {

InPlaceFeature::InPlaceFeature(const WindowParts& parts, const QString& file)
    : WindowFeature(parts)
    , m_file(QFileInfo(file).absoluteFilePath()) {
    const QString name = QFileInfo(m_file).fileName();
    m_save = parts.actions.make("actionSaveBack", tr("Save &back and close"),
                                tr("Write the edited photo into its own file, and go back"),
                                "Ctrl+Alt+W", "save");
    parts.actions.fileMenu->insertAction(parts.actions.saveImage, m_save);
    if (auto* bar = parts.window.findChild<QToolBar*>(QStringLiteral("toolBar"))) {
        m_save->setIconText(tr("Save back and close"));
        bar->addSeparator();
        bar->addAction(m_save);
        // Among icons nobody would look for the way back.
        if (auto* button = qobject_cast<QToolButton*>(bar->widgetForAction(m_save)))
            button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    }
    connect(m_save, &QAction::triggered, this, &InPlaceFeature::saveBack);
    connect(&parts.exporter, &Exporter::saved, this, [this](const QString& path) {
        if (!m_saving || QFileInfo(path) != QFileInfo(m_file))
            return;
        m_saved = true;
        this->parts().window.close();
    });
    parts.messages.showNotice(
        tr("%1 is edited in place: Save back and close (Ctrl+Alt+W) writes it.").arg(name));
}

bool InPlaceFeature::isEdited() const {
    const Shown& shown = parts().stage.shown();
    return !shown.inPhoto.empty() && QFileInfo(shown.inPhoto.front().path) == QFileInfo(m_file);
}

void InPlaceFeature::refreshCommands() {
    m_save->setEnabled(isEdited());
    Actions::explain(
        m_save, isEdited()
                    ? QString()
                    : tr("Nothing has been edited in %1 yet.").arg(QFileInfo(m_file).fileName()));
}

void InPlaceFeature::saveBack() {
    if (!isEdited())
        return;
    if (hasFileChanged(parts().stage.shown().inPhoto.front()) &&
        !parts().dialogs.confirm(
            &parts().window, tr("Replace the photo itself?"),
            tr("%1 has been changed since you opened it. What it shows now would be lost: the edit "
               "is put into the photo as it was.")
                .arg(QFileInfo(m_file).fileName()),
            tr("Replace the photo")))
        return;
    m_saving = true; // where it fails the exporter says so, and the window stays
    parts().exporter.savePhoto(parts().stage.shown().inPhoto, m_file);
}

} // namespace inlay
