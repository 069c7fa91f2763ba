#pragma once

#include "core/facade/file_kind.h"
#include "core/facade/registered_weights.h"
#include "ui/document/document.h"
#include "ui/engine/background_jobs.h"
#include "ui/engine/engine_thread.h"
#include "ui/run/embedding_queue.h"
#include "ui/session/gallery.h"
#include "ui/session/in_order.h"
#include "ui/session/photo_intake.h"

#include <functional>
#include <optional>
#include <vector>

namespace inlay {

/// Everything that is open, without a widget: the engine, the network, the document and the ways
/// into and out of it. The one place that says whether the engine is ready; the window offers
/// what it offers by that.
class Session : public QObject {
    Q_OBJECT

public:
    enum class EngineState { Loading, Ready, Unavailable };

    explicit Session(const EngineLibrarySource& source, EngineSettings settings = {},
                     QObject* parent = nullptr);
    ~Session() override;

    void start(); ///< loads the engine, then the network that was asked for

    EngineState engineState() const { return m_engineState; }
    const QString& deviceName() const { return m_deviceName; }
    /// What computes, and how; as asked for, also while something still runs that began before.
    const EngineSettings& engineSettings() const { return m_engineSettings; }
    /// At once, or after what runs now. Where it cannot be, all stays as it is, and `problem` says
    /// so.
    void setEngineSettings(const EngineSettings& settings);
    const std::optional<NetworkInfo>& network() const { return m_network; }
    bool isOpeningNetwork() const { return m_openingNetwork; }
    bool isReady() const { return m_network && !m_openingNetwork; }

    Document& document() { return m_document; }
    const Document& document() const { return m_document; }
    EngineThread& engine() { return m_engine; }
    BackgroundJobs& jobs() { return m_jobs; }
    SearchQueue& searches() { return m_searches; }
    EmbeddingQueue& queue() { return m_queue; }
    PhotoIntake& photos() { return m_photos; }

    /// By content: photos, latents, networks and documents in any mixture, in this order.
    void openFiles(const QStringList& paths);
    void openNetwork(const QString& path);
    void openLatent(const QString& path);
    void registerPerceptualWeights(const QString& path);
    void listPerceptualWeights(); ///< `perceptualWeightsListed` follows

    /// The user's own presets; `presetsListed` follows, or `problem`.
    void listPresets();
    void savePreset(const EmbeddingOptions& preset); ///< `presetSaved` follows too
    void removePreset(const QString& name);

    void setAutomaticEmbedding(bool automatic) { m_automatic = automatic; }
    void setEmbeddingOptions(const EmbeddingOptions& options) { m_options = options; }
    void embed(PictureId id); ///< as the last one of the queue
    /// By the user: the next ones, in this order.
    void embedFirst(const std::vector<PictureId>& ids);
    /// The same, from the picture's latent.
    void continueEmbedding(PictureId id);

    void addSample(quint64 seed, double truncationPsi); ///< a random face of the network
    /// `added` is told the picture, before the job says that it is finished.
    Job* addSample(const SampleOptions& options, std::function<void(PictureId)> added = {});
    /// The faces that come with the network, or a few of its samples; `galleryAdded` follows. One
    /// undo step.
    void addGallery();
    bool canAddGallery() const;
    PictureId keep(const QString& name, const QString& origin, const LatentPtr& latent,
                   const QImage& image);

    /// Ends whatever runs; does not wait.
    void requestQuit();

Q_SIGNALS:
    void engineChanged();
    void networkChanged();                       ///< opened, being opened or failed
    void photoOpened(const QString& path);       ///< and could be decoded
    void documentRequested(const QString& path); ///< such a file was to be opened
    void latentOpened(const QString& path);
    /// A latent of another network: whoever knows where that network is can offer to open it.
    void otherNetworkNeeded(const QString& latentPath, const QString& networkSha256,
                            const inlay::Problem& problem);
    void networkOpenFailed(const QString& path, const inlay::Problem& problem);
    void perceptualWeightsListed(const std::vector<inlay::RegisteredWeights>& weights);
    void presetsListed(const std::vector<inlay::EmbeddingOptions>& presets);
    void presetSaved(const inlay::EmbeddingOptions& preset);
    void pictureAdded(inlay::PictureId id);
    void galleryAdded(const inlay::Gallery& gallery);
    void problem(const QString& title, const inlay::Problem& problem);
    void notice(const QString& text);

private:
    void changePresets(const QString& failure, std::function<void(EngineLibrary&)> change,
                       std::function<void()> done);
    void route(const QString& path, FileKind kind);
    void whenFitted(PictureId id, std::function<void()> then);
    void networkOpened(const NetworkInfo& info);
    void findPerceptualDistances();
    /// At once, or after the network that is being opened, or could not be.
    void whenNetworkIsOpen(std::function<void()> act);
    void doWhatWaited();
    static QString sampleOrigin(const SampleOptions& options);
    static Picture finished(const QString& name, const QString& origin, const LatentPtr& latent,
                            const QImage& image);
    void drawLatents(const QString& path, const std::vector<Latent>& latents);

    Document m_document;
    EngineSettings m_engineSettings; ///< asked for
    EngineSettings m_engineInUse;
    EngineThread m_engine;
    BackgroundJobs m_jobs;
    SearchQueue m_searches; ///< before what enqueues in it
    EmbeddingQueue m_queue;
    PhotoIntake m_photos;
    EngineState m_engineState = EngineState::Loading;
    QString m_deviceName;
    std::optional<NetworkInfo> m_network;
    InOrder m_openings; ///< of files
    bool m_openingNetwork = false;
    bool m_addingGallery = false;
    QString m_networkToOpen;                      ///< when the engine is there
    std::vector<std::function<void()>> m_waiting; ///< for a network
    bool m_automatic = true;
    EmbeddingOptions m_options = embeddingPreset("balanced");
};

} // namespace inlay
