#include "ui/main_window/main_window.h"

#include "ui/canvas/canvas.h"
#include "ui/features/directions_feature.h"
#include "ui/features/document_feature.h"
#include "ui/features/expressions_feature.h"
#include "ui/features/film_feature.h"
#include "ui/features/gallery_feature.h"
#include "ui/features/lab_feature.h"
#include "ui/features/language_feature.h"
#include "ui/features/local_feature.h"
#include "ui/features/other_network_feature.h"
#include "ui/features/settings_feature.h"
#include "ui/features/shortcut_feature.h"
#include "ui/features/use_as_feature.h"
#include "ui/features/window_feature.h"
#include "ui/intake/arrivals.h"
#include "ui/intake/face_samples.h"
#include "ui/intake/file_opener.h"
#include "ui/intake/photo_intake.h"
#include "ui/intake/latent_intake.h"
#include "ui/intake/starter_gallery.h"
#include "ui/panels/embed_panel.h"
#include "ui/panels/expression_panel.h"
#include "ui/panels/mix_panel.h"
#include "ui/panels/morph_panel.h"
#include "ui/panels/panel_rail.h"
#include "ui/panels/recipe_panel.h"
#include "ui/run/embedder.h"
#include "ui/shelf/shelf_view.h"
#include "ui/theme/icons.h"
#include "ui/window/actions.h"
#include "ui/window/application.h"
#include "ui/window/button_focus.h"
#include "ui/window/drop_router.h"
#include "ui/window/exporter.h"
#include "ui/window/history_dock.h"
#include "ui/window/message_bar.h"
#include "ui/window/stage.h"
#include "ui/window/status_line.h"

#include <QAction>
#include <QCloseEvent>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QScreen>
#include <QSplitter>
#include <QStatusBar>
#include <QVBoxLayout>

namespace inlay {

MainWindow::MainWindow(const Services& services, FileDialogs dialogs)
    : m_dialogs(std::move(dialogs))
    , m_services(services)
    , m_session(services.session)
    , m_thumbnails(m_session.jobs())
    , m_drops(new DropRouter(services.files, services.photos, this)) {
    setObjectName("mainWindow");
    setWindowTitle(tr("Inlay"));
    setWindowIcon(icon("app"));
    m_actions = new Actions(this, m_session.document().undoStack());
    buildLayout();
    buildPanels();
    connectActions();
    connectViewActions();
    connectSession();
    connectNetworks();
    buildFeatures();
    new ButtonFocus(this);
    restoreState();
    refreshActions();
    refreshCorner();
}

MainWindow::~MainWindow() {
    m_features.clear();
    // Widgets refer to members, which would go first.
    delete takeCentralWidget();
    delete m_status;
}

void MainWindow::start(const std::function<std::string()>& networkPath) {
    m_bundled = networkPath;
    const QString last = m_settings.networkAtStart();
    if (last.isEmpty())
        useBundledNetwork();
    else
        openNetworkAt(last);
    m_session.start();
}

void MainWindow::buildPanels() {
    connect(m_panels, &PanelRail::panelAdded, this, [this](QWidget* panel, QAction* action) {
        m_actions->panelMenu->addAction(action);
        if (auto* edits = qobject_cast<EditPanel*>(panel))
            connectPanel(edits);
    });
    m_embed = new EmbedPanel(m_session, m_services.embedder, m_services.presets);
    m_recipe = new RecipePanel(m_session, m_thumbnails);
    m_panels->addPanel(m_embed, tr("Embed"), m_actions->panelEmbed);
    m_panels->addPanel(new MorphPanel(m_session, m_thumbnails), tr("Morph"), m_actions->panelMorph);
    m_panels->addPanel(new MixPanel(m_session, m_thumbnails), tr("Style mix"), m_actions->panelMix);
    m_panels->addPanel(new ExpressionPanel(m_session, m_thumbnails), tr("Expression"),
                       m_actions->panelExpression);
    m_panels->addPanel(m_recipe, tr("Recipe"), m_actions->panelRecipe);
}

void MainWindow::buildFeatures() {
    const WindowParts parts{m_services, *this,     *m_actions,   *m_stage,
                            *m_shelf,   *m_panels, *m_messages,  *m_status,
                            m_settings, m_dialogs, m_thumbnails, m_networks};
    m_features.push_back(std::make_unique<DirectionsFeature>(parts));
    m_features.push_back(std::make_unique<UseAsFeature>(parts));
    m_features.push_back(std::make_unique<ExpressionsFeature>(parts));
    m_features.push_back(std::make_unique<FilmFeature>(parts));
    m_features.push_back(std::make_unique<GalleryFeature>(parts));
    m_features.push_back(std::make_unique<DocumentFeature>(parts));
    m_features.push_back(std::make_unique<OtherNetworkFeature>(parts));
    m_features.push_back(std::make_unique<LabFeature>(parts));
    m_features.push_back(std::make_unique<LocalFeature>(parts));
    m_features.push_back(std::make_unique<LanguageFeature>(parts));
    m_features.push_back(std::make_unique<SettingsFeature>(parts));
    m_features.push_back(std::make_unique<ShortcutFeature>(parts));
    m_actions->labMenu->menuAction()->setVisible(!m_actions->labMenu->isEmpty());
}

void MainWindow::buildLayout() {
    // From the outside to the inside: what changes its parent is styled once more, with all in it.
    auto* centre = new QWidget(this);
    setCentralWidget(centre);
    m_splitter = new QSplitter(Qt::Horizontal, centre);
    m_splitter->setObjectName("mainSplitter");
    m_shelf = new ShelfView(m_session.document(), m_thumbnails, m_splitter);
    m_stage = new Stage(m_session, m_services.embedder.queue(), m_services.photos,
                        m_services.starters, m_splitter);
    m_messages = new MessageBar(m_stage->canvas());
    m_panels = new PanelRail(m_splitter);
    m_panels->setObjectName("panels");
    m_splitter->addWidget(m_shelf);
    m_splitter->addWidget(m_stage);
    m_splitter->addWidget(m_panels);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setStretchFactor(2, 0);
    m_splitter->setCollapsible(1, false);
    m_splitter->setSizes({232, 800, 432});
    m_shelf->setMinimumWidth(136);
    m_panels->setMinimumWidth(440); // with room for a scroll bar

    auto* layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_splitter, 1);
    addDockWidget(Qt::RightDockWidgetArea,
                  new HistoryDock(m_session.document().undoStack(), m_actions->history, this));

    m_status = new StatusLine(m_session, m_services.embedder.queue(), this);
    statusBar()->addPermanentWidget(m_status, 1);
    statusBar()->setSizeGripEnabled(false);
    m_corner = new QLabel(this);
    m_corner->setObjectName("networkCorner");
    m_corner->setContentsMargins(16, 0, 16, 0);
    m_corner->setAlignment(Qt::AlignCenter);
    m_corner->setMinimumHeight(menuBar()->sizeHint().height());
    menuBar()->setCornerWidget(m_corner);
    resize(QSize(1280, 800).boundedTo(screen()->availableSize()));
}

void MainWindow::connectSession() {
    connect(&m_session, &Session::problem, m_messages,
            [this](const QString& title, const Problem& problem) {
                if (problem.kind == ErrorKind::DeviceUnavailable)
                    m_messages->showProblem(title, problem, tr("Settings..."),
                                            [this] { m_actions->settings->trigger(); });
                else
                    m_messages->showProblem(title, problem);
            });
    connect(&m_session, &Session::notice, m_messages, &MessageBar::showNotice);
    if (const auto* application = qobject_cast<Application*>(QCoreApplication::instance()))
        connect(application, &Application::exceptionCaught, m_messages,
                [this](const Problem& problem) {
                    m_messages->showProblem(tr("Something could not be done"), problem);
                });
    connect(&m_services.arrivals, &Arrivals::added, this, [this](PictureId id) {
        // Of several photos dropped at once, the first is the one whose embedding runs first.
        const Picture* current = m_session.document().find(m_shelf->current());
        if (!current || !current->isUnderWay())
            m_shelf->setCurrent(id);
        refreshActions();
    });
    connect(&m_services.starters, &StarterGallery::added, this, [this](const Gallery& gallery) {
        const Picture* current = m_session.document().find(m_shelf->current());
        if (!current || !current->isUnderWay())
            m_shelf->setCurrent(gallery.faces.front());
        refreshActions();
    });
    connect(&m_services.photos, &PhotoIntake::opened, this, [this](const QString& path) {
        m_panels->setCurrentPanel(m_embed); // where its embedding can be watched
        m_settings.addRecentFile(path);
    });
    connect(&m_services.latents, &LatentIntake::opened, this,
            [this](const QString& path) { m_settings.addRecentFile(path); });
    connect(&m_session, &Session::networkChanged, this, [this] {
        refreshActions();
        refreshCorner();
    });
    connect(&m_session, &Session::engineChanged, this, &MainWindow::refreshCorner);
    connect(&m_services.embedder.queue(), &EmbeddingQueue::changed, this,
            &MainWindow::refreshActions);
    connect(&m_session.document(), &Document::removed, this, &MainWindow::refreshActions);
    connect(&m_session.document(), &Document::changed, this, [this](PictureId id) {
        if (id == m_shelf->current())
            refreshActions();
    });
    connect(m_shelf, &ShelfView::currentChanged, this, [this](PictureId id) {
        m_stage->showPicture(id);
        m_embed->setPicture(id);
        for (EditPanel* panel : m_panels->findChildren<EditPanel*>())
            panel->setSubject(id);
        refreshActions();
    });
    connect(&m_session.document(), &Document::recalled, this, &MainWindow::showRecalled);
    connect(m_shelf, &ShelfView::openRequested, this, &MainWindow::openFiles);
    connect(m_stage->canvas(), &Canvas::emptyClicked, this, &MainWindow::openFiles);
    connect(m_drops, &DropRouter::problem, &m_session, &Session::problem);
    connect(m_drops, &DropRouter::dragOver, m_stage->canvas(), &Canvas::setDropHighlighted);
    connect(m_stage, &Stage::pictureWanted, m_shelf, &ShelfView::setCurrent);
    connect(m_stage, &Stage::shownChanged, this, &MainWindow::refreshActions);
    connect(m_stage, &Stage::renderFailed, this, [this](const Problem& problem) {
        m_messages->showProblem(tr("This edit could not be drawn"), problem);
    });
    connect(m_panels, &PanelRail::currentChanged, this, &MainWindow::panelChosen);
    connect(m_embed, &EmbedPanel::networksRequested, this, &MainWindow::showNetworkManager);
    connect(m_embed, &EmbedPanel::editCropRequested, m_stage, &Stage::editCrop);
    connect(m_embed, &EmbedPanel::networkRequested, this, &MainWindow::openNetworkOf);
    connect(m_embed, &EmbedPanel::pictureRequested, m_shelf, &ShelfView::setCurrent);
    connect(m_shelf, &ShelfView::selectionChanged, this, [this] {
        m_embed->setSelection(m_shelf->selected());
        refreshActions();
    });
    connect(m_embed->snapshots(), &SnapshotHistory::previewed, m_stage, &Stage::showTrial);
    connect(m_embed->snapshots(), &SnapshotHistory::previewEnded, m_stage, &Stage::endTrial);
    connect(m_recipe, &RecipePanel::importRequested, this, &MainWindow::importRecipe);
    connect(m_recipe, &RecipePanel::exportRequested, this, &MainWindow::exportRecipe);
}

void MainWindow::connectPanel(EditPanel* panel) {
    connect(panel, &EditPanel::faceRequested, this, [this] { m_services.samples.addRandom(); });
    connect(&m_services.arrivals, &Arrivals::added, panel, &EditPanel::takeGenerated);
    connect(&m_services.starters, &StarterGallery::added, panel, &EditPanel::takeGallery);
    connect(panel, &EditPanel::keepRequested, this, &MainWindow::keepShown);
    connect(panel, &EditPanel::addToRecipeRequested, this, &MainWindow::addToRecipe);
    connect(panel, &EditPanel::saveRequested, this, &MainWindow::saveImage);
    connect(panel, &EditPanel::networkRequested, this, &MainWindow::openNetworkOf);
    connect(panel, &EditPanel::pathChanged, this, [this, panel] {
        if (panel == editPanel())
            refreshActions();
    });
    connect(panel, &EditPanel::subjectChanged, this, [this, panel](PictureId id) {
        if (panel == editPanel())
            m_shelf->setCurrent(id);
    });
}

/// What undo or redo has changed comes into sight.
void MainWindow::showRecalled(const QString& panelName, PictureId picture) {
    auto* wanted = panelName.isEmpty() ? nullptr : m_panels->findChild<QWidget*>(panelName);
    const auto* edits = qobject_cast<EditPanel*>(wanted);
    if (!picture && edits)
        picture = edits->subject();
    if (picture)
        m_shelf->setCurrent(picture); // before the panel, which follows it
    if (wanted)
        m_panels->setCurrentPanel(wanted);
}

EditPanel* MainWindow::editPanel() const {
    return qobject_cast<EditPanel*>(m_panels->currentPanel());
}

void MainWindow::panelChosen() {
    m_stage->showEdit(editPanel());
    refreshActions();
}

void MainWindow::restoreState() {
    restoreGeometry(m_settings.geometry());
    m_splitter->restoreState(m_settings.splitter(m_splitter->objectName()));
    m_embed->settings()->setRemembered(m_settings.embeddingOptionsOfNetworks());
    m_embed->settings()->setOptions(m_settings.embeddingOptions(), m_settings.automaticEmbedding());
    if (m_settings.number("view/mode", 0) == 1)
        m_actions->split->trigger();
    if (m_settings.number("view/surround", 0) == 1)
        m_actions->surroundGrey->trigger();
    const int theme = m_settings.number("view/theme", 0);
    if (theme == 1)
        m_actions->themeLight->trigger();
    else if (theme == 2)
        m_actions->themeDark->trigger();
}

void MainWindow::saveState() {
    for (const auto& feature : m_features)
        feature->saveState();
    m_settings.setGeometry(saveGeometry());
    m_settings.setSplitter(m_splitter->objectName(), m_splitter->saveState());
    m_settings.setEmbedding(m_embed->settings()->options(), m_embed->settings()->isAutomatic());
    m_settings.setEmbeddingOptionsOfNetworks(m_embed->settings()->remembered());
    m_settings.setNumber("view/mode", m_actions->split->isChecked() ? 1 : 0);
    m_settings.setNumber("view/surround", m_actions->surroundGrey->isChecked() ? 1 : 0);
    m_settings.setNumber("view/theme", m_actions->themeLight->isChecked()  ? 1
                                       : m_actions->themeDark->isChecked() ? 2
                                                                           : 0);
}

void MainWindow::closeEvent(QCloseEvent* event) {
    for (const auto& feature : m_features) {
        if (!feature->mayClose()) {
            event->ignore();
            return;
        }
    }
    saveState();
    m_session.requestQuit();
    event->accept();
}

void MainWindow::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_B && event->modifiers() == Qt::NoModifier) {
        if (!event->isAutoRepeat() && !m_comparing) {
            m_comparing = true;
            m_modeBefore = static_cast<int>(m_stage->canvas()->mode());
            m_stage->canvas()->setMode(Canvas::Mode::TargetOnly);
        }
        return;
    }
    QMainWindow::keyPressEvent(event);
}

void MainWindow::keyReleaseEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_B && m_comparing) {
        if (!event->isAutoRepeat()) {
            m_comparing = false;
            m_stage->canvas()->setMode(static_cast<Canvas::Mode>(m_modeBefore));
        }
        return;
    }
    QMainWindow::keyReleaseEvent(event);
}

void MainWindow::changeEvent(QEvent* event) {
    // The key may be released while another window has the focus.
    if (event->type() == QEvent::ActivationChange && m_comparing) {
        m_comparing = false;
        m_stage->canvas()->setMode(static_cast<Canvas::Mode>(m_modeBefore));
    }
    QMainWindow::changeEvent(event);
}

void MainWindow::refreshCorner() {
    QString text = tr("no network");
    if (m_session.isOpeningNetwork())
        text = tr("opening...");
    else if (m_session.network())
        text = QString::fromStdString(m_session.network()->name);
    m_corner->setText(text);
    m_corner->setAccessibleName(tr("Network: %1").arg(text));
    if (const auto& network = m_session.network())
        m_corner->setToolTip(
            tr("%1\n%2, %3 px, %4 style layers")
                .arg(QString::fromStdString(network->path), QString::fromStdString(network->family))
                .arg(network->resolution)
                .arg(network->numWs));
    menuBar()->setCornerWidget(m_corner); // lays the corner out anew for the longer text
}

} // namespace inlay
