#pragma once

#include "ui/engine/engine_library_source.h"
#include "ui/engine/job.h"

#include <QObject>
#include <QThreadPool>
#include <functional>
#include <optional>
#include <vector>

namespace inlay {

/// Work without tensors (decoding, faces, warping, thumbnails, saving), off the UI thread and
/// beside the engine's thread. Lives on the UI thread.
class BackgroundJobs : public QObject {
    Q_OBJECT

public:
    explicit BackgroundJobs(EngineLibrarySource source, QObject* parent = nullptr);
    ~BackgroundJobs() override; ///< cancels what has not begun, waits for what has

    /// Nothing begins from now on until `begin`.
    void hold() { m_held = true; }
    void begin();

    /// `work(library, control)` runs on a pool thread; `done(result)` on the UI thread, before the
    /// job says that it is finished, and, as a connection to `context` would, only while that
    /// lives.
    template <typename Work, typename Done>
    Job* perform(const QString& title, Work work, const QObject* context, Done done,
                 int priority = 0) {
        using Result = std::invoke_result_t<Work, EngineLibrary&, JobControl&>;
        auto result = std::make_shared<std::optional<Result>>();
        return start(
            title,
            [result, work = std::move(work)](EngineLibrary& library, JobControl& control) {
                result->emplace(work(library, control));
            },
            whileAlive(context, [result, done = std::move(done)] { done(**result); }), priority);
    }

Q_SIGNALS:
    void jobBegun(inlay::Job* job); ///< not those of a raised priority, which serve the screen

private:
    Job* start(const QString& title, std::function<void(EngineLibrary&, JobControl&)> work,
               std::function<void()> deliver, int priority);

    EngineLibrarySource m_source;
    struct Waiting {
        std::function<void()> work;
        int priority = 0;
    };

    QThreadPool m_pool;
    bool m_held = false;
    std::vector<Waiting> m_waiting; ///< while held
};

} // namespace inlay
