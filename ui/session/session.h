#pragma once

#include "ui/document/document.h"
#include "ui/engine/background_jobs.h"
#include "ui/engine/engine_thread.h"

#include <optional>

namespace inlay {

/// What is open: the engine, the network and the document. Whether the window offers a command
/// depends on its `isReady`.
class Session : public QObject {
    Q_OBJECT

public:
    enum class EngineState { Loading, Ready, Unavailable };

    explicit Session(const EngineLibrarySource& source, EngineSettings settings = {},
                     QObject* parent = nullptr);
    ~Session() override;

    void start(); ///< loads the engine, then the network that was asked for

    EngineState engineState() const { return m_engineState; }
    const std::optional<DeviceInfo>& device() const { return m_device; } ///< nothing: not loaded
    /// As asked for; what runs may still use the settings before.
    const EngineSettings& engineSettings() const { return m_engineSettings; }
    /// Takes effect at once, or when the running job has ended. Where that fails, the engine stays
    /// as it was, and `problem` is emitted.
    void setEngineSettings(const EngineSettings& settings);

    void openNetwork(const QString& path, const NetworkOptions& options = {});
    /// Embeddings in the network that is open, or being opened, start from this file's encoder.
    void useEncoder(const QString& path);
    const std::optional<NetworkInfo>& network() const { return m_network; }
    bool isOpeningNetwork() const { return m_openingNetwork; }
    bool isReady() const { return m_network && !m_openingNetwork; }
    /// Lists the open network's perceptual distances again, after weights were registered.
    void findPerceptualDistances();

    /// Emit `problem` and `notice`, for what works on the session without signals of its own.
    void reportProblem(const QString& title, const Problem& problem);
    void reportNotice(const QString& text);

    Document& document() { return m_document; }
    const Document& document() const { return m_document; }
    EngineThread& engine() { return m_engine; }
    BackgroundJobs& jobs() { return m_jobs; }

    /// Ends whatever runs; does not wait.
    void requestQuit();
    bool isQuitting() const { return m_quitting; }

Q_SIGNALS:
    void engineChanged();
    void networkChanged(); ///< opened, being opened or failed
    /// Opening a network has ended, after `networkChanged` and `networkOpened`. Where it failed and
    /// another network is opened instead, only after that one.
    void networkSettled();
    void networkOpenFailed(const QString& path, const inlay::Problem& problem);
    /// Another one than before, or the same one anew; before `networkSettled`.
    void networkOpened(const inlay::NetworkInfo& network);
    void encoderTaken(const QString& path);
    void quitting(); ///< what runs is about to end
    void problem(const QString& title, const inlay::Problem& problem);
    void notice(const QString& text);

private:
    void tellUnusedGpu(const DeviceInfo& device);
    void takeNetwork(const NetworkInfo& info);
    void settleNetwork();

    Document m_document;
    EngineSettings m_engineSettings; ///< asked for
    EngineSettings m_engineInUse;
    EngineThread m_engine;
    BackgroundJobs m_jobs;
    EngineState m_engineState = EngineState::Loading;
    std::optional<DeviceInfo> m_device;
    std::optional<NetworkInfo> m_network;
    bool m_openingNetwork = false;
    bool m_quitting = false;
    QString m_networkToOpen; ///< when the engine is there
    NetworkOptions m_optionsToOpen;
};

} // namespace inlay
