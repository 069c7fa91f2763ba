#include "ui/session/session.h"

#include "ui/engine/engine_words.h"

#include <QFileInfo>

namespace inlay {

Session::Session(const EngineLibrarySource& source, EngineSettings settings, QObject* parent)
    : QObject(parent)
    , m_engineSettings(settings)
    , m_engineInUse(settings)
    , m_engine(source, settings)
    , m_jobs(source) {
    m_jobs.hold(); // the first of them loads the engine's library
    connect(&m_engine, &EngineThread::loaded, this, [this](const DeviceInfo& device) {
        m_engineState = EngineState::Ready;
        m_engineInUse = m_engineSettings;
        m_device = device;
        Q_EMIT engineChanged();
        tellUnusedGpu(device);
        if (!m_networkToOpen.isEmpty())
            openNetwork(std::exchange(m_networkToOpen, {}), std::exchange(m_optionsToOpen, {}));
    });
    connect(&m_engine, &EngineThread::restarted, this, [this](const DeviceInfo& device) {
        m_engineInUse = m_engineSettings;
        m_device = device;
        m_engine.forgetRenders();
        Q_EMIT engineChanged();
        Q_EMIT networkChanged(); // what is in sight is drawn anew
        Q_EMIT notice(tr("Inlay computes on this now: %1.").arg(deviceInWords(device)));
        tellUnusedGpu(device);
    });
    connect(&m_engine, &EngineThread::restartFailed, this, [this](const Problem& reason) {
        m_engineSettings = m_engineInUse;
        Q_EMIT problem(tr("Nothing has changed in what computes"), reason);
    });
    connect(&m_engine, &EngineThread::loadFailed, this, [this](const Problem& reason) {
        m_engineState = EngineState::Unavailable;
        m_openingNetwork = false;
        Q_EMIT engineChanged();
        Q_EMIT networkChanged();
        Q_EMIT problem(tr("The engine could not be loaded"), reason);
        settleNetwork(); // what waited says for itself that it cannot be
    });
}

Session::~Session() {
    requestQuit();
}

void Session::tellUnusedGpu(const DeviceInfo& device) {
    if (!device.unusedGpu.empty())
        Q_EMIT notice(tr("The GPU is not used, the CPU computes: %1")
                          .arg(QString::fromStdString(device.unusedGpu)));
}

void Session::start() {
    m_jobs.begin();
    m_engine.start();
}

void Session::setEngineSettings(const EngineSettings& settings) {
    m_engineSettings = settings;
    m_engine.restart(settings);
}

void Session::reportProblem(const QString& title, const Problem& problem) {
    Q_EMIT this->problem(title, problem);
}

void Session::reportNotice(const QString& text) {
    Q_EMIT notice(text);
}

void Session::requestQuit() {
    m_quitting = true;
    Q_EMIT quitting();
    m_engine.requestQuit();
}

void Session::openNetwork(const QString& path, const NetworkOptions& options) {
    m_openingNetwork = true;
    Q_EMIT networkChanged();
    if (m_engineState == EngineState::Loading) {
        m_networkToOpen = path;
        m_optionsToOpen = options;
        return;
    }
    Job* job = m_engine.openNetwork(
        tr("Open %1").arg(QFileInfo(path).fileName()), path,
        [this](const NetworkInfo& info) { takeNetwork(info); }, options);
    connect(job, &Job::failed, this, [this, path](const Problem& reason) {
        m_openingNetwork = false;
        Q_EMIT networkChanged();
        Q_EMIT networkOpenFailed(path, reason); // whoever hears it may open another one
        settleNetwork();
    });
}

void Session::takeNetwork(const NetworkInfo& info) {
    m_openingNetwork = false;
    m_network = info;
    m_engine.forgetRenders();
    m_document.setNetwork(info.sha256);
    Q_EMIT networkChanged();
    Q_EMIT networkOpened(info);
    settleNetwork();
}

void Session::useEncoder(const QString& path) {
    if (m_engineState == EngineState::Loading) {
        m_optionsToOpen.encoder = path.toStdString(); // of whichever is opened first
        return;
    }
    Job* job = m_engine.useEncoder(tr("Open %1").arg(QFileInfo(path).fileName()), path,
                                   [this, path](const NetworkInfo& info) {
                                       m_network = info;
                                       Q_EMIT networkChanged();
                                       Q_EMIT encoderTaken(path);
                                   });
    connect(job, &Job::failed, this, [this, path](const Problem& reason) {
        Q_EMIT problem(tr("%1 could not be opened").arg(QFileInfo(path).fileName()), reason);
    });
}

void Session::settleNetwork() {
    if (!m_openingNetwork)
        Q_EMIT networkSettled();
}

void Session::findPerceptualDistances() {
    if (!m_network)
        return;
    Job* job = m_engine.perform(
        tr("Look for perceptual distances"),
        [](Engine& engine, JobControl&) { return engine.findPerceptualDistances(); }, this,
        [this](const NetworkInfo& info) {
            if (!m_network || m_network->path != info.path)
                return; // another one was opened meanwhile, which has them
            m_network = info;
            Q_EMIT networkChanged();
        });
    connect(job, &Job::failed, this, [this](const Problem& reason) {
        Q_EMIT problem(tr("The new weights cannot be used"), reason);
    });
}

} // namespace inlay
