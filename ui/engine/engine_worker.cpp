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

void EngineWorker::beginEmbedding(EmbeddingJob* job, EmbeddingRequest request) {
    try {
        engine();
        if (m_embedding)
            throw Error(ErrorKind::Internal, "Another embedding is still running");
    } catch (...) {
        job->tellFailed(problemFrom(std::current_exception()));
        return;
    }
    m_embedding = std::make_unique<EmbeddingLoop>(job, std::move(request));
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
    switch (m_embedding->turn(*m_engine, *m_quit)) {
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

void EngineWorker::beginTask(Job* job, EngineTask task, std::function<void()> deliver) {
    job->tellStarted();
    taskTurn(job, job->control(), task, deliver);
}

void EngineWorker::taskTurn(Job* job, const std::shared_ptr<JobControl>& control,
                            const EngineTask& task, const std::function<void()>& deliver) {
    try {
        if (*m_quit)
            throw JobCancelled();
        control->throwIfCancelled();
        if (task(engine(), *control)) {
            QMetaObject::invokeMethod(
                this, [=] { taskTurn(job, control, task, deliver); }, Qt::QueuedConnection);
        } else {
            job->tellFinished(deliver);
        }
    } catch (const JobCancelled&) {
        job->tellCancelled();
    } catch (...) {
        job->tellFailed(problemFrom(std::current_exception()));
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
