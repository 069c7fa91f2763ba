#pragma once

#include "ui/engine/engine_worker.h"

#include <QObject>
#include <QThread>
#include <deque>
#include <optional>

namespace inlay {

/// The engine, seen from the UI thread: everything returns at once, answers come as signals. One
/// thread owns the engine; an embedding, renders for the screen and other work take turns on it.
/// Destroying this ends all of it within about one step.
class EngineThread : public QObject {
    Q_OBJECT

public:
    explicit EngineThread(EngineLibrarySource source, EngineSettings settings = {},
                          QObject* parent = nullptr);
    ~EngineThread() override;

    void start(); ///< loads the library; `loaded` or `loadFailed` follows
    /// Lets another engine take the place of the one there is, with the same network, as soon as no
    /// job runs. `restarted` or `restartFailed` follows, or `loaded` where there was none.
    void restart(const EngineSettings& settings);

    /// `opened(info)` runs on the UI thread, before the job says that it is finished. What was
    /// asked for before stays with the network that was open then.
    Job* openNetwork(const QString& title, const QString& path,
                     std::function<void(const NetworkInfo&)> opened,
                     const NetworkOptions& options = {});
    /// The same for the network that is open by then, with this file's encoder.
    Job* useEncoder(const QString& title, const QString& path,
                    std::function<void(const NetworkInfo&)> opened);

    /// At most one at a time; a second one fails. Without `jobBegun`, see `announce`.
    EmbeddingJob* startEmbedding(const QString& title, EmbeddingRequest request);

    /// Draws for the canvas; a newer request overtakes an older one. The answer carries the id.
    quint64 requestRender(const Edit& edit);
    /// Draws the frames of a film strip, one after the other, behind whatever the canvas needs.
    quint64 requestStrip(const std::vector<Edit>& edits, int side);
    /// Answers to requests made so far are dropped.
    void forgetRenders();

    /// `work(engine, control)` runs on the engine's thread; `done(result)` on the UI thread, before
    /// the job says that it is finished, and, as a connection to `context` would, only while that
    /// lives.
    template <typename Work, typename Done>
    Job* perform(const QString& title, Work work, const QObject* context, Done done) {
        using Result = std::invoke_result_t<Work, Engine&, JobControl&>;
        auto result = std::make_shared<std::optional<Result>>();
        return performInTurns(
            title,
            [result, work = std::move(work)](Engine& engine, JobControl& control) {
                result->emplace(work(engine, control));
                return false;
            },
            context, [result, done = std::move(done)] { done(**result); });
    }
    Job* performInTurns(const QString& title, EngineTask task, const QObject* context,
                        std::function<void()> deliver);

    /// `jobBegun` for an embedding that is to be shown among what is under way.
    void announce(EmbeddingJob* job);

    int overtakenRenders() const { return m_renders->replaced(); }

    /// Tells everything to end; does not wait.
    void requestQuit();

Q_SIGNALS:
    void loaded(const inlay::DeviceInfo& device);
    void loadFailed(const inlay::Problem& problem);
    void restarted(const inlay::DeviceInfo& device);
    void restartFailed(const inlay::Problem& problem);     ///< the one there was goes on
    void rendered(const inlay::Rendering& rendering);      ///< of the canvas
    void frameRendered(const inlay::Rendering& rendering); ///< of the strip; id is the strip's
    void renderFailed(quint64 id, const inlay::Problem& problem);
    void jobBegun(inlay::Job* job); ///< by perform, performInTurns or announce

private:
    Job* changeNetwork(const QString& title, std::function<NetworkInfo(Engine&)> change,
                       std::function<void(const NetworkInfo&)> opened);

    void accept(const Rendering& rendering);
    void acceptFailure(quint64 id, int frame, const Problem& problem);
    void wakeRenderer();

    std::shared_ptr<RenderMailbox> m_renders = std::make_shared<RenderMailbox>();
    std::shared_ptr<std::atomic<bool>> m_quit = std::make_shared<std::atomic<bool>>(false);
    QThread m_thread;
    EngineWorker* m_worker = nullptr;
    quint64 m_lastId = 0;
    quint64 m_oldestWanted = 0;
    quint64 m_stripId = 0;
};

} // namespace inlay
