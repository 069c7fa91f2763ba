#include "ui/main_window/main_window.h"

#include "ui/canvas/canvas.h"
#include "ui/features/about_feature.h"
#include "ui/features/blending_feature.h"
#include "ui/features/command_search_feature.h"
#include "ui/features/directions_feature.h"
#include "ui/features/document_feature.h"
#include "ui/features/editing_feature.h"
#include "ui/features/embedding_feature.h"
#include "ui/features/expressions_feature.h"
#include "ui/features/film_feature.h"
#include "ui/features/gallery_feature.h"
#include "ui/features/generate_feature.h"
#include "ui/features/in_place_feature.h"
#include "ui/features/keeping_feature.h"
#include "ui/features/lab_feature.h"
#include "ui/features/language_feature.h"
#include "ui/features/local_feature.h"
#include "ui/features/network_feature.h"
#include "ui/features/opening_feature.h"
#include "ui/features/other_network_feature.h"
#include "ui/features/recipe_feature.h"
#include "ui/features/saving_feature.h"
#include "ui/features/settings_feature.h"
#include "ui/features/shelf_feature.h"
#include "ui/features/shortcut_feature.h"
#include "ui/features/start_feature.h"
#include "ui/features/use_as_feature.h"
#include "ui/features/view_feature.h"
#include "ui/panels/edit_panel.h"
#include "ui/panels/panel_rail.h"
#include "ui/run/embedder.h"
#include "ui/session/session.h"
#include "ui/shelf/shelf_view.h"
#include "ui/theme/icons.h"
#include "ui/window/actions.h"
#include "ui/window/application.h"
#include "ui/window/button_focus.h"
#include "ui/window/history_dock.h"
#include "ui/window/message_bar.h"
#include "ui/window/stage.h"
#include "ui/window/status_line.h"

#include <QAction>
#include <QCloseEvent>
#include <QMenu>
#include <QScreen>
#include <QSplitter>
#include <QStatusBar>
#include <QVBoxLayout>

namespace inlay {

namespace {

constexpr int savingMilliseconds = 300; ///< so that a drag is written once

} // namespace

MainWindow::MainWindow(const Services& services, FileDialogs dialogs)
    : m_services(services)
    , m_dialogs(std::move(dialogs))
    , m_thumbnails(services.session.jobs()) {
    setObjectName("mainWindow");
    setWindowTitle(tr("Inlay"));
    setWindowIcon(icon("app"));
    m_actions = new Actions(this, services.session.document());
    buildLayout();
    tellProblems();
    connect(m_actions->quit, &QAction::triggered, this, &QWidget::close);
    connect(m_shelf, &ShelfView::currentChanged, m_stage, &Stage::showPicture);
    connect(m_panels, &PanelRail::panelAdded, this,
            [this](QWidget*, QAction* action) { m_actions->panelMenu->addAction(action); });
    buildFeatures();
    followChanges();
    new ButtonFocus(this);
    restoreGeometry(m_settings.geometry());
    m_splitter->restoreState(m_settings.splitter(m_splitter->objectName()));
    refreshCommands();
    m_saving.setSingleShot(true);
    m_saving.setInterval(savingMilliseconds);
    connect(&m_saving, &QTimer::timeout, this, &MainWindow::saveState);
    connect(m_splitter, &QSplitter::splitterMoved, this, &MainWindow::saveStateSoon);
    for (const auto& feature : m_features)
        connect(feature.get(), &WindowFeature::stateChanged, this, &MainWindow::saveStateSoon);
}

MainWindow::~MainWindow() {
    m_features.clear();
    // Widgets refer to members, which would go first.
    delete takeCentralWidget();
    delete m_status;
}

void MainWindow::start(const std::function<std::string()>& bundledPath, const QString& model) {
    m_network->start(bundledPath, model);
    m_services.session.start();
}

void MainWindow::buildLayout() {
    // From the outside to the inside: what changes its parent is styled once more, with all in it.
    Session& session = m_services.session;
    EmbeddingQueue& queue = m_services.embedder.queue();
    auto* centre = new QWidget(this);
    setCentralWidget(centre);
    m_splitter = new QSplitter(Qt::Horizontal, centre);
    m_splitter->setObjectName("mainSplitter");
    m_shelf = new ShelfView(session.document(), m_thumbnails, m_splitter);
    m_stage = new Stage(session, queue, m_services.photos, m_splitter);
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
                  new HistoryDock(session.document().undoStack(), m_actions->history, this));

    m_status = new StatusLine(session, queue, this);
    statusBar()->addPermanentWidget(m_status, 1);
    statusBar()->setSizeGripEnabled(false);
    resize(QSize(1280, 800).boundedTo(screen()->availableSize()));
}

WindowParts MainWindow::parts() {
    return {m_services,  *this,     *m_actions, *m_stage,  *m_shelf,     *m_panels,
            *m_messages, *m_status, m_settings, m_dialogs, m_thumbnails, m_networks};
}

void MainWindow::editInPlace(const QString& file) {
    auto feature = std::make_unique<InPlaceFeature>(parts(), file);
    m_inPlace = feature.get();
    m_features.push_back(std::move(feature));
    refreshCommands();
}

bool MainWindow::hasSavedInPlace() const {
    return m_inPlace && m_inPlace->hasSaved();
}

/// In this order the panels stand on the rail, and the features hear of what changes.
void MainWindow::buildFeatures() {
    const WindowParts parts = this->parts();
    m_features.push_back(std::make_unique<EmbeddingFeature>(parts));
    m_features.push_back(std::make_unique<EditingFeature>(parts));
    m_features.push_back(std::make_unique<RecipeFeature>(parts));
    m_features.push_back(std::make_unique<ShelfFeature>(parts));
    m_features.push_back(std::make_unique<OpeningFeature>(parts));
    m_features.push_back(std::make_unique<KeepingFeature>(parts));
    m_features.push_back(std::make_unique<SavingFeature>(parts));
    m_features.push_back(std::make_unique<GenerateFeature>(parts));
    m_features.push_back(std::make_unique<StartFeature>(parts));
    m_features.push_back(std::make_unique<ViewFeature>(parts));
    m_features.push_back(std::make_unique<BlendingFeature>(parts));
    auto network = std::make_unique<NetworkFeature>(parts);
    m_network = network.get();
    m_features.push_back(std::move(network));
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
    m_features.push_back(
        std::make_unique<CommandSearchFeature>(parts, [this] { return searchOffers(); }));
    m_features.push_back(std::make_unique<AboutFeature>(parts));
    m_actions->labMenu->menuAction()->setVisible(!m_actions->labMenu->isEmpty());
}

void MainWindow::tellProblems() {
    Session& session = m_services.session;
    connect(&session, &Session::problem, m_messages,
            [this](const QString& title, const Problem& problem) {
                if (problem.kind == ErrorKind::DeviceUnavailable)
                    m_messages->showProblem(title, problem, tr("Settings..."),
                                            [this] { m_actions->settings->trigger(); });
                else
                    m_messages->showProblem(title, problem);
            });
    connect(&session, &Session::notice, m_messages, &MessageBar::showNotice);
    connect(m_stage, &Stage::renderFailed, m_messages, [this](const Problem& problem) {
        m_messages->showProblem(tr("This edit could not be drawn"), problem);
    });
    if (const auto* application = qobject_cast<Application*>(QCoreApplication::instance()))
        connect(application, &Application::exceptionCaught, m_messages,
                [this](const Problem& problem) {
                    m_messages->showProblem(tr("Something could not be done"), problem);
                });
}

/// After the features have: the commands go by what these have made of a change.
void MainWindow::followChanges() {
    Document& document = m_services.session.document();
    const auto refresh = [this] { refreshCommands(); };
    connect(&m_services.session, &Session::networkChanged, this, refresh);
    connect(&m_services.embedder.queue(), &EmbeddingQueue::changed, this, refresh);
    connect(&document, &Document::inserted, this, refresh);
    connect(&document, &Document::removed, this, refresh);
    connect(&document, &Document::changed, this, [this](PictureId id) {
        if (id == m_shelf->current())
            refreshCommands();
    });
    connect(m_shelf, &ShelfView::currentChanged, this, refresh);
    connect(m_shelf, &ShelfView::selectionChanged, this, refresh);
    connect(m_stage, &Stage::shownChanged, this, refresh);
    connect(m_panels, &PanelRail::currentChanged, this, refresh);
    for (const EditPanel* panel : m_panels->findChildren<EditPanel*>())
        connect(panel, &EditPanel::pathChanged, this, [this, panel] {
            if (panel == m_panels->currentPanel())
                refreshCommands();
        });
}

void MainWindow::refreshCommands() {
    for (const auto& feature : m_features)
        feature->refreshCommands();
}

std::vector<SearchOffer> MainWindow::searchOffers() const {
    std::vector<SearchOffer> all;
    for (const auto& feature : m_features) {
        for (SearchOffer& offer : feature->searchOffers())
            all.push_back(std::move(offer));
    }
    return all;
}

void MainWindow::saveState() {
    m_saving.stop();
    for (const auto& feature : m_features)
        feature->saveState();
    m_settings.setGeometry(saveGeometry());
    m_settings.setSplitter(m_splitter->objectName(), m_splitter->saveState());
}

/// Not only at the end: a program that is killed has no end.
void MainWindow::saveStateSoon() {
    if (!m_saving.isActive())
        m_saving.start();
}

bool MainWindow::event(QEvent* event) {
    const bool isHandled = QMainWindow::event(event);
    const QEvent::Type type = event->type();
    if (isVisible() &&
        (type == QEvent::Resize || type == QEvent::Move || type == QEvent::WindowStateChange))
        saveStateSoon();
    return isHandled;
}

void MainWindow::closeEvent(QCloseEvent* event) {
    for (const auto& feature : m_features) {
        if (!feature->mayClose()) {
            event->ignore();
            return;
        }
    }
    saveState();
    m_services.session.requestQuit();
    event->accept();
}

} // namespace inlay
