#include "ui/run/embedding_log.h"

#include "ui/document/interrupted_embeddings.h"

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

EmbeddingLog::EmbeddingLog(PictureId picture, const EmbeddingOptions& options)
    : m_options(options) {
    m_progress.picture = picture;
    m_progress.steps = options.steps + options.noiseSteps;
}

void EmbeddingLog::resume(std::vector<CurvePoint> curve, std::vector<EmbeddingSnapshot> snapshots) {
    m_curve = std::move(curve);
    m_snapshots = std::move(snapshots);
    if (m_curve.empty())
        return;
    m_progress.step = m_curve.back().step;
    m_progress.loss = m_curve.back().loss;
    m_progress.psnrDb = m_curve.back().psnrDb;
}

void EmbeddingLog::takeSteps(const std::vector<StepReport>& steps) {
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
}

void EmbeddingLog::takeSnapshot(const EmbeddingSnapshot& snapshot) {
    m_snapshots.push_back({snapshot.step, snapshot.latent, snapshotThumbnail(snapshot.image)});
}

int EmbeddingLog::percent() const {
    return m_progress.steps > 0 ? m_progress.step * 100 / m_progress.steps : 0;
}

EmbeddingRecord EmbeddingLog::finished(const EmbeddingResult& result, const LatentPtr& latent,
                                       const QImage& reconstruction) const {
    EmbeddingNumbers numbers;
    numbers.stoppedBy = result.stoppedBy;
    numbers.perceptualDistance = result.perceptualDistance;
    numbers.startUsed = result.startUsed;
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
    numbers.memoryShortage = result.memoryShortage;
    numbers.nonFinite = result.nonFinite;
    EmbeddingRecord record;
    record.latent = latent;
    record.reconstruction = reconstruction;
    record.curve = m_curve;
    record.options = m_options;
    record.snapshots = m_snapshots;
    record.snapshots.push_back({result.steps, latent, snapshotThumbnail(reconstruction)});
    record.numbers = numbers;
    return record;
}

UnfinishedEmbedding EmbeddingLog::unfinished(const EmbeddingSnapshot& best) const {
    EmbeddingNumbers numbers;
    numbers.stoppedBy = StopReason::Interrupted;
    numbers.steps = best.step;
    numbers.msPerStep = m_progress.msPerStep;
    numbers.seconds = best.step * m_progress.msPerStep / 1000;
    numbers.perceptual = std::numeric_limits<double>::quiet_NaN(); // only measured at the end
    UnfinishedEmbedding unfinished;
    unfinished.record = recordOf(best, m_curve, m_options);
    unfinished.record.numbers = numbers;
    return unfinished;
}

} // namespace inlay
