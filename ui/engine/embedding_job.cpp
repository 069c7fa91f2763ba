#include "ui/engine/embedding_job.h"

#include "ui/images/image_conversion.h"

namespace inlay {

bool EmbeddingMailbox::putStep(const StepReport& report) {
    const std::lock_guard lock(m_mutex);
    m_contents.steps.push_back(report);
    return wake();
}

bool EmbeddingMailbox::putPreview(const QImage& preview) {
    const std::lock_guard lock(m_mutex);
    m_contents.preview = preview;
    return wake();
}

bool EmbeddingMailbox::putSnapshot(EmbeddingSnapshot snapshot) {
    const std::lock_guard lock(m_mutex);
    m_contents.snapshots.push_back(std::move(snapshot));
    return wake();
}

bool EmbeddingMailbox::putBest(EmbeddingSnapshot best) {
    const std::lock_guard lock(m_mutex);
    m_contents.best = std::move(best);
    return wake();
}

EmbeddingMailbox::Contents EmbeddingMailbox::take() {
    const std::lock_guard lock(m_mutex);
    m_woken = false;
    return std::exchange(m_contents, {});
}

bool EmbeddingMailbox::wake() {
    return !std::exchange(m_woken, true);
}

EmbeddingJob::EmbeddingJob(const QString& title, QObject* parent)
    : Job(title, parent) {}

void EmbeddingJob::pause() {
    if (hasEnded() || m_embeddingControl->paused.exchange(true))
        return;
    Q_EMIT pausedChanged(true);
}

void EmbeddingJob::resume() {
    if (hasEnded() || !m_embeddingControl->paused.exchange(false))
        return;
    Q_EMIT pausedChanged(false);
    Q_EMIT wakeNeeded();
}

void EmbeddingJob::stopAndKeep() {
    m_embeddingControl->stopAndKeep = true;
    Q_EMIT wakeNeeded();
}

void EmbeddingJob::cancel() {
    Job::cancel();
    Q_EMIT wakeNeeded();
}

void EmbeddingJob::tellStep(const StepReport& report) {
    if (m_mailbox->putStep(report))
        postCollect();
}

void EmbeddingJob::tellPreview(const QImage& preview) {
    if (m_mailbox->putPreview(preview))
        postCollect();
}

void EmbeddingJob::tellSnapshot(EmbeddingSnapshot snapshot) {
    if (m_mailbox->putSnapshot(std::move(snapshot)))
        postCollect();
}

void EmbeddingJob::tellBest(EmbeddingSnapshot best) {
    if (m_mailbox->putBest(std::move(best)))
        postCollect();
}

void EmbeddingJob::tellResult(EmbeddingResult result) {
    const auto latent = std::make_shared<const Latent>(std::move(result.latent));
    const QImage reconstruction = toQImage(result.reconstruction);
    result.latent = {};
    result.reconstruction = {};
    tellFinished([this, result, latent, reconstruction] {
        collect();
        Q_EMIT resulted(result, latent, reconstruction);
    });
}

void EmbeddingJob::postCollect() {
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (!hasEnded())
                collect();
        },
        Qt::QueuedConnection);
}

void EmbeddingJob::collect() {
    const EmbeddingMailbox::Contents contents = m_mailbox->take();
    if (!contents.steps.empty())
        Q_EMIT stepped(contents.steps);
    for (const EmbeddingSnapshot& snapshot : contents.snapshots)
        Q_EMIT snapshotTaken(snapshot);
    if (contents.best)
        Q_EMIT bestKnown(*contents.best);
    if (!contents.preview.isNull())
        Q_EMIT previewed(contents.preview);
}

} // namespace inlay
