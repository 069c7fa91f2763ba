// What the commands of the window do; the window itself is in main_window.cpp.

#include "core/io/edit/recipe_file.h"
#include "ui/canvas/canvas.h"
#include "ui/features/window_feature.h"
#include "ui/intake/arrivals.h"
#include "ui/intake/face_samples.h"
#include "ui/intake/file_opener.h"
#include "ui/intake/starter_gallery.h"
#include "ui/main_window/main_window.h"
#include "ui/panels/embed_panel.h"
#include "ui/panels/panel_rail.h"
#include "ui/panels/recipe_panel.h"
#include "ui/run/embedder.h"
#include "ui/shelf/shelf_view.h"
#include "ui/theme/theme.h"
#include "ui/widgets/menu_text.h"
#include "ui/window/actions.h"
#include "ui/window/command_search.h"
#include "ui/window/drop_router.h"
#include "ui/window/generate_dialog.h"
#include "ui/window/message_bar.h"
#include "ui/window/stage.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFileInfo>
#include <QItemSelectionModel>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
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

void MainWindow::connectActions() {
    const auto on = [this](QAction* action, auto function) {
        connect(action, &QAction::triggered, this, function);
    };
    on(m_actions->open, &MainWindow::openFiles);
    on(m_actions->saveImage, &MainWindow::saveImage);
    on(m_actions->exportLatent, &MainWindow::exportLatent);
    on(m_actions->exportCurve, &MainWindow::exportCurve);
    on(m_actions->quit, &QWidget::close);
    on(m_actions->copy, &MainWindow::copyImage);
    on(m_actions->paste, &MainWindow::pasteImage);
    on(m_actions->rename, [this] { m_shelf->renameCurrent(); });
    on(m_actions->remove, [this] { m_session.document().remove(m_shelf->selected()); });
    on(m_actions->start, [this] { m_embed->startOrRestart(); });
    on(m_actions->continueEmbedding, [this] { m_embed->continueFromHere(); });
    on(m_actions->pause, [this] { m_embed->togglePause(); });
    on(m_actions->stopAndKeep, [this] { m_embed->stopAndKeep(); });
    on(m_actions->cancel, [this] { m_embed->cancel(); });
    on(m_actions->cancelAll, [this] { m_services.embedder.queue().cancelAll(); });
    on(m_actions->crop, [this] {
        m_panels->setCurrentPanel(m_embed);
        m_stage->editCrop();
    });
    on(m_actions->keep, &MainWindow::keepShown);
    on(m_actions->generate, &MainWindow::generateFace);
    on(m_actions->generateWith, &MainWindow::showGenerateDialog);
    on(m_actions->gallery, [this] { m_services.starters.add(); });
    on(m_actions->findCommand, &MainWindow::searchCommands);
    on(m_actions->addToRecipe, &MainWindow::addToRecipe);
    on(m_actions->importRecipe, &MainWindow::importRecipe);
    on(m_actions->exportRecipe, &MainWindow::exportRecipe);
    on(m_actions->about, &MainWindow::showAbout);
    connect(m_actions->recent, &QMenu::aboutToShow, this, &MainWindow::fillRecentMenu);
    connect(m_shelf, &ShelfView::menuRequested, this, &MainWindow::showShelfMenu);
    connect(m_shelf->list()->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &MainWindow::refreshActions);
}

void MainWindow::connectViewActions() {
    Canvas* canvas = m_stage->canvas();
    const auto mode = [this, canvas](QAction* action, Canvas::Mode chosen) {
        connect(action, &QAction::triggered, this, [canvas, chosen] { canvas->setMode(chosen); });
    };
    mode(m_actions->sideBySide, Canvas::Mode::SideBySide);
    mode(m_actions->split, Canvas::Mode::Split);
    mode(m_actions->targetOnly, Canvas::Mode::TargetOnly);
    mode(m_actions->resultOnly, Canvas::Mode::ResultOnly);
    connect(m_actions->zoomIn, &QAction::triggered, canvas, &Canvas::zoomIn);
    connect(m_actions->zoomOut, &QAction::triggered, canvas, &Canvas::zoomOut);
    connect(m_actions->zoomFit, &QAction::triggered, canvas, &Canvas::zoomToFit);
    connect(m_actions->zoomActual, &QAction::triggered, canvas, &Canvas::zoomToActualSize);
    connect(m_actions->surroundDark, &QAction::triggered, this,
            [canvas] { canvas->setSurround(Canvas::Surround::Dark); });
    connect(m_actions->surroundGrey, &QAction::triggered, this,
            [canvas] { canvas->setSurround(Canvas::Surround::MidGrey); });
    const auto theme = [this](QAction* action, Theme::Choice choice) {
        connect(action, &QAction::triggered, this, [choice] { Theme::setChoice(choice); });
    };
    theme(m_actions->themeSystem, Theme::Choice::System);
    theme(m_actions->themeLight, Theme::Choice::Light);
    theme(m_actions->themeDark, Theme::Choice::Dark);
}

void MainWindow::openFiles() {
    const QStringList paths =
        m_dialogs.openFiles(this, m_settings.folder(WindowSettings::Folder::Photos));
    if (paths.isEmpty())
        return;
    m_settings.setFolder(folderFor(paths.front()), paths.front());
    m_services.files.open(paths);
}

void MainWindow::addToRecipe() {
    const EditPanel* panel = editPanel();
    if (!panel)
        return;
    const std::vector<RecipeStep> steps = panel->recipeSteps();
    const Picture* picture = m_session.document().find(panel->recipePicture());
    if (steps.empty() || !picture)
        return;
    EditRecipe recipe = picture->recipe;
    recipe.steps.insert(recipe.steps.end(), steps.begin(), steps.end());
    const PictureId id = picture->id;
    m_session.document().setRecipe(id, recipe,
                                   tr("Add a step to the recipe of %1").arg(picture->name));
    m_messages->showNotice(tr("Added to the recipe of %1 (Ctrl+5 shows it)").arg(picture->name));
    m_recipe->setSubject(id);
}

void MainWindow::importRecipe() {
    const PictureId id = m_recipe->picture();
    if (!m_session.document().find(id))
        return;
    const QString path =
        m_dialogs.openRecipe(this, m_settings.folder(WindowSettings::Folder::Recipes));
    if (path.isEmpty())
        return;
    m_settings.setFolder(WindowSettings::Folder::Recipes, path);
    Job* job = m_session.jobs().perform(
        tr("Read %1").arg(QFileInfo(path).fileName()),
        [path = path.toStdString()](EngineLibrary& library, JobControl&) {
            return readRecipe(path, [&library](const std::string& file) {
                return library.latentFiles().load(file).front();
            });
        },
        [this, id, path](const EditRecipe& recipe) {
            m_session.document().setRecipe(id, recipe,
                                           tr("Import %1").arg(QFileInfo(path).fileName()));
            m_panels->setCurrentPanel(m_recipe);
        });
    connect(job, &Job::failed, this, [this, path](const Problem& reason) {
        m_messages->showProblem(tr("%1 could not be opened").arg(QFileInfo(path).fileName()),
                                reason);
    });
}

void MainWindow::copyImage() {
    const QImage image =
        m_stage->shown().image.isNull() ? m_stage->canvas()->target() : m_stage->shown().image;
    if (image.isNull())
        return;
    QApplication::clipboard()->setImage(image);
    m_messages->showNotice(
        tr("Copied the image, %1 x %2 px").arg(image.width()).arg(image.height()));
}

void MainWindow::pasteImage() {
    if (!m_drops->take(QApplication::clipboard()->mimeData(), tr("pasted image")))
        m_messages->showNotice(tr("There is no image on the clipboard."));
    else
        m_panels->setCurrentPanel(m_embed);
}

void MainWindow::keepShown() {
    const Shown& shown = m_stage->shown();
    if (!shown.latent || !editPanel())
        return;
    m_services.arrivals.keep(shown.name, shown.origin, shown.latent, shown.image);
    m_messages->showNotice(tr("Kept on the shelf: %1").arg(shown.name));
}

void MainWindow::generateFace() {
    // As the dialog was left, with another seed.
    m_services.samples.addRandom(m_generate ? m_generate->options() : SampleOptions());
}

void MainWindow::showGenerateDialog() {
    if (!m_generate) {
        m_generate = new GenerateDialog(this);
        const auto follow = [this] {
            if (m_session.network())
                m_generate->setNetwork(*m_session.network());
        };
        follow();
        connect(&m_session, &Session::networkChanged, m_generate, follow);
        connect(m_generate, &GenerateDialog::generateRequested, this,
                [this](const SampleOptions& options) { m_services.samples.add(options); });
    }
    m_generate->show();
    m_generate->raise();
    m_generate->activateWindow();
}

void MainWindow::fillRecentMenu() {
    m_actions->recent->clear();
    const QStringList files = m_settings.recentFiles();
    for (const QString& path : files) {
        QAction* action = m_actions->recent->addAction(menuText(QFileInfo(path).fileName()));
        action->setToolTip(path);
        connect(action, &QAction::triggered, this, [this, path] { m_services.files.open({path}); });
    }
    if (files.isEmpty())
        m_actions->recent->addAction(tr("Nothing opened yet"))->setEnabled(false);
}

void MainWindow::refreshActions() {
    const Picture* picture = m_session.document().find(m_shelf->current());
    const EmbeddingQueue& queue = m_services.embedder.queue();
    const Shown& shown = m_stage->shown();
    const int several = savesChosen() ? static_cast<int>(chosenWithLatent().size()) : 0;
    m_actions->saveImage->setEnabled(several > 0 || (!m_shelfMenuShown && !shown.image.isNull()));
    m_actions->exportLatent->setEnabled(several > 0 || (!m_shelfMenuShown && shown.latent));
    m_actions->saveImage->setText(several > 1 ? tr("&Save %n images...", nullptr, several)
                                              : tr("&Save image..."));
    m_actions->exportLatent->setText(several > 1 ? tr("E&xport %n latents...", nullptr, several)
                                                 : tr("E&xport latent..."));
    m_actions->copy->setEnabled(!shown.image.isNull() || picture);
    m_actions->exportCurve->setEnabled(picture && !picture->embedding.curve.empty());
    m_actions->rename->setEnabled(picture);
    m_actions->remove->setEnabled(picture);
    m_actions->start->setEnabled(m_embed->canStart());
    m_actions->continueEmbedding->setEnabled(m_embed->canContinue());
    m_actions->crop->setEnabled(picture && picture->hasPhoto() && picture->framing);
    refreshKeeping();
    const Picture* cooked = m_session.document().find(m_recipe->picture());
    const EditPanel* panel = editPanel();
    m_actions->addToRecipe->setEnabled(panel && m_session.isReady() &&
                                       !panel->recipeSteps().empty());
    m_actions->importRecipe->setEnabled(cooked);
    m_actions->exportRecipe->setEnabled(cooked && !cooked->recipe.isEmpty());
    m_actions->generate->setEnabled(m_session.isReady());
    m_actions->generateWith->setEnabled(m_session.isReady());
    m_actions->gallery->setEnabled(m_session.isReady() && m_session.network()->hasMapping);
    m_actions->pause->setEnabled(queue.isRunning());
    const Picture* running = m_session.document().find(queue.current());
    const QString name = running ? menuText(running->name) : QString();
    if (!running)
        m_actions->pause->setText(tr("&Pause"));
    else
        m_actions->pause->setText(queue.isPaused() ? tr("Res&ume %1").arg(name)
                                                   : tr("&Pause %1").arg(name));
    m_actions->stopAndKeep->setText(running ? tr("&Stop %1 and keep it").arg(name)
                                            : tr("&Stop and keep"));
    m_actions->cancel->setText(running ? tr("&Cancel %1").arg(name) : tr("&Cancel"));
    m_actions->stopAndKeep->setEnabled(queue.isRunning());
    m_actions->cancel->setEnabled(queue.isRunning());
    m_actions->cancelAll->setEnabled(queue.isRunning() || queue.waiting() > 0);
}

/// Keep and Save can be used where there is something to keep and to save; else they say why not.
void MainWindow::refreshKeeping() {
    const Shown& shown = m_stage->shown();
    EditPanel* panel = editPanel();
    QString obstacle;
    if (panel && !shown.latent) {
        obstacle = panel->missingText();
        if (obstacle.isEmpty())
            obstacle = m_session.isReady() ? tr("The picture is not drawn yet.")
                                           : tr("The network is not open yet.");
    }
    if (panel)
        panel->allowKeeping(obstacle.isEmpty() ? std::nullopt : std::optional(obstacle));
    m_actions->keep->setEnabled(shown.latent && panel);
    const auto explain = [](QAction* action, const QString& why) {
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        action->setToolTip(why.isEmpty() ? QStringLiteral("%1 (%2)").arg(action->statusTip(), keys)
                                         : why);
    };
    explain(m_actions->keep,
            panel ? obstacle : tr("What you see is a picture of the shelf already."));
    const QString nothing = obstacle.isEmpty() ? tr("There is no picture to save yet.") : obstacle;
    explain(m_actions->saveImage, shown.image.isNull() ? nothing : QString());
    explain(m_actions->exportLatent, shown.latent ? QString() : nothing);
}

void MainWindow::searchCommands() {
    if (!m_commandSearch)
        m_commandSearch = new CommandSearch(
            menuBar(), [this] { return searchOffers(); }, this);
    m_commandSearch->open();
}

std::vector<SearchOffer> MainWindow::searchOffers() const {
    std::vector<SearchOffer> all;
    for (const auto& feature : m_features) {
        for (SearchOffer& offer : feature->searchOffers())
            all.push_back(std::move(offer));
    }
    return all;
}

void MainWindow::showAbout() {
    auto* box = new QMessageBox(this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setModal(false);
    box->setObjectName("aboutBox");
    box->setWindowTitle(tr("About Inlay"));
    box->setTextFormat(Qt::RichText);
    box->setIconPixmap(windowIcon().pixmap(64));
    box->setText(tr("<h3>Inlay %1</h3><p>Inlays a photograph into a StyleGAN's latent space and "
                    "edits it there, after Image2StyleGAN (Abdal, Qin and Wonka, 2019).</p>"
                    "<p>Released under the MIT licence. Made with Qt, LibTorch and OpenCV.</p>")
                     .arg(QStringLiteral(INLAY_VERSION)));
    box->show();
}

} // namespace inlay
