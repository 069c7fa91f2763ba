#include "ui/document/embedding_queue.h"

#include "ui/canvas/image_conversion.h"
#include "ui/document/interrupted_embeddings.h"

#include <algorithm>
#include <limits>

namespace inlay {

namespace {

QImage snapshotThumbnail(const QImage& image) {
    constexpr int side = 128;
    if (image.width() <= side && image.height() <= side)
        return image;
    return image.scaled(side, side, Qt::KeepAspectRatio, Qt::SmoothTransformation);
}

} // namespace

EmbeddingQueue::EmbeddingQueue(Document& document, EngineThread& engine, QObject* parent)
    : QObject(parent)
    , m_document(document)
    , m_engine(engine) {
    connect(&m_document, &Document::removed, this, &EmbeddingQueue::dequeue);
}

void EmbeddingQueue::setReady(bool ready) {
    m_ready = ready;
    startNext();
}

void EmbeddingQueue::enqueue(PictureId id, const EmbeddingOptions& options) {
    const Picture* picture = m_document.find(id);
    if (!picture || !picture->framing)
        return;
    if (id == current())
        m_job->cancel();
    const auto queued = std::find_if(m_waiting.begin(), m_waiting.end(),
                                     [id](const Waiting& waiting) { return waiting.id == id; });
    if (queued != m_waiting.end())
        queued->options = options;
    else
        m_waiting.push_back({id, options});
    m_document.update(id, [](Picture& changed) {
        changed.state = PictureState::Queued;
        changed.problem.clear();
    });
    Q_EMIT changed();
    startNext();
}

void EmbeddingQueue::dequeue(PictureId id) {
    m_waiting.erase(std::remove_if(m_waiting.begin(), m_waiting.end(),
                                   [id](const Waiting& waiting) { return waiting.id == id; }),
                    m_waiting.end());
    if (id == current())
        m_job->cancel();
    else
        settle(id);
    Q_EMIT changed();
}

void EmbeddingQueue::pause() {
    if (m_job)
        m_job->pause();
}

void EmbeddingQueue::resume() {
    if (m_job)
        m_job->resume();
}

void EmbeddingQueue::stopAndKeep() {
    if (m_job)
        m_job->stopAndKeep();
}

void EmbeddingQueue::cancel() {
    if (m_job)
        m_job->cancel();
}

void EmbeddingQueue::cancelAll() {
    const std::deque<Waiting> waiting = std::exchange(m_waiting, {});
    for (const Waiting& one : waiting)
        settle(one.id);
    cancel();
    Q_EMIT changed();
}

void EmbeddingQueue::startNext() {
    if (!m_ready || m_leaving || m_job || m_waiting.empty())
        return;
    const auto first = std::min_element(
        m_waiting.begin(), m_waiting.end(), [this](const Waiting& a, const Waiting& b) {
            return m_document.indexOf(a.id) < m_document.indexOf(b.id);
        });
    const Waiting next = *first;
    m_waiting.erase(first);
    begin(next);
}

void EmbeddingQueue::begin(const Waiting& next) {
    const Picture* picture = m_document.find(next.id);
    if (!picture || !picture->framing)
        return startNext();
    EmbeddingRequest request;
    request.target = fromQImage(picture->framing->target);
    request.options = next.options;
    request.options.faceFound = !picture->faces.empty();

    m_current = next.id;
    m_options = request.options;
    m_curve.clear();
    m_snapshots.clear();
    m_preview = {};
    m_progress = {};
    m_progress.picture = next.id;
    m_progress.steps = next.options.steps;
    m_job = m_engine.startEmbedding(tr("Embed %1").arg(picture->name), std::move(request));
    connect(m_job, &EmbeddingJob::stepped, this, &EmbeddingQueue::takeSteps);
    connect(m_job, &EmbeddingJob::previewed, this, &EmbeddingQueue::takePreview);
    connect(m_job, &EmbeddingJob::passed, this, &EmbeddingQueue::takeWaypoint);
    connect(m_job, &EmbeddingJob::bestKnown, this, &EmbeddingQueue::takeBest);
    connect(m_job, &EmbeddingJob::resulted, this, &EmbeddingQueue::takeResult);
    connect(m_job, &EmbeddingJob::failed, this, &EmbeddingQueue::takeFailure);
    connect(m_job, &EmbeddingJob::finished, this, &EmbeddingQueue::finishJob);
    connect(m_job, &EmbeddingJob::cancelled, this, &EmbeddingQueue::finishJob);
    connect(m_job, &EmbeddingJob::pausedChanged, this, [this](bool paused) {
        m_document.update(m_current, [paused](Picture& changed) {
            changed.state = paused ? PictureState::Paused : PictureState::Running;
        });
        m_clock.invalidate(); // a pause does not count as time spent on steps
        Q_EMIT changed();
    });
    m_clock.invalidate();
    m_document.update(next.id, [](Picture& changed) {
        changed.state = PictureState::Running;
        changed.percent = 0;
    });
    Q_EMIT started(next.id);
    Q_EMIT changed();
}

void EmbeddingQueue::takeSteps(const std::vector<StepReport>& steps) {
    for (const StepReport& report : steps)
        m_curve.push_back({report.step, report.loss, report.psnrDb});
    const StepReport& last = steps.back();
    m_progress.step = last.step;
    m_progress.steps = last.steps;
    m_progress.loss = last.loss;
    m_progress.psnrDb = last.psnrDb;
    double ms = last.milliseconds;
    if (m_clock.isValid())
        ms = static_cast<double>(m_clock.nsecsElapsed()) / 1e6 / static_cast<double>(steps.size());
    m_clock.start();
    // Smoothed, so that the time left does not jump with every preview.
    m_progress.msPerStep = m_progress.msPerStep <= 0 ? ms : 0.9 * m_progress.msPerStep + 0.1 * ms;
    m_progress.secondsLeft = (last.steps - last.step) * m_progress.msPerStep / 1000.0;

    const int percent = last.steps > 0 ? last.step * 100 / last.steps : 0;
    const Picture* picture = m_document.find(m_current);
    const PictureState state = isPaused() ? PictureState::Paused : PictureState::Running;
    if (picture && (picture->percent != percent || picture->state != state)) {
        m_document.update(m_current, [percent, state](Picture& changed) {
            changed.percent = percent;
            changed.state = state;
        });
    }
    Q_EMIT progressed(m_progress);
}

void EmbeddingQueue::takePreview(const QImage& preview) {
    m_preview = preview;
    Q_EMIT previewed(m_current, preview);
}

void EmbeddingQueue::takeWaypoint(const Waypoint& waypoint) {
    m_snapshots.push_back({waypoint.step, waypoint.latent, snapshotThumbnail(waypoint.image)});
}

void EmbeddingQueue::takeBest(const Waypoint& best) {
    UnfinishedEmbedding unfinished;
    unfinished.record = recordOf(best, m_curve, m_options);
    EmbeddingNumbers numbers;
    numbers.stoppedBy = QStringLiteral("interrupted");
    numbers.steps = best.step;
    numbers.msPerStep = m_progress.msPerStep;
    numbers.seconds = best.step * m_progress.msPerStep / 1000;
    numbers.perceptual = std::numeric_limits<double>::quiet_NaN(); // only measured at the end
    unfinished.record.numbers = numbers;
    m_document.update(m_current, [&](Picture& changed) { changed.unfinished = unfinished; });
}

void EmbeddingQueue::takeResult(const EmbeddingResult& result, const LatentPtr& latent,
                                const QImage& reconstruction) {
    EmbeddingRecord record;
    record.latent = latent;
    record.reconstruction = reconstruction;
    record.curve = m_curve;
    record.options = m_options;
    record.snapshots = m_snapshots;
    record.snapshots.push_back({result.steps, latent, snapshotThumbnail(reconstruction)});
    EmbeddingNumbers numbers;
    numbers.stoppedBy = QString::fromStdString(result.stoppedBy);
    numbers.perceptualName = QString::fromStdString(result.perceptualName);
    numbers.startUsed = QString::fromStdString(result.startUsed);
    numbers.steps = result.steps;
    numbers.seconds = result.seconds;
    numbers.msPerStep = result.msPerStep;
    numbers.mse = result.mse;
    numbers.perceptual = result.perceptual;
    numbers.psnrDb = result.psnrDb;
    numbers.ssim = result.ssim;
    numbers.generatorMs = result.times.generatorMs;
    numbers.perceptualMs = result.times.perceptualMs;
    numbers.backwardMs = result.times.backwardMs;
    numbers.updateMs = result.times.updateMs;
    numbers.lpips = result.lpips.value_or(-1);
    numbers.notice = QString::fromStdString(result.notice);
    numbers.advice = QString::fromStdString(result.advice);
    record.numbers = numbers;
    m_document.setEmbedding(m_current, record);
}

void EmbeddingQueue::takeFailure(const Problem& problem) {
    const PictureId id = m_current;
    m_document.update(id, [&problem](Picture& changed) {
        changed.state = PictureState::Failed;
        changed.problem = problem.text();
    });
    finishJob();
    Q_EMIT failed(id, problem);
}

void EmbeddingQueue::finishJob() {
    const PictureId id = std::exchange(m_current, 0);
    m_job = nullptr;
    m_preview = {};
    if (!m_leaving) {
        if (const Picture* picture = m_document.find(id); picture && picture->unfinished)
            m_document.update(id, [](Picture& changed) { changed.unfinished.reset(); });
        settle(id);
    }
    Q_EMIT ended(id);
    Q_EMIT changed();
    startNext();
}

/// A picture that neither waits nor runs is what its latent says.
void EmbeddingQueue::settle(PictureId id) {
    const Picture* picture = m_document.find(id);
    if (!picture || picture->state == PictureState::Failed)
        return;
    const bool isWaiting = std::any_of(m_waiting.begin(), m_waiting.end(),
                                       [id](const Waiting& one) { return one.id == id; });
    PictureState state = picture->hasLatent() ? PictureState::Done : PictureState::Waiting;
    if (isWaiting)
        state = PictureState::Queued;
    if (picture->state != state)
        m_document.update(id, [state](Picture& changed) {
            changed.state = state;
            changed.percent = 0;
        });
}

} // namespace inlay
