#include "ui/engine/engine_worker.h"

#include "ui/canvas/image_conversion.h"

#include <QThread>

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
        Q_EMIT loaded(QString::fromStdString(m_engine->deviceName()));
    } catch (...) {
        Q_EMIT loadFailed(problemFrom(std::current_exception()));
    }
}

Engine& EngineWorker::engine() {
    if (!m_engine)
        throw Error(ErrorKind::MissingComponent, "The engine is not loaded; start Inlay again");
    return *m_engine;
}

void EngineWorker::openNetwork(Job* job, const std::string& path,
                               const std::function<void(const NetworkInfo&)>& opened) {
    job->tellStarted();
    try {
        const NetworkInfo info = engine().openNetwork(path);
        job->tellFinished([opened, info] { opened(info); });
    } catch (...) {
        job->tellFailed(problemFrom(std::current_exception()));
    }
}

void EngineWorker::beginEmbedding(EmbeddingJob* job, EmbeddingRequest request) {
    try {
        if (m_embedding)
            throw Error(ErrorKind::Internal, "Another embedding is still running");
        m_embedding =
            std::make_unique<EmbeddingLoop>(job, std::move(request), engine().sharingNetwork());
    } catch (...) {
        job->tellFailed(problemFrom(std::current_exception()));
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
        QMetaObject::invokeMethod(this, &EngineWorker::embeddingTurn, Qt::QueuedConnection);
        break;
    case EmbeddingLoop::Turn::Rest:
        m_resting = true;
        break;
    case EmbeddingLoop::Turn::Over:
        m_embedding.reset();
        break;
    }
}

void EngineWorker::beginTask(Job* job, EngineTask work, std::function<void()> deliver) {
    job->tellStarted();
    auto task = std::make_shared<Task>();
    task->job = job;
    task->control = job->control();
    task->work = std::move(work);
    task->deliver = std::move(deliver);
    try {
        task->engine = engine().sharingNetwork();
    } catch (...) {
        job->tellFailed(problemFrom(std::current_exception()));
        return;
    }
    taskTurn(task);
}

void EngineWorker::taskTurn(const std::shared_ptr<Task>& task) {
    try {
        if (*m_quit)
            throw JobCancelled();
        task->control->throwIfCancelled();
        if (task->work(*task->engine, *task->control)) {
            QMetaObject::invokeMethod(
                this, [this, task] { taskTurn(task); }, Qt::QueuedConnection);
        } else {
            task->job->tellFinished(task->deliver);
        }
    } catch (const JobCancelled&) {
        task->job->tellCancelled();
    } catch (...) {
        task->job->tellFailed(problemFrom(std::current_exception()));
    }
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
        Q_EMIT renderFailed(request->id, request->frame, problemFrom(std::current_exception()));
    }
    if (!m_renders->isEmpty())
        QMetaObject::invokeMethod(this, &EngineWorker::renderNext, Qt::QueuedConnection);
}

} // namespace inlay
