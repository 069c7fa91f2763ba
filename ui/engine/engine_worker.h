#pragma once

#include "ui/engine/embedding_loop.h"
#include "ui/engine/engine_library_source.h"
#include "ui/engine/render_mailbox.h"

#include <QImage>
#include <QObject>
#include <functional>
#include <memory>
#include <optional>

namespace inlay {

/// A picture for the screen, and the latent that it is a picture of.
struct Rendering {
    quint64 id = 0;
    int frame = -1;
    QImage image;
    LatentPtr latent;
};

/// Work on the engine that is done in turns, so that previews and renders come between; false when
/// it is over. Throws Error or JobCancelled.
using EngineTask = std::function<bool(Engine&, JobControl&)>;

/// Owns the Engine; lives on the engine's thread, all functions run there. Whatever takes long is
/// cut into turns that are posted one after the other: an embedding step, one frame of a film. So
/// nothing waits longer than one turn. What has begun goes on with the network on which it was
/// begun, whichever is opened meanwhile.
class EngineWorker : public QObject {
    Q_OBJECT

public:
    EngineWorker(EngineLibrarySource source, EngineSettings settings,
                 std::shared_ptr<RenderMailbox> renders, std::shared_ptr<std::atomic<bool>> quit);
    ~EngineWorker() override;

    void load();
    void changeNetwork(Job* job, const std::function<NetworkInfo(Engine&)>& change,
                       const std::function<void(const NetworkInfo&)>& opened);
    /// Another engine, with the network that is open; as soon as nothing runs that refers to the
    /// one there is. Where it cannot be made, that one stays. `loaded`, `restarted` or
    /// `restartFailed` follows.
    void restart(const EngineSettings& settings);
    void beginEmbedding(EmbeddingJob* job, EmbeddingRequest request);
    void continueEmbedding(); ///< after a pause
    void beginTask(Job* job, EngineTask work, std::function<void()> deliver);
    void renderNext();

Q_SIGNALS:
    void loaded(const inlay::DeviceInfo& device);
    void loadFailed(const inlay::Problem& problem);
    void restarted(const inlay::DeviceInfo& device);
    void restartFailed(const inlay::Problem& problem);
    void rendered(const inlay::Rendering& rendering);
    void renderFailed(quint64 id, int frame, const inlay::Problem& problem);

private:
    void embeddingTurn();
    void postTurn(void (EngineWorker::*turn)());
    struct Task {
        Job* job = nullptr;
        std::shared_ptr<JobControl> control;
        std::unique_ptr<Engine> engine; ///< with its network
        EngineTask work;
        std::function<void()> deliver;
    };
    void taskTurn(const std::shared_ptr<Task>& task);
    void restartWhenIdle();
    void taskIsOver();
    Engine& engine(); ///< throws Error where it could not be loaded

    EngineLibrarySource m_source;
    EngineSettings m_settings;
    std::shared_ptr<RenderMailbox> m_renders;
    std::shared_ptr<std::atomic<bool>> m_quit;
    std::unique_ptr<Engine> m_engine;
    std::unique_ptr<EmbeddingLoop> m_embedding;
    bool m_resting = false;                  ///< no embedding turn is posted
    int m_tasks = 0;                         ///< begun and not over
    std::optional<EngineSettings> m_restart; ///< wanted, when nothing runs
};

} // namespace inlay
