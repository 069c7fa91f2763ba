#include "ui/features/recipe_feature.h"

#include "core/io/edit/recipe_file.h"
#include "ui/intake/file_opener.h"
#include "ui/panels/panel_rail.h"
#include "ui/panels/recipe_panel.h"
#include "ui/session/session.h"
#include "ui/window/actions.h"
#include "ui/window/exporter.h"
#include "ui/window/file_dialogs.h"
#include "ui/window/message_bar.h"
#include "ui/window/window_settings.h"

#include <QAction>
#include <QFileInfo>
#include <QMainWindow>

namespace inlay {

namespace {

using Folder = WindowSettings::Folder;

} // namespace

RecipeFeature::RecipeFeature(const WindowParts& parts)
    : WindowFeature(parts)
    , m_panel(new RecipePanel(parts.session, parts.thumbnails)) {
    const Actions& actions = parts.actions;
    parts.panels.addPanel(m_panel, tr("Recipe"), actions.panelRecipe);
    connect(actions.addToRecipe, &QAction::triggered, this, &RecipeFeature::addSteps);
    connect(actions.importRecipe, &QAction::triggered, this, &RecipeFeature::importRecipe);
    connect(actions.exportRecipe, &QAction::triggered, this, &RecipeFeature::exportRecipe);
    connect(&parts.files, &FileOpener::recipeRequested, this, &RecipeFeature::importFrom);
    connect(m_panel, &RecipePanel::importRequested, this, &RecipeFeature::importRecipe);
    connect(m_panel, &RecipePanel::exportRequested, this, &RecipeFeature::exportRecipe);
    forEachEditPanel([this](EditPanel* panel) {
        connect(panel, &EditPanel::addToRecipeRequested, this, &RecipeFeature::addSteps);
    });
}

void RecipeFeature::refreshCommands() {
    const Actions& actions = parts().actions;
    const Picture* picture = parts().session.document().find(m_panel->picture());
    const EditPanel* panel = editPanel();
    actions.addToRecipe->setEnabled(panel && parts().session.isReady() &&
                                    !panel->recipeAddition().steps.empty());
    actions.importRecipe->setEnabled(picture);
    actions.exportRecipe->setEnabled(picture && !picture->recipe.isEmpty());
}

void RecipeFeature::addSteps() {
    const EditPanel* panel = editPanel();
    if (!panel)
        return;
    Document& document = parts().session.document();
    const auto [changed, steps] = panel->recipeAddition();
    const Picture* picture = document.find(changed);
    if (steps.empty() || !picture)
        return;
    EditRecipe recipe = picture->recipe;
    recipe.steps.insert(recipe.steps.end(), steps.begin(), steps.end());
    const PictureId id = picture->id;
    document.setRecipe(id, recipe, tr("Add a step to the recipe of %1").arg(picture->name));
    parts().messages.showNotice(
        tr("Added to the recipe of %1 (Ctrl+5 shows it)").arg(picture->name));
    m_panel->setSubject(id);
}

void RecipeFeature::importRecipe() {
    const PictureId id = m_panel->picture();
    if (!parts().session.document().find(id))
        return;
    const QString path =
        parts().dialogs.openRecipe(&parts().window, parts().settings.folder(Folder::Recipes));
    if (path.isEmpty())
        return;
    parts().settings.setFolder(Folder::Recipes, path);
    importFrom(path);
}

void RecipeFeature::importFrom(const QString& path) {
    const PictureId id = m_panel->picture();
    const QString name = QFileInfo(path).fileName();
    if (!parts().session.document().find(id)) {
        parts().messages.showProblem(
            tr("%1 is a recipe").arg(name),
            {ErrorKind::InvalidArgument, tr("A recipe is done to a picture, and none is chosen."),
             tr("Choose a picture on the shelf, then open the recipe again.")});
        return;
    }
    Job* job = parts().session.jobs().perform(
        tr("Read %1").arg(name),
        [path = path.toStdString()](EngineLibrary& library, JobControl&) {
            return readRecipe(path, [&library](const std::string& file) {
                return library.latentFiles().load(file).front();
            });
        },
        this,
        [this, id, name](const EditRecipe& recipe) {
            parts().session.document().setRecipe(id, recipe, tr("Import %1").arg(name));
            parts().panels.setCurrentPanel(m_panel);
        });
    connect(job, &Job::failed, this, [this, name](const Problem& reason) {
        parts().messages.showProblem(tr("%1 could not be opened").arg(name), reason);
    });
}

void RecipeFeature::exportRecipe() {
    const Picture* picture = parts().session.document().find(m_panel->picture());
    if (!picture || picture->recipe.isEmpty())
        return;
    const EditRecipe recipe = picture->recipe;
    const QString path = parts().dialogs.saveRecipe(
        &parts().window,
        parts().settings.proposal(Folder::Recipes, picture->name + "_recipe", ".json"));
    if (path.isEmpty())
        return;
    parts().settings.setFolder(Folder::Recipes, path);
    parts().exporter.exportRecipe(recipe, path);
}

} // namespace inlay
