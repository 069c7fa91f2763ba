#include "ui/features/network_feature.h"

#include "core/base/error.h"
#include "ui/engine/engine_words.h"
#include "ui/intake/latent_intake.h"
#include "ui/libraries/perceptual_weights_library.h"
#include "ui/networks/network_manager.h"
#include "ui/networks/network_registry.h"
#include "ui/networks/perceptual_weights_page.h"
#include "ui/panels/edit_panel.h"
#include "ui/panels/embed_panel.h"
#include "ui/panels/panel_rail.h"
#include "ui/session/session.h"
#include "ui/window/actions.h"
#include "ui/window/file_dialogs.h"
#include "ui/window/message_bar.h"
#include "ui/window/window_settings.h"

#include <QAction>
#include <QFileInfo>
#include <QLabel>
#include <QMainWindow>
#include <QMenuBar>

namespace inlay {

namespace {

using Folder = WindowSettings::Folder;

QString withNext(const QString& sentence, const QString& next) {
    return sentence.isEmpty() ? next : sentence + QLatin1Char(' ') + next;
}

} // namespace

NetworkFeature::NetworkFeature(const WindowParts& parts)
    : WindowFeature(parts) {
    makeCorner();
    const Actions& actions = parts.actions;
    connect(actions.openNetwork, &QAction::triggered, this, &NetworkFeature::choose);
    connect(actions.manageNetworks, &QAction::triggered, this, &NetworkFeature::showManager);
    connect(actions.bundledNetwork, &QAction::triggered, this, &NetworkFeature::useBundled);
    const auto* embed = parts.panels.findChild<EmbedPanel*>();
    connect(embed, &EmbedPanel::networksRequested, this, &NetworkFeature::showManager);
    connect(embed, &EmbedPanel::networkRequested, this, &NetworkFeature::openOf);
    forEachEditPanel([this](EditPanel* panel) {
        connect(panel, &EditPanel::networkRequested, this, &NetworkFeature::openOf);
    });
    Session& session = parts.session;
    connect(&session, &Session::networkChanged, this, &NetworkFeature::remember);
    connect(&session, &Session::networkOpened, this, &NetworkFeature::tellOpened);
    connect(&session, &Session::encoderTaken, this, &NetworkFeature::tellEncoder);
    connect(&session, &Session::networkOpenFailed, this, &NetworkFeature::tellNotOpened);
    connect(&session, &Session::networkChanged, this, &NetworkFeature::refreshCorner);
    connect(&session, &Session::engineChanged, this, &NetworkFeature::refreshCorner);
    connect(&parts.latents, &LatentIntake::otherNetworkNeeded, this, &NetworkFeature::offerOther);
    connect(&parts.networks, &NetworkRegistry::saveFailed, &parts.messages,
            &MessageBar::showNotice);
}

void NetworkFeature::start(const std::function<std::string()>& bundled, const QString& wanted) {
    m_bundled = bundled;
    const QString path = wanted.isEmpty() ? parts().settings.networkAtStart() : wanted;
    if (path.isEmpty())
        useBundled();
    else
        openAt(path);
}

void NetworkFeature::makeCorner() {
    QMenuBar* menuBar = parts().window.menuBar();
    m_corner = new QLabel(&parts().window);
    m_corner->setObjectName("networkCorner");
    m_corner->setContentsMargins(16, 0, 16, 0);
    m_corner->setAlignment(Qt::AlignCenter);
    m_corner->setMinimumHeight(menuBar->sizeHint().height());
    menuBar->setCornerWidget(m_corner);
    refreshCorner();
}

void NetworkFeature::refreshCorner() {
    const Session& session = parts().session;
    QString text = tr("no network");
    if (session.isOpeningNetwork())
        text = tr("opening...");
    else if (session.network())
        text = QString::fromStdString(session.network()->name);
    m_corner->setText(text);
    m_corner->setAccessibleName(tr("Network: %1").arg(text));
    if (const auto& network = session.network())
        m_corner->setToolTip(tr("%1\n%2, %3 px, %4 style layers")
                                 .arg(QString::fromStdString(network->path),
                                      QString::fromStdString(network->family),
                                      sizeInWords(*network))
                                 .arg(network->numWs));
    parts().window.menuBar()->setCornerWidget(m_corner); // lays it out anew for the longer text
}

void NetworkFeature::choose() {
    const QString path =
        parts().dialogs.openNetwork(&parts().window, parts().settings.folder(Folder::Networks));
    if (path.isEmpty())
        return;
    parts().settings.setFolder(Folder::Networks, path);
    openAt(path);
}

void NetworkFeature::openAt(const QString& path) {
    parts().session.openNetwork(path, parts().networks.optionsOf(path));
}

void NetworkFeature::openOf(const QString& sha256) {
    const QString path = parts().networks.pathOf(sha256);
    if (path.isEmpty())
        choose();
    else
        openAt(path);
}

void NetworkFeature::useBundled() {
    try {
        openAt(QString::fromStdString(m_bundled()));
    } catch (const Error&) {
        parts().messages.showProblem(tr("The bundled network is not there"),
                                     problemFrom(std::current_exception()));
    }
}

/// At the start, so that there is something to work with.
bool NetworkFeature::openBundledInstead(const QString& failed) {
    if (!m_bundled)
        return false;
    try {
        const QString bundled = QString::fromStdString(m_bundled());
        if (QFileInfo(bundled) == QFileInfo(failed))
            return false;
        openAt(bundled);
        return true;
    } catch (const Error&) {
        return false; // that was said at the start
    }
}

void NetworkFeature::remember() {
    if (!parts().session.isReady())
        return;
    const NetworkInfo& network = *parts().session.network();
    parts().networks.add(network, QDateTime::currentDateTime());
    parts().settings.setLastNetwork(QString::fromStdString(network.path));
}

void NetworkFeature::tellOpened(const NetworkInfo& network) {
    const QString path = QString::fromStdString(network.path);
    const QString name = QFileInfo(path).fileName();
    for (const std::string& note : network.notes)
        parts().messages.showProblem(
            tr("%1 is open, but not all of it is used").arg(name),
            {ErrorKind::UnsupportedFormat, QString::fromStdString(note), QString()});
    if (!network.clampAssumed)
        return;
    const auto openWith = [this, path, network](double clamp) {
        NetworkOptions options = network.options;
        options.convClamp = clamp;
        parts().session.openNetwork(path, options);
    };
    const double usual = network.convClamp;
    parts().messages.showChoice(
        tr("%1 does not tell everything about its network").arg(name),
        {ErrorKind::UnsupportedFormat,
         tr("It holds weights only. Whether values behind the convolutions are limited is not "
            "among them; the limit of %1 that NVIDIA's networks have is in use.")
             .arg(usual),
         tr("If the pictures have blotches, the network may have been trained without it.")},
        {tr("Keep %1").arg(usual), tr("Uses the limit that NVIDIA's networks have"),
         [openWith, usual] { openWith(usual); }},
        {tr("No limit"), tr("Opens the network anew without a limit"),
         [openWith] { openWith(-1); }});
}

void NetworkFeature::tellEncoder(const QString& path) {
    parts().messages.showNotice(tr("%1 starts from the encoder of %2 now.")
                                    .arg(QString::fromStdString(parts().session.network()->name),
                                         QFileInfo(path).fileName()));
}

void NetworkFeature::tellNotOpened(const QString& path, const Problem& reason) {
    const QString title = tr("%1 could not be opened").arg(QFileInfo(path).fileName());
    Problem problem = reason;
    if (!parts().session.network() && openBundledInstead(path))
        problem.advice = withNext(problem.advice, tr("The network that comes with Inlay is used "
                                                     "instead."));
    else if (const auto& network = parts().session.network())
        problem.advice = withNext(problem.advice,
                                  tr("%1 stays open.").arg(QString::fromStdString(network->name)));
    if (problem.kind == ErrorKind::FileNotFound)
        parts().messages.showProblem(title, problem, tr("Choose the file..."),
                                     [this] { choose(); });
    else
        parts().messages.showProblem(title, problem);
}

void NetworkFeature::offerOther(const QString& latentPath, const QString& sha256,
                                const Problem& problem) {
    const QString title = tr("%1 could not be opened").arg(QFileInfo(latentPath).fileName());
    const QString network = parts().networks.pathOf(sha256);
    if (network.isEmpty()) {
        parts().messages.showProblem(title, problem);
        return;
    }
    // The engine takes the two in this order.
    parts().messages.showProblem(title, problem, tr("Open %1").arg(QFileInfo(network).fileName()),
                                 [this, network, latentPath] {
                                     openAt(network);
                                     parts().latents.open(latentPath);
                                 });
}

void NetworkFeature::showManager() {
    auto* manager = parts().window.findChild<NetworkManager*>();
    if (!manager)
        manager = makeManager();
    manager->show();
    manager->raise();
    manager->activateWindow();
    parts().weights.list();
}

NetworkManager* NetworkFeature::makeManager() {
    auto* manager = new NetworkManager(parts().networks, &parts().window);
    manager->setAttribute(Qt::WA_DeleteOnClose);
    connect(manager, &NetworkManager::openRequested, this, &NetworkFeature::openAt);
    connect(manager, &NetworkManager::browseRequested, this, [this, manager] {
        manager->close();
        choose();
    });
    connect(manager->weightsPage(), &PerceptualWeightsPage::chooseRequested, this,
            &NetworkFeature::registerWeights);
    connect(&parts().weights, &PerceptualWeightsLibrary::listed, manager->weightsPage(),
            &PerceptualWeightsPage::setRegistered);
    return manager;
}

void NetworkFeature::registerWeights() {
    const QString path =
        parts().dialogs.openWeights(&parts().window, parts().settings.folder(Folder::Weights));
    if (path.isEmpty())
        return;
    parts().settings.setFolder(Folder::Weights, path);
    parts().weights.add(path);
}

} // namespace inlay
