#include "core/engine/embedding/gradient_embedding_run.h"

#include "core/base/error.h"
#include "core/base/lap_timer.h"
#include "core/engine/device/blas_threads.h"
#include "core/engine/device/cuda_support.h"
#include "core/engine/device/host_values.h"
#include "core/engine/device/out_of_memory.h"
#include "core/engine/embedding/embedding_measures.h"
#include "core/engine/embedding/image_tensor.h"
#include "core/engine/embedding/latent_phase.h"
#include "core/engine/embedding/latent_tensor.h"
#include "core/engine/embedding/noise_phase.h"

#include <cmath>
#include <limits>
#include <utility>

namespace inlay {

GradientEmbeddingRun::GradientEmbeddingRun(EmbeddingInput input)
    : m_input(std::move(input))
    , m_target(imageToTensor(m_input.target, m_input.generator->device()))
    , m_start(startPoint(*m_input.generator, m_input.options, seenTensor(m_input, m_target),
                         m_input.start))
    , m_objective(objectiveOf(m_input, m_target))
    , m_phase(std::make_unique<LatentPhase>(m_input, m_start))
    , m_best(m_start.wPlus)
    , m_gradient(m_input.generator)
    , m_clock(m_input.generator->device()) {
    if (m_input.options.optimizeNoise && m_input.options.noiseSteps > 0 &&
        !m_input.generator->info().hasNoiseInputs)
        throw Error(ErrorKind::InvalidArgument,
                    "The network '" + m_input.generator->info().name +
                        "' has no noise maps to optimise; turn that off");
    m_lastReport.steps = plannedSteps();
    m_lastReport.bestLoss = std::numeric_limits<double>::infinity();
    if (m_input.options.start == EmbeddingStart::Given && canContinue(*m_input.start))
        continueFrom(*m_input.start->continuation);
}

int GradientEmbeddingRun::plannedSteps() const {
    const EmbeddingOptions& options = m_input.options;
    return options.steps + (options.optimizeNoise ? options.noiseSteps : 0);
}

StepReport GradientEmbeddingRun::step() {
    if (isFinished())
        throw Error(ErrorKind::InvalidArgument, "The embedding has ended; start another one");
    m_clock.begin();
    const SingleThreadedBlas blas;
    takeGradient();
    // Where the loss is known at once, nothing moves on from one that is not a number. On a GPU it
    // is known later; there the update does nothing by itself.
    const torch::Tensor& losses = m_gradient.losses();
    const bool isOnCpu = losses.is_cpu();
    LapTimer update;
    if (!isOnCpu || std::isfinite(losses[0].item<float>()))
        m_losses.noteUpdate(m_phase->move(m_gradient.gradients()));
    StepTimes times = m_gradient.times();
    times.updateMs += update.lap();
    ++m_steps;

    StepReport now = m_lastReport;
    now.step = m_steps;
    now.improved = false;
    m_losses.read(losses, isOnCpu || m_steps == 1 || m_phase->isOver(), now);
    now.times = isOnCpu ? times : StepTimes();
    if (const std::optional<double> milliseconds = m_clock.end()) {
        now.milliseconds = *milliseconds;
        m_time.add(now.milliseconds, now.times);
    }
    m_hasFiniteState = m_hasFiniteState || std::isfinite(now.bestLoss);
    m_lastReport = now;

    if (!std::isfinite(now.loss) || !m_losses.updatesAreFinite())
        m_stoppedBy = StopReason::NonFinite;
    else if (m_input.options.stopOnPlateau && m_phase->plateau().reached(now.bestLoss))
        endPhase(StopReason::Plateau);
    else if (m_phase->isOver())
        endPhase(StopReason::Steps);
    return now;
}

void GradientEmbeddingRun::takeGradient() {
    bool again = false;
    try {
        m_gradient.take(*m_phase, *m_objective, m_best);
    } catch (...) {
        again = isOutOfMemory() && saveMemory();
        if (!again)
            throw;
    }
    if (again)
        m_gradient.take(*m_phase, *m_objective, m_best);
}

/// False: there is nothing left to do without.
bool GradientEmbeddingRun::saveMemory() {
    if (!m_gradient.saveMemory())
        return false;
    m_losses.forgetCopy();
    m_preview.forgetCopy();
    releaseUnusedMemory(m_input.generator->device());
    m_memoryShortage = MemoryShortage{m_steps + 1};
    return true;
}

void GradientEmbeddingRun::endPhase(StopReason reason) {
    const bool noiseFollows = m_input.options.optimizeNoise && m_input.options.noiseSteps > 0;
    if (noiseFollows && !m_phase->searchesNoise())
        startNoisePhase();
    else
        m_stoppedBy = reason;
}

void GradientEmbeddingRun::startNoisePhase() {
    const std::vector<torch::Tensor> maps =
        m_start.noise.maps.empty() ? m_input.generator->noiseConstants() : m_start.noise.maps;
    auto phase = std::make_unique<NoisePhase>(m_input.options, m_best.wPlus(), maps);
    m_best.offer(m_best.loss(), m_best.wPlus(), maps); // from here on they belong to the state

    const torch::NoGradGuard noGrad;
    const torch::Tensor best = m_input.generator->synthesize(m_best.wPlus(), m_start.noise);
    if (const auto objective = m_objective->ofNoise(best)) {
        m_objective = objective;
        if (const torch::Tensor region = objective->noiseRegion(); region.defined())
            phase->restrictTo(region);
        // Losses of another kind: the first state of this phase is the first to be compared.
        m_best = BestState(m_best.wPlus());
        m_best.offer(m_best.loss(), m_best.wPlus(), maps);
        m_lastReport.bestLoss = std::numeric_limits<double>::infinity();
    }
    m_phase = std::move(phase);
    m_gradient.forgetRecording();
}

bool GradientEmbeddingRun::canContinue(const Latent& latent) const {
    const EmbeddingContinuation* earlier = latent.continuation.get();
    if (!earlier || m_input.objective || earlier->bestW != latent.w ||
        earlier->steps >= plannedSteps() || earlier->space != m_input.options.space ||
        earlier->optimizesNoise == latent.noise.empty())
        return false;
    return earlier->optimizesNoise
               ? NoisePhase(m_input.options, m_start.wPlus, m_input.generator->noiseConstants())
                     .fits(*earlier)
               : m_phase->fits(*earlier);
}

void GradientEmbeddingRun::continueFrom(const EmbeddingContinuation& earlier) {
    if (earlier.optimizesNoise)
        startNoisePhase();
    m_phase->restore(earlier);
    m_steps = earlier.steps;
    m_lastReport.step = m_steps;
    m_lastReport.bestLoss = earlier.bestLoss;
    m_hasFiniteState = std::isfinite(earlier.bestLoss);
    const torch::Tensor loss = torch::full({}, earlier.bestLoss, m_best.loss().options());
    m_best.offer(loss, m_start.wPlus, m_start.noise.maps);
    if (!m_phase->searchesNoise() && m_phase->isOver())
        endPhase(StopReason::Steps); // w was done, the noise maps are not
}

std::shared_ptr<const EmbeddingContinuation> GradientEmbeddingRun::continuation() const {
    auto state = std::make_shared<EmbeddingContinuation>();
    state->space = m_input.options.space;
    state->steps = m_steps;
    state->bestLoss = m_best.loss().item<double>();
    state->bestW = hostValues(m_best.wPlus());
    m_phase->store(*state);
    return state;
}

Image GradientEmbeddingRun::preview() {
    if (!m_gradient.image().defined() ||
        m_stoppedBy == StopReason::NonFinite) // what is no picture is not shown
        return tensorToImage(renderLatent(*m_input.generator, best()));
    return m_preview.next(m_gradient.image());
}

Latent GradientEmbeddingRun::best() const {
    const std::vector<torch::Tensor>& noise =
        m_best.noise().empty() ? m_start.noise.maps : m_best.noise();
    Latent latent = tensorToLatent(m_best.wPlus(), noise, m_input.generator->info());
    latent.classIndex = m_input.options.classIndex;
    return latent;
}

EmbeddingResult GradientEmbeddingRun::finish(bool byUser) {
    if (!m_stoppedBy)
        m_stoppedBy = byUser ? StopReason::User : StopReason::Steps;
    EmbeddingResult result;
    result.latent = best();
    if (m_stoppedBy != StopReason::NonFinite && !m_input.objective)
        result.latent.continuation = continuation();
    result.reconstruction = tensorToImage(renderLatent(*m_input.generator, result.latent));
    result.stoppedBy = *m_stoppedBy;
    if (m_stoppedBy == StopReason::NonFinite)
        result.nonFinite = nonFiniteLoss();
    result.memoryShortage = m_memoryShortage;
    result.startUsed = m_start.kind;
    result.steps = m_steps;
    if (const std::optional<double> milliseconds = m_clock.last())
        m_time.add(*milliseconds, {});
    result.seconds = m_time.seconds();
    result.msPerStep = m_time.millisecondsPerStep();
    result.times = m_time.meanParts();
    measure(result, m_input, m_target);
    return result;
}

NonFiniteLoss GradientEmbeddingRun::nonFiniteLoss() const {
    if (!m_hasFiniteState)
        return {NonFiniteLoss::Cause::Start, m_start.kind, m_steps, 0};
    return {m_phase->searchesNoise() ? NonFiniteLoss::Cause::NoiseLearningRate
                                     : NonFiniteLoss::Cause::LearningRate,
            m_start.kind, m_steps, m_phase->learningRate()};
}

} // namespace inlay
