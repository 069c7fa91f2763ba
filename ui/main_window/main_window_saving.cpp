// What the window writes to files; the window itself is in main_window.cpp.

#include "ui/main_window/main_window.h"
#include "ui/panels/recipe_panel.h"
#include "ui/shelf/shelf_view.h"
#include "ui/widgets/loss_chart.h"
#include "ui/window/actions.h"
#include "ui/window/exporter.h"
#include "ui/window/message_bar.h"
#include "ui/window/stage.h"

#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QSet>
#include <algorithm>

namespace inlay {

namespace {

using Folder = WindowSettings::Folder;

QString nameForFile(const Picture& picture) {
    return picture.hasPhoto() ? picture.name + QStringLiteral("_reconstruction") : picture.name;
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

void MainWindow::showShelfMenu(const QPoint& position) {
    m_shelfMenuShown = true; // it is about the shelf's pictures, whatever the canvas shows
    refreshActions();
    m_actions->shelfMenu->exec(position);
    m_shelfMenuShown = false;
    refreshActions();
}

bool MainWindow::savesChosen() const {
    return m_shelfMenuShown || (!editPanel() && m_shelf->selected().size() > 1);
}

std::vector<PictureId> MainWindow::chosenWithLatent() const {
    std::vector<PictureId> ids;
    const Document& document = m_session.document();
    for (int i = 0; i < document.count(); ++i) { // in the shelf's order
        const PictureId id = document.at(i).id;
        const std::vector<PictureId> chosen = m_shelf->selected();
        if (document.at(i).hasLatent() &&
            std::find(chosen.begin(), chosen.end(), id) != chosen.end())
            ids.push_back(id);
    }
    return ids;
}

bool MainWindow::mayReplace(const QStringList& paths) {
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
    return m_dialogs.confirm(
        this, tr("Replace files?"),
        tr("%n of these files are there already: %1.", nullptr, count).arg(names), tr("Replace"));
}

void MainWindow::saveChosen() {
    const QString folder = m_dialogs.chooseFolder(this, tr("Save the images into a folder"),
                                                  m_settings.folder(Folder::Images));
    if (folder.isEmpty())
        return;
    std::vector<const Picture*> pictures; // as they are now, whatever happened behind the dialog
    for (const PictureId id : chosenWithLatent())
        pictures.push_back(m_session.document().find(id));
    const QStringList paths = pathsIn(folder, pictures, QStringLiteral(".png"));
    std::vector<QImage> images;
    for (const Picture* picture : pictures)
        images.push_back(picture->embedding.reconstruction);
    if (paths.isEmpty() || !mayReplace(paths))
        return;
    m_settings.setFolder(Folder::Images, paths.front());
    m_services.exporter.saveImages(images, paths);
}

void MainWindow::exportChosen() {
    const QString folder = m_dialogs.chooseFolder(this, tr("Export the latents into a folder"),
                                                  m_settings.folder(Folder::Latents));
    if (folder.isEmpty())
        return;
    std::vector<const Picture*> pictures;
    for (const PictureId id : chosenWithLatent())
        pictures.push_back(m_session.document().find(id));
    const QStringList paths = pathsIn(folder, pictures, QStringLiteral(".safetensors"));
    std::vector<LatentPtr> latents;
    for (const Picture* picture : pictures)
        latents.push_back(picture->embedding.latent);
    if (paths.isEmpty() || !mayReplace(paths))
        return;
    m_settings.setFolder(Folder::Latents, paths.front());
    m_services.exporter.exportLatents(latents, paths);
}

void MainWindow::saveImage() {
    if (savesChosen() && chosenWithLatent().size() > 1)
        return saveChosen();
    const Shown shown = toSave(); // as it is now, whatever happens behind the dialog
    if (shown.image.isNull())
        return;
    const QString path =
        m_dialogs.saveImage(this, m_settings.proposal(Folder::Images, shown.name, ".png"));
    if (path.isEmpty())
        return;
    m_settings.setFolder(Folder::Images, path);
    m_services.exporter.saveImage(shown.image, path);
}

void MainWindow::exportLatent() {
    if (savesChosen() && chosenWithLatent().size() > 1)
        return exportChosen();
    const Shown shown = toSave();
    if (!shown.latent)
        return;
    const QString path = m_dialogs.saveLatent(
        this, m_settings.proposal(Folder::Latents, shown.name, ".safetensors"));
    if (path.isEmpty())
        return;
    m_settings.setFolder(Folder::Latents, path);
    m_services.exporter.exportLatent(shown.latent, path);
}

/// The one chosen picture of the shelf, where its menu asks; else what is on the canvas.
Shown MainWindow::toSave() const {
    const std::vector<PictureId> chosen = chosenWithLatent();
    if (!savesChosen() || (chosen.empty() && !m_shelfMenuShown))
        return m_stage->shown();
    if (chosen.empty())
        return {};
    const Picture* picture = m_session.document().find(chosen.front());
    return {picture->embedding.reconstruction, picture->embedding.latent, nameForFile(*picture),
            picture->origin};
}

void MainWindow::exportCurve() {
    const Picture* picture = m_session.document().find(m_shelf->current());
    if (!picture || picture->embedding.curve.empty())
        return;
    const std::vector<CurvePoint> curve = picture->embedding.curve;
    const QImage drawn = m_stage->chart()->picture();
    const QString path = m_dialogs.saveCurve(
        this, m_settings.proposal(Folder::Reports, picture->name + "_curve", ".csv"));
    if (path.isEmpty())
        return;
    m_settings.setFolder(Folder::Reports, path);
    if (QFileInfo(path).suffix().compare(QLatin1String("csv"), Qt::CaseInsensitive) == 0)
        m_services.exporter.exportCurve(curve, path);
    else
        m_services.exporter.saveImage(drawn, path);
}

void MainWindow::exportRecipe() {
    const Picture* picture = m_session.document().find(m_recipe->picture());
    if (!picture || picture->recipe.isEmpty())
        return;
    const EditRecipe recipe = picture->recipe;
    const QString path = m_dialogs.saveRecipe(
        this, m_settings.proposal(Folder::Recipes, picture->name + "_recipe", ".json"));
    if (path.isEmpty())
        return;
    m_settings.setFolder(Folder::Recipes, path);
    m_services.exporter.exportRecipe(recipe, path);
}

} // namespace inlay
