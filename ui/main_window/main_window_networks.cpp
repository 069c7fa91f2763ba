// What the window does with networks; the window itself is in main_window.cpp.

#include "core/base/error.h"
#include "ui/intake/latent_intake.h"
#include "ui/libraries/perceptual_weights_library.h"
#include "ui/main_window/main_window.h"
#include "ui/networks/network_manager.h"
#include "ui/networks/perceptual_weights_page.h"
#include "ui/window/actions.h"
#include "ui/window/message_bar.h"

#include <QAction>
#include <QFileInfo>

namespace inlay {

namespace {

QString withNext(const QString& sentence, const QString& next) {
    return sentence.isEmpty() ? next : sentence + QLatin1Char(' ') + next;
}

} // namespace

void MainWindow::connectNetworks() {
    connect(m_actions->openNetwork, &QAction::triggered, this, &MainWindow::openNetwork);
    connect(m_actions->manageNetworks, &QAction::triggered, this, &MainWindow::showNetworkManager);
    connect(m_actions->bundledNetwork, &QAction::triggered, this, &MainWindow::useBundledNetwork);
    connect(&m_session, &Session::networkOpenFailed, this, &MainWindow::tellNetworkNotOpened);
    connect(&m_services.latents, &LatentIntake::otherNetworkNeeded, this,
            &MainWindow::offerOtherNetwork);
    connect(&m_session, &Session::networkChanged, this, [this] {
        if (!m_session.isReady())
            return;
        m_networks.add(*m_session.network(), QDateTime::currentDateTime());
        m_settings.setLastNetwork(QString::fromStdString(m_session.network()->path));
    });
    connect(&m_networks, &NetworkRegistry::saveFailed, m_messages, &MessageBar::showNotice);
}

void MainWindow::openNetwork() {
    const QString path =
        m_dialogs.openNetwork(this, m_settings.folder(WindowSettings::Folder::Networks));
    if (path.isEmpty())
        return;
    m_settings.setFolder(WindowSettings::Folder::Networks, path);
    openNetworkAt(path);
}

void MainWindow::openNetworkAt(const QString& path) {
    m_session.openNetwork(path);
}

void MainWindow::openNetworkOf(const QString& sha256) {
    const QString path = m_networks.pathOf(sha256);
    if (path.isEmpty())
        openNetwork();
    else
        openNetworkAt(path);
}

void MainWindow::useBundledNetwork() {
    try {
        openNetworkAt(QString::fromStdString(m_bundled()));
    } catch (const Error&) {
        m_messages->showProblem(tr("The bundled network is not there"),
                                problemFrom(std::current_exception()));
    }
}

/// At the start, so that there is something to work with.
bool MainWindow::openBundledInstead(const QString& failed) {
    if (!m_bundled)
        return false;
    try {
        const QString bundled = QString::fromStdString(m_bundled());
        if (QFileInfo(bundled) == QFileInfo(failed))
            return false;
        openNetworkAt(bundled);
        return true;
    } catch (const Error&) {
        return false; // that was said at the start
    }
}

void MainWindow::tellNetworkNotOpened(const QString& path, const Problem& reason) {
    const QString title = tr("%1 could not be opened").arg(QFileInfo(path).fileName());
    Problem problem = reason;
    if (!m_session.network() && openBundledInstead(path))
        problem.advice = withNext(problem.advice, tr("The network that comes with Inlay is used "
                                                     "instead."));
    else if (const auto& network = m_session.network())
        problem.advice = withNext(problem.advice,
                                  tr("%1 stays open.").arg(QString::fromStdString(network->name)));
    if (problem.kind == ErrorKind::FileNotFound)
        m_messages->showProblem(title, problem, tr("Choose the file..."),
                                [this] { openNetwork(); });
    else
        m_messages->showProblem(title, problem);
}

void MainWindow::offerOtherNetwork(const QString& latentPath, const QString& sha256,
                                   const Problem& problem) {
    const QString title = tr("%1 could not be opened").arg(QFileInfo(latentPath).fileName());
    const QString network = m_networks.pathOf(sha256);
    if (network.isEmpty()) {
        m_messages->showProblem(title, problem);
        return;
    }
    // The engine takes the two in this order.
    m_messages->showProblem(title, problem, tr("Open %1").arg(QFileInfo(network).fileName()),
                            [this, network, latentPath] {
                                openNetworkAt(network);
                                m_services.latents.open(latentPath);
                            });
}

void MainWindow::showNetworkManager() {
    auto* manager = findChild<NetworkManager*>();
    if (!manager) {
        manager = new NetworkManager(m_networks, this);
        manager->setAttribute(Qt::WA_DeleteOnClose);
        connect(manager, &NetworkManager::openRequested, this, &MainWindow::openNetworkAt);
        connect(manager, &NetworkManager::browseRequested, this, [this, manager] {
            manager->close();
            openNetwork();
        });
        connect(manager->weightsPage(), &PerceptualWeightsPage::chooseRequested, this,
                &MainWindow::registerWeights);
        connect(&m_services.weights, &PerceptualWeightsLibrary::listed, manager->weightsPage(),
                &PerceptualWeightsPage::setRegistered);
    }
    manager->show();
    manager->raise();
    manager->activateWindow();
    m_services.weights.list();
}

void MainWindow::registerWeights() {
    const QString path =
        m_dialogs.openWeights(this, m_settings.folder(WindowSettings::Folder::Weights));
    if (path.isEmpty())
        return;
    m_settings.setFolder(WindowSettings::Folder::Weights, path);
    m_services.weights.add(path);
}

} // namespace inlay
