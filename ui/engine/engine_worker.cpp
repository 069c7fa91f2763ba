#include "ui/engine/engine_worker.h"

#include "ui/engine/insist.h"
#include "ui/images/image_conversion.h"

#include <QThread>
#include <utility>

namespace inlay {

EngineWorker::EngineWorker(EngineLibrarySource source, EngineSettings settings,
                           std::shared_ptr<RenderMailbox> renders,
                           std::shared_ptr<std::atomic<bool>> quit)
    : m_source(std::move(source))
    , m_settings(settings)
    , m_renders(std::move(renders))
    , m_quit(std::move(quit)) {}

EngineWorker::~EngineWorker() = default;

void EngineWorker::load() {
    try {
        m_engine = m_source().createEngine(m_settings);
        Q_EMIT loaded(m_engine->device());
    } catch (...) {
        const std::exception_ptr thrown = std::current_exception();
        insist([&] { Q_EMIT loadFailed(problemFrom(thrown)); });
    }
}

void EngineWorker::restart(const EngineSettings& settings) {
    m_restart = settings;
    restartWhenIdle();
}

void EngineWorker::restartWhenIdle() {
    if (!m_restart || m_embedding || m_tasks > 0)
        return;
    const EngineSettings settings = *std::exchange(m_restart, std::nullopt);
    const bool first = !m_engine;
    try {
        std::unique_ptr<Engine> engine = m_source().createEngine(settings);
        if (m_engine && m_engine->hasNetwork())
            engine->openNetwork(m_engine->network().path, m_engine->network().options);
        m_engine = std::move(engine);
        m_settings = settings;
    } catch (...) {
        const std::exception_ptr thrown = std::current_exception();
        insist([&] { Q_EMIT restartFailed(problemFrom(thrown)); });
        return;
    }
    const DeviceInfo device = m_engine->device();
    if (first)
        Q_EMIT loaded(device);
    else
        Q_EMIT restarted(device);
}

void EngineWorker::taskIsOver() {
    --m_tasks;
    restartWhenIdle();
}

Engine& EngineWorker::engine() {
    if (!m_engine)
        throw Error(
            ErrorKind::MissingComponent,
            "The engine is not loaded; choose what computes in the settings, or start Inlay again");
    return *m_engine;
}

void EngineWorker::changeNetwork(Job* job, const std::function<NetworkInfo(Engine&)>& change,
                                 const std::function<void(const NetworkInfo&)>& opened) {
    job->run([&] {
        job->tellStarted();
        const NetworkInfo info = change(engine());
        job->tellFinished([opened, info] { opened(info); });
    });
}

void EngineWorker::beginEmbedding(EmbeddingJob* job, EmbeddingRequest request) {
    try {
        if (m_embedding)
            throw Error(ErrorKind::Internal, "Another embedding is still running");
        m_embedding =
            std::make_unique<EmbeddingLoop>(job, std::move(request), engine().sharingNetwork());
    } catch (...) {
        job->tellThrown(std::current_exception());
        return;
    }
    m_resting = false;
    embeddingTurn();
}

void EngineWorker::continueEmbedding() {
    if (m_embedding && m_resting) {
        m_resting = false;
        embeddingTurn();
    }
}

void EngineWorker::embeddingTurn() {
    if (!m_embedding)
        return;
    switch (m_embedding->turn(*m_quit)) {
    case EmbeddingLoop::Turn::Again:
        postTurn(&EngineWorker::embeddingTurn);
        break;
    case EmbeddingLoop::Turn::Rest:
        m_resting = true;
        break;
    case EmbeddingLoop::Turn::Over:
        m_embedding.reset();
        restartWhenIdle();
        break;
    }
}

void EngineWorker::postTurn(void (EngineWorker::*turn)()) {
    insist([&] { QMetaObject::invokeMethod(this, turn, Qt::QueuedConnection); });
}

void EngineWorker::beginTask(Job* job, EngineTask work, std::function<void()> deliver) {
    ++m_tasks;
    std::shared_ptr<Task> task;
    job->run([&] {
        job->tellStarted();
        auto begun = std::make_shared<Task>();
        begun->job = job;
        begun->control = job->control();
        begun->work = std::move(work);
        begun->deliver = std::move(deliver);
        begun->engine = engine().sharingNetwork();
        task = std::move(begun);
    });
    if (task)
        taskTurn(task);
    else
        taskIsOver();
}

void EngineWorker::taskTurn(const std::shared_ptr<Task>& task) {
    bool goesOn = false;
    task->job->run([&] {
        if (*m_quit)
            throw JobCancelled();
        task->control->throwIfCancelled();
        if (task->work(*task->engine, *task->control)) {
            QMetaObject::invokeMethod(
                this, [this, task] { taskTurn(task); }, Qt::QueuedConnection);
            goesOn = true;
            return;
        }
        task->job->tellFinished(task->deliver);
    });
    if (!goesOn)
        taskIsOver();
}

void EngineWorker::renderNext() {
    const std::optional<RenderRequest> request = m_renders->take();
    if (!request || *m_quit)
        return;
    try {
        Rendering rendering;
        rendering.id = request->id;
        rendering.frame = request->frame;
        auto latent = std::make_shared<const Latent>(evaluate(request->edit, engine()));
        rendering.image = toQImage(engine().synthesize(*latent));
        rendering.latent = std::move(latent);
        if (request->side > 0)
            rendering.image = rendering.image.scaled(request->side, request->side,
                                                     Qt::KeepAspectRatio, Qt::SmoothTransformation);
        Q_EMIT rendered(rendering);
    } catch (...) {
        const std::exception_ptr thrown = std::current_exception();
        insist([&] { Q_EMIT renderFailed(request->id, request->frame, problemFrom(thrown)); });
    }
    if (!m_renders->isEmpty())
        postTurn(&EngineWorker::renderNext);
}

} // namespace inlay
