#include "ui/engine/engine_thread.h"

namespace inlay {

EngineThread::EngineThread(EngineLibrarySource source, EngineSettings settings, QObject* parent)
    : QObject(parent)
    , m_worker(new EngineWorker(std::move(source), settings, m_renders, m_quit)) {
    qRegisterMetaType<inlay::Rendering>();
    qRegisterMetaType<inlay::Problem>();
    m_thread.setObjectName("engine");
    m_worker->moveToThread(&m_thread);
    connect(m_worker, &EngineWorker::loaded, this, &EngineThread::loaded);
    connect(m_worker, &EngineWorker::loadFailed, this, &EngineThread::loadFailed);
    connect(m_worker, &EngineWorker::restarted, this, &EngineThread::restarted);
    connect(m_worker, &EngineWorker::restartFailed, this, &EngineThread::restartFailed);
    connect(m_worker, &EngineWorker::rendered, this, &EngineThread::accept);
    connect(m_worker, &EngineWorker::renderFailed, this, &EngineThread::acceptFailure);
    // The engine has to be destroyed on the thread that made it.
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
}

EngineThread::~EngineThread() {
    requestQuit();
    if (m_thread.isRunning()) {
        m_thread.quit();
        m_thread.wait();
    } else {
        delete m_worker;
    }
}

void EngineThread::start() {
    m_thread.start();
    QMetaObject::invokeMethod(m_worker, &EngineWorker::load, Qt::QueuedConnection);
}

Job* EngineThread::openNetwork(const QString& title, const QString& path,
                               std::function<void(const NetworkInfo&)> opened,
                               const NetworkOptions& options) {
    return changeNetwork(
        title,
        [path = path.toStdString(), options](Engine& engine) {
            return engine.openNetwork(path, options);
        },
        std::move(opened));
}

Job* EngineThread::useEncoder(const QString& title, const QString& path,
                              std::function<void(const NetworkInfo&)> opened) {
    return changeNetwork(
        title, [path = path.toStdString()](Engine& engine) { return engine.useEncoder(path); },
        std::move(opened));
}

Job* EngineThread::changeNetwork(const QString& title, std::function<NetworkInfo(Engine&)> change,
                                 std::function<void(const NetworkInfo&)> opened) {
    auto* job = new Job(title, this);
    QMetaObject::invokeMethod(
        m_worker,
        [worker = m_worker, job, change = std::move(change), opened = std::move(opened)] {
            worker->changeNetwork(job, change, opened);
        },
        Qt::QueuedConnection);
    Q_EMIT jobBegun(job);
    return job;
}

void EngineThread::restart(const EngineSettings& settings) {
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, settings] { worker->restart(settings); },
        Qt::QueuedConnection);
}

EmbeddingJob* EngineThread::startEmbedding(const QString& title, EmbeddingRequest request) {
    auto* job = new EmbeddingJob(title, this);
    connect(job, &EmbeddingJob::wakeNeeded, m_worker, &EngineWorker::continueEmbedding,
            Qt::QueuedConnection);
    auto shared = std::make_shared<EmbeddingRequest>(std::move(request));
    QMetaObject::invokeMethod(
        m_worker,
        [worker = m_worker, job, shared] { worker->beginEmbedding(job, std::move(*shared)); },
        Qt::QueuedConnection);
    return job;
}

quint64 EngineThread::requestRender(const Edit& edit) {
    RenderRequest request;
    request.id = ++m_lastId;
    request.edit = edit;
    if (m_renders->putCanvas(std::move(request)))
        wakeRenderer();
    return m_lastId;
}

quint64 EngineThread::requestStrip(const std::vector<Edit>& edits, int side) {
    m_stripId = ++m_lastId;
    std::deque<RenderRequest> frames;
    for (const Edit& edit : edits) {
        RenderRequest request;
        request.id = m_stripId;
        request.edit = edit;
        request.frame = static_cast<int>(frames.size());
        request.side = side;
        frames.push_back(std::move(request));
    }
    if (m_renders->putStrip(std::move(frames)))
        wakeRenderer();
    return m_stripId;
}

void EngineThread::forgetRenders() {
    m_renders->clear();
    m_oldestWanted = m_lastId + 1;
}

void EngineThread::announce(EmbeddingJob* job) {
    Q_EMIT jobBegun(job);
}

Job* EngineThread::performInTurns(const QString& title, EngineTask task, const QObject* context,
                                  std::function<void()> deliver) {
    auto* job = new Job(title, this);
    QMetaObject::invokeMethod(
        m_worker,
        [worker = m_worker, job, task = std::move(task),
         deliver = whileAlive(context, std::move(deliver))] {
            worker->beginTask(job, task, deliver);
        },
        Qt::QueuedConnection);
    Q_EMIT jobBegun(job);
    return job;
}

void EngineThread::requestQuit() {
    *m_quit = true;
    for (Job* job : findChildren<Job*>())
        job->cancel();
}

void EngineThread::wakeRenderer() {
    QMetaObject::invokeMethod(m_worker, &EngineWorker::renderNext, Qt::QueuedConnection);
}

void EngineThread::accept(const Rendering& rendering) {
    if (rendering.id < m_oldestWanted)
        return;
    if (rendering.frame < 0)
        Q_EMIT rendered(rendering);
    else if (rendering.id == m_stripId)
        Q_EMIT frameRendered(rendering);
}

void EngineThread::acceptFailure(quint64 id, int frame, const Problem& problem) {
    // A strip fails as its canvas does; once is enough.
    if (id >= m_oldestWanted && frame < 0)
        Q_EMIT renderFailed(id, problem);
}

} // namespace inlay
