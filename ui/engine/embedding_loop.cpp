#include "ui/engine/embedding_loop.h"

#include "core/base/error.h"
#include "ui/images/image_conversion.h"

#include <algorithm>
#include <cmath>

namespace inlay {

namespace {

// A picture every 100 ms at the latest, about 15 a second at most, 20 where the steps' length
// leaves no other choice.
constexpr double previewAtLatest = 100.0;
constexpr double previewUsual = 66.0;
constexpr double previewAtEarliest = 50.0;

constexpr int snapshotsOfRun = 12;

constexpr qint64 bestCostShare = 30; // drawing the best state takes at most this part of the time

/// The step after which snapshot `index` is taken, the first being 0: they lie close together at
/// the beginning, where much happens.
int snapshotStep(int index, int steps) {
    const double fraction = static_cast<double>(index + 1) / (snapshotsOfRun + 1);
    return std::max(index + 1, static_cast<int>(std::lround(fraction * fraction * steps)));
}

} // namespace

EmbeddingLoop::EmbeddingLoop(EmbeddingJob* job, EmbeddingRequest request,
                             std::unique_ptr<Engine> engine)
    : m_job(job)
    , m_jobControl(job->control())
    , m_control(job->embeddingControl())
    , m_request(std::move(request))
    , m_engine(std::move(engine)) {}

EmbeddingLoop::Turn EmbeddingLoop::turn(bool quitting) {
    try {
        return step(quitting);
    } catch (...) {
        m_run.reset();
        m_job->tellThrown(std::current_exception());
        return Turn::Over;
    }
}

EmbeddingLoop::Turn EmbeddingLoop::step(bool quitting) {
    if (quitting || m_jobControl->isCancelled()) {
        m_run.reset();
        m_job->tellCancelled();
        return Turn::Over;
    }
    if (!m_run) {
        begin();
        m_job->tellPreview(toQImage(m_run->preview()));
        m_sincePreview.start();
        m_sinceBest.start();
        return Turn::Again;
    }
    if (m_control->stopAndKeep || m_run->isFinished()) {
        m_job->tellResult(m_run->finish(!m_run->isFinished()));
        m_run.reset();
        return Turn::Over;
    }
    if (m_control->paused)
        return Turn::Rest;

    const StepReport report = m_run->step();
    m_job->tellStep(report);
    keepBest(report);
    if (isPreviewDue(report.milliseconds)) {
        m_job->tellPreview(toQImage(m_run->preview()));
        m_sincePreview.restart();
    }
    return Turn::Again;
}

void EmbeddingLoop::begin() {
    m_job->tellStarted();
    if (!m_request.networkSha256.empty() && m_request.networkSha256 != m_engine->network().sha256)
        throw Error(ErrorKind::NetworkMismatch,
                    "The search was asked for on another network than '" +
                        m_engine->network().name + "'; open that one, or start it again");
    m_run = m_request.localEdit
                ? m_engine->startLocalEdit(m_request.target, *m_request.localEdit,
                                           m_request.options, m_request.start)
                : m_engine->startEmbedding(m_request.target, m_request.options, m_request.start);
    m_request = {};
}

/// Reports the best state at each snapshot and about once a second, so that a program that is ended
/// in the middle loses no more than a second of work; less often where a network draws so slowly
/// that it would hold up the embedding. The same state is not reported twice.
void EmbeddingLoop::keepBest(const StepReport& report) {
    const bool isSnapshot = isSnapshotDue(report);
    // Not `improved`, which says nothing where a later phase begins anew with another loss.
    const bool isNew = m_toldLoss != report.bestLoss;
    if (!isSnapshot && (!isNew || m_sinceBest.elapsed() < m_bestInterval))
        return;
    m_sinceBest.start();
    const EmbeddingSnapshot best = bestAfter(report.step);
    if (isSnapshot)
        m_job->tellSnapshot(best);
    if (isNew)
        m_job->tellBest(best);
    m_toldLoss = report.bestLoss;
    m_bestInterval = std::max(bestAtEarliest, bestCostShare * m_sinceBest.elapsed());
}

bool EmbeddingLoop::isSnapshotDue(const StepReport& report) {
    const int before = m_snapshots;
    while (m_snapshots < snapshotsOfRun && report.step < report.steps &&
           report.step >= snapshotStep(m_snapshots, report.steps))
        ++m_snapshots;
    return m_snapshots > before;
}

EmbeddingSnapshot EmbeddingLoop::bestAfter(int step) const {
    Latent best = m_run->best();
    const QImage image = toQImage(m_engine->synthesize(best));
    return {step, std::make_shared<const Latent>(std::move(best)), image};
}

bool EmbeddingLoop::isPreviewDue(double stepMilliseconds) const {
    const auto elapsed = static_cast<double>(m_sincePreview.elapsed());
    return elapsed >= previewUsual ||
           (elapsed >= previewAtEarliest && elapsed + stepMilliseconds > previewAtLatest);
}

} // namespace inlay
