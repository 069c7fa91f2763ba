#include "ui/features/saving_feature.h"

#include "ui/features/shown_obstacle.h"
#include "ui/in_photo/photo_file.h"
#include "ui/panels/edit_panel.h"
#include "ui/session/session.h"
#include "ui/shelf/shelf_view.h"
#include "ui/widgets/loss_chart.h"
#include "ui/window/actions.h"
#include "ui/window/exporter.h"
#include "ui/window/file_dialogs.h"
#include "ui/window/stage.h"
#include "ui/window/window_settings.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QMainWindow>
#include <QMenu>
#include <QSet>
#include <algorithm>
#include <array>

namespace inlay {

namespace {

using Folder = WindowSettings::Folder;

QString nameForFile(const Picture& picture) {
    return picture.hasPhoto() ? picture.name + QStringLiteral("_reconstruction") : picture.name;
}

/// The format that the photo has, where pictures can be written in it; else one for photos.
const char* writableEnding(const QString& photo) {
    static constexpr std::array<const char*, 6> endings{".png",  ".jpg", ".jpeg",
                                                        ".webp", ".tif", ".tiff"};
    const QString own = QLatin1Char('.') + QFileInfo(photo).suffix().toLower();
    for (const char* ending : endings)
        if (own == QLatin1String(ending))
            return ending;
    return photo.isEmpty() ? ".png" : ".jpg";
}

/// A path for each of the pictures, named as they are; -2, -3 where names repeat.
QStringList pathsIn(const QString& folder, const std::vector<const Picture*>& pictures,
                    const QString& ending) {
    QStringList paths;
    QSet<QString> taken;
    for (const Picture* picture : pictures) {
        const QString name = WindowSettings::fileName(nameForFile(*picture));
        QString unique = name;
        // On some file systems upper and lower case are the same.
        for (int number = 2; taken.contains(unique.toLower()); ++number)
            unique = QStringLiteral("%1-%2").arg(name).arg(number);
        taken.insert(unique.toLower());
        paths << QDir(folder).filePath(unique + ending);
    }
    return paths;
}

} // namespace

SavingFeature::SavingFeature(const WindowParts& parts)
    : WindowFeature(parts) {
    const Actions& actions = parts.actions;
    connect(actions.saveImage, &QAction::triggered, this, &SavingFeature::saveImage);
    connect(actions.saveSquare, &QAction::triggered, this, qOverload<>(&SavingFeature::saveSquare));
    connect(actions.exportLatent, &QAction::triggered, this, &SavingFeature::exportLatent);
    connect(actions.exportCurve, &QAction::triggered, this, &SavingFeature::exportCurve);
    connect(&parts.shelf, &ShelfView::menuRequested, this, &SavingFeature::showShelfMenu);
    forEachEditPanel([this](EditPanel* panel) {
        connect(panel, &EditPanel::saveRequested, this, &SavingFeature::saveImage);
    });
}

void SavingFeature::refreshCommands() {
    const Actions& actions = parts().actions;
    const Shown& shown = parts().stage.shown();
    const Picture* picture = parts().session.document().find(parts().shelf.current());
    const int several = savesChosen() ? static_cast<int>(chosenWithLatent().size()) : 0;
    actions.saveImage->setEnabled(several > 0 || (!m_shelfMenuShown && !shown.image.isNull()));
    actions.exportLatent->setEnabled(several > 0 || (!m_shelfMenuShown && shown.latent));
    const bool photo = several == 0 && !m_shelfMenuShown && !shown.inPhoto.empty();
    const QString one = photo ? tr("&Save photo...") : tr("&Save image...");
    actions.saveImage->setText(several > 1 ? tr("&Save %n images...", nullptr, several) : one);
    if (EditPanel* panel = editPanel())
        panel->nameSaving(!shown.inPhoto.empty() ? tr("Save photo...") : tr("Save image..."));
    actions.saveSquare->setEnabled(!m_shelfMenuShown && shown.latent && !shown.image.isNull());
    actions.exportLatent->setText(several > 1 ? tr("E&xport %n latents...", nullptr, several)
                                              : tr("E&xport latent..."));
    actions.exportCurve->setEnabled(picture && !picture->embedding.curve.empty());
    const QString obstacle = shownObstacle(parts());
    const QString nothing = obstacle.isEmpty() ? tr("There is no picture to save yet.") : obstacle;
    Actions::explain(actions.saveImage, shown.image.isNull() ? nothing : QString());
    Actions::explain(actions.exportLatent, shown.latent ? QString() : nothing);
}

void SavingFeature::showShelfMenu(const QPoint& position) {
    m_shelfMenuShown = true; // it is about the shelf's pictures, whatever the canvas shows
    refreshCommands();
    parts().actions.shelfMenu->exec(position);
    m_shelfMenuShown = false;
    refreshCommands();
}

bool SavingFeature::savesChosen() const {
    return m_shelfMenuShown || (!editPanel() && parts().shelf.selected().size() > 1);
}

std::vector<PictureId> SavingFeature::chosenWithLatent() const {
    std::vector<PictureId> ids;
    const Document& document = parts().session.document();
    const std::vector<PictureId> chosen = parts().shelf.selected();
    for (int i = 0; i < document.count(); ++i) {
        const PictureId id = document.at(i).id;
        if (document.at(i).hasLatent() &&
            std::find(chosen.begin(), chosen.end(), id) != chosen.end())
            ids.push_back(id);
    }
    return ids;
}

std::vector<const Picture*> SavingFeature::picturesToSave() const {
    std::vector<const Picture*> pictures;
    for (const PictureId id : chosenWithLatent())
        pictures.push_back(parts().session.document().find(id));
    return pictures;
}

/// The one chosen picture of the shelf, where its menu asks; else what is on the canvas.
Shown SavingFeature::shownToSave() const {
    const std::vector<const Picture*> chosen = picturesToSave();
    if (!savesChosen() || (chosen.empty() && !m_shelfMenuShown))
        return parts().stage.shown();
    if (chosen.empty())
        return {};
    const Picture& picture = *chosen.front();
    return {picture.embedding.reconstruction, picture.embedding.latent, nameForFile(picture),
            picture.origin};
}

bool SavingFeature::mayReplace(const QStringList& paths) {
    QStringList there;
    for (const QString& path : paths) {
        if (QFileInfo::exists(path))
            there << QFileInfo(path).fileName();
    }
    if (there.isEmpty())
        return true;
    constexpr int mostNamed = 5;
    const auto count = static_cast<int>(there.size());
    QString names = there.mid(0, mostNamed).join(QStringLiteral(", "));
    if (count > mostNamed)
        names += QStringLiteral(", ...");
    return parts().dialogs.confirm(
        &parts().window, tr("Replace files?"),
        tr("%n of these files are there already: %1.", nullptr, count).arg(names), tr("Replace"));
}

void SavingFeature::saveImages() {
    const QString folder =
        parts().dialogs.chooseFolder(&parts().window, tr("Save the images into a folder"),
                                     parts().settings.folder(Folder::Images));
    if (folder.isEmpty())
        return;
    // As they are now, whatever happened behind the dialog.
    const std::vector<const Picture*> pictures = picturesToSave();
    const QStringList paths = pathsIn(folder, pictures, QStringLiteral(".png"));
    std::vector<QImage> images;
    images.reserve(pictures.size());
    for (const Picture* picture : pictures)
        images.push_back(picture->embedding.reconstruction);
    if (paths.isEmpty() || !mayReplace(paths))
        return;
    parts().settings.setFolder(Folder::Images, paths.front());
    parts().exporter.saveImages(images, paths);
}

void SavingFeature::exportLatents() {
    const QString folder =
        parts().dialogs.chooseFolder(&parts().window, tr("Export the latents into a folder"),
                                     parts().settings.folder(Folder::Latents));
    if (folder.isEmpty())
        return;
    const std::vector<const Picture*> pictures = picturesToSave();
    const QStringList paths = pathsIn(folder, pictures, QStringLiteral(".safetensors"));
    std::vector<LatentPtr> latents;
    latents.reserve(pictures.size());
    for (const Picture* picture : pictures)
        latents.push_back(picture->embedding.latent);
    if (paths.isEmpty() || !mayReplace(paths))
        return;
    parts().settings.setFolder(Folder::Latents, paths.front());
    parts().exporter.exportLatents(latents, paths);
}

void SavingFeature::saveImage() {
    if (savesChosen() && chosenWithLatent().size() > 1)
        return saveImages();
    const Shown shown = shownToSave(); // as it is now, whatever happens behind the dialog
    if (shown.image.isNull())
        return;
    if (!shown.inPhoto.empty())
        savePhoto(shown);
    else
        saveSquare(shown);
}

void SavingFeature::savePhoto(const Shown& shown) {
    const QString source = shown.inPhoto.front().path;
    const QString path = parts().dialogs.savePhoto(
        &parts().window,
        parts().settings.proposal(Folder::Images, shown.name, writableEnding(source),
                                  source.isEmpty() ? QString() : QFileInfo(source).absolutePath()));
    if (path.isEmpty())
        return;
    if (QFileInfo(path) == QFileInfo(source)) {
        const QString question =
            hasFileChanged(shown.inPhoto.front())
                ? tr("%1 has been changed since you opened it. What it shows now would be lost: "
                     "the edit is put into the photo as it was.")
                : tr("%1 is the photo that you opened. Its face as it was would be in this "
                     "document only.");
        if (!parts().dialogs.confirm(&parts().window, tr("Replace the photo itself?"),
                                     question.arg(QFileInfo(source).fileName()),
                                     tr("Replace the photo")))
            return;
    }
    parts().settings.setFolder(Folder::Images, path);
    parts().exporter.savePhoto(shown.inPhoto, path);
}

void SavingFeature::saveSquare() {
    const Shown shown = parts().stage.shown();
    if (shown.latent && !shown.image.isNull())
        saveSquare(shown);
}

void SavingFeature::saveSquare(const Shown& shown) {
    const QString path = parts().dialogs.saveImage(
        &parts().window, parts().settings.proposal(Folder::Images, shown.name, ".png"));
    if (path.isEmpty())
        return;
    parts().settings.setFolder(Folder::Images, path);
    parts().exporter.saveImage(shown.image, path);
}

void SavingFeature::exportLatent() {
    if (savesChosen() && chosenWithLatent().size() > 1)
        return exportLatents();
    const Shown shown = shownToSave();
    if (!shown.latent)
        return;
    const QString path = parts().dialogs.saveLatent(
        &parts().window, parts().settings.proposal(Folder::Latents, shown.name, ".safetensors"));
    if (path.isEmpty())
        return;
    parts().settings.setFolder(Folder::Latents, path);
    parts().exporter.exportLatent(shown.latent, path);
}

void SavingFeature::exportCurve() {
    const Picture* picture = parts().session.document().find(parts().shelf.current());
    if (!picture || picture->embedding.curve.empty())
        return;
    const std::vector<CurvePoint> curve = picture->embedding.curve;
    const QImage drawn = parts().stage.chart()->picture();
    const QString path = parts().dialogs.saveCurve(
        &parts().window,
        parts().settings.proposal(Folder::Reports, picture->name + "_curve", ".csv"));
    if (path.isEmpty())
        return;
    parts().settings.setFolder(Folder::Reports, path);
    if (QFileInfo(path).suffix().compare(QLatin1String("csv"), Qt::CaseInsensitive) == 0)
        parts().exporter.exportCurve(curve, path);
    else
        parts().exporter.saveImage(drawn, path);
}

} // namespace inlay
