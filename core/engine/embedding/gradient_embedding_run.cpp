#include "core/engine/embedding/gradient_embedding_run.h"

#include "core/base/error.h"
#include "core/engine/device/blas_threads.h"
#include "core/engine/device/cuda_support.h"
#include "core/engine/device/out_of_memory.h"
#include "core/engine/embedding/embedding_loss.h"
#include "core/engine/embedding/image_tensor.h"
#include "core/engine/embedding/latent_tensor.h"
#include "core/engine/embedding/noise_regularization.h"
#include "core/engine/network/recomputation.h"
#include "core/engine/network/seeded_random.h"
#include "core/model/embedding/learning_rate.h"
#include "core/model/picture/metrics.h"

#include <cmath>
#include <limits>
#include <sstream>
#include <torch/autograd.h>

namespace inlay {

namespace {

using Clock = std::chrono::steady_clock;

double milliseconds(Clock::duration duration) {
    return std::chrono::duration<double, std::milli>(duration).count();
}

StepTimes operator+(const StepTimes& a, const StepTimes& b) {
    return {a.generatorMs + b.generatorMs, a.perceptualMs + b.perceptualMs,
            a.backwardMs + b.backwardMs, a.updateMs + b.updateMs};
}

StepTimes operator/(const StepTimes& times, double steps) {
    return {times.generatorMs / steps, times.perceptualMs / steps, times.backwardMs / steps,
            times.updateMs / steps};
}

torch::Tensor maskTensor(const EmbeddingProblem& problem) {
    if (problem.options.mask.isEmpty())
        return {};
    return maskToTensor(problem.options.mask, problem.generator->info().resolution,
                        problem.generator->device());
}

std::shared_ptr<const EmbeddingObjective> objectiveOf(const EmbeddingProblem& problem,
                                                      const torch::Tensor& target) {
    if (problem.objective)
        return problem.objective;
    std::shared_ptr<const PerceptualDistance> perceptual;
    if (problem.options.bfloat16Features)
        perceptual = problem.perceptual->inBfloat16();
    if (!perceptual)
        perceptual = problem.perceptual;
    return std::make_shared<EmbeddingLoss>(perceptual, target, maskTensor(problem),
                                           problem.options.perceptualWeight,
                                           problem.options.mseWeight);
}

/// What the encoder starts from.
torch::Tensor seenTensor(const EmbeddingProblem& problem, const torch::Tensor& target) {
    return problem.seen.isEmpty() ? target
                                  : imageToTensor(problem.seen, problem.generator->device());
}

/// The spread of w around its mean, as NVIDIA's projector measures it.
torch::Tensor deviationOfW(const Generator& generator, const EmbeddingOptions& options) {
    if (options.latentNoise == 0 || !generator.info().hasMapping)
        return {};
    const torch::NoGradGuard noGrad;
    const torch::Tensor z = seededNormal({1000, generator.info().zDim}, options.seed);
    const torch::Tensor w = generator.map(z.to(generator.device()), {}).select(1, 0);
    return (w - w.mean({0}, true)).square().sum().div(static_cast<double>(w.size(0))).sqrt();
}

Adam::Settings adamSettings(const EmbeddingOptions& options) {
    return {options.beta1, options.beta2, options.epsilon, options.soap};
}

/// Of the noise maps, which are too large for a basis of their own.
Adam::Settings noiseAdamSettings(const EmbeddingOptions& options) {
    Adam::Settings settings = adamSettings(options);
    settings.inGradientBasis = false;
    return settings;
}

} // namespace

GradientEmbeddingRun::GradientEmbeddingRun(EmbeddingProblem problem)
    : m_problem(std::move(problem))
    , m_target(imageToTensor(m_problem.target, m_problem.generator->device()))
    , m_start(startPoint(*m_problem.generator, m_problem.options, seenTensor(m_problem, m_target),
                         m_problem.start))
    , m_objective(objectiveOf(m_problem, m_target))
    , m_variables(*m_problem.generator, m_problem.options.space, m_start.wPlus,
                  m_problem.options.seed)
    , m_best(m_start.wPlus)
    , m_adam(m_variables.parameters(), adamSettings(m_problem.options))
    , m_deviationOfW(deviationOfW(*m_problem.generator, m_problem.options))
    , m_recorder(makeStepGraph(m_problem.generator->device())) {
    if (m_problem.options.optimizeNoise && m_problem.options.noiseSteps > 0 &&
        !m_problem.generator->info().hasNoiseInputs)
        throw Error(ErrorKind::InvalidArgument,
                    "The network '" + m_problem.generator->info().name +
                        "' has no noise maps to optimise; turn that off");
    if (!m_problem.searchedRows.empty())
        m_variables.restrictRows(m_problem.searchedRows);
    m_lastReport.steps = plannedSteps();
    m_lastReport.bestLoss = std::numeric_limits<double>::infinity();
    if (m_problem.options.start == EmbeddingStart::Given && canContinue(*m_problem.start))
        continueFrom(*m_problem.start->continuation);
}

int GradientEmbeddingRun::plannedSteps() const {
    const EmbeddingOptions& options = m_problem.options;
    return options.steps + (options.optimizeNoise ? options.noiseSteps : 0);
}

torch::Tensor GradientEmbeddingRun::perturbed(const torch::Tensor& wPlus) const {
    const EmbeddingOptions& options = m_problem.options;
    const double left = 1.0 - m_stepsOfPhase / (0.75 * options.steps);
    if (!m_deviationOfW.defined() || inNoisePhase() || left <= 0)
        return wPlus;
    const torch::Tensor noise =
        seededNormal(wPlus.sizes(), options.seed + 1 + static_cast<std::uint64_t>(m_stepsOfPhase));
    return wPlus +
           noise.to(wPlus.device()) * (m_deviationOfW * (options.latentNoise * left * left));
}

/// Milliseconds since the last reading.
double GradientEmbeddingRun::lap() {
    const Clock::time_point now = Clock::now();
    const double passed = milliseconds(now - m_lap);
    m_lap = now;
    return passed;
}

/// Forward: the picture of the present state, its loss, and whether it is the best.
void GradientEmbeddingRun::evaluate() {
    const torch::Tensor wPlus = perturbed(m_variables.wPlus());
    const NoiseInputs noise = inNoisePhase() ? m_variables.noiseInputs() : m_start.noise;
    const torch::Tensor image = m_problem.generator->synthesize(wPlus, noise);
    m_times.generatorMs = lap();
    const EmbeddingObjective::Terms terms = (*m_objective)(image);
    m_total = terms.total;
    if (inNoisePhase() && m_problem.options.noiseRegularization > 0)
        m_total = m_total + noiseRegularization(noise.maps) * m_problem.options.noiseRegularization;
    m_times.perceptualMs = lap();
    m_image = image.detach();
    m_best.offer(terms.total, wPlus, noise.maps); // what steers the noise is no part of the result
    const torch::NoGradGuard noGrad;
    const torch::Tensor perceptual =
        terms.perceptual.defined() ? terms.perceptual : torch::zeros_like(terms.mse);
    m_losses = torch::stack(
        {terms.total.detach(), perceptual.detach(), terms.mse.detach(), m_best.loss()});
    m_times.updateMs = lap();
}

void GradientEmbeddingRun::differentiate() {
    m_gradients =
        torch::autograd::grad({m_total}, m_variables.parameters(), {}, false, false, true);
    m_total.reset(); // and with it what was kept for the way back
    m_times.backwardMs = lap();
}

/// Everything of a step that is the same commands each time.
void GradientEmbeddingRun::computeGradients() {
    const RecomputationScope scope(m_savesMemory);
    const auto work = [this] {
        evaluate();
        differentiate();
    };
    m_lap = Clock::now();
    const bool changes = m_deviationOfW.defined() && !inNoisePhase(); // the latent noise
    if (changes || m_savesMemory)
        work();
    else
        m_recorder.run(work);
}

/// False: there is nothing left to do without.
bool GradientEmbeddingRun::saveMemory() {
    if (m_savesMemory)
        return false;
    m_savesMemory = true;
    m_recorder.forget();
    m_previewCopy.forget();
    m_lossCopy.forget();
    m_total.reset();
    m_image.reset();
    m_losses.reset();
    m_gradients.clear();
    releaseUnusedMemory(m_problem.generator->device());
    m_notice = "Memory ran short at step " + std::to_string(m_steps + 1) +
               ": from there on each layer is computed a second time in place of being kept. The "
               "result is the same, a step takes about a third longer";
    return true;
}

/// On the device, so that a GPU is not waited for.
void GradientEmbeddingRun::noteUpdate(const torch::Tensor& finite) {
    m_updatesFinite = m_updatesFinite.defined() ? m_updatesFinite & finite : finite;
}

void GradientEmbeddingRun::update() {
    const EmbeddingOptions& options = m_problem.options;
    m_lap = Clock::now();
    if (!inNoisePhase()) {
        noteUpdate(
            m_adam.step(m_gradients, learningRateAt(options, m_stepsOfPhase, options.steps)));
    } else {
        for (std::size_t i = 0; i < m_noiseRegions.size(); ++i) {
            if (m_gradients[i].defined())
                m_gradients[i].mul_(m_noiseRegions[i]);
        }
        EmbeddingOptions noiseOptions = options;
        noiseOptions.learningRate = options.noiseLearningRate;
        noteUpdate(m_adam.step(m_gradients,
                               learningRateAt(noiseOptions, m_stepsOfPhase, options.noiseSteps)));
        if (options.noiseRegularization > 0 && m_noiseRegions.empty())
            normalizeNoise(m_variables.noise());
    }
    m_times.updateMs += lap();
}

StepReport GradientEmbeddingRun::step() {
    if (isFinished())
        throw Error(ErrorKind::InvalidArgument, "The embedding has ended; start another one");
    const Clock::time_point before = Clock::now();
    const SingleThreadedBlas blas;
    bool again = false;
    try {
        computeGradients();
    } catch (...) {
        again = isOutOfMemory() && saveMemory();
        if (!again)
            throw;
    }
    if (again) // nothing but the best state has changed, which another look at it leaves alone
        computeGradients();
    // Where the loss is known at once, nothing moves on from one that is not a number. On a GPU it
    // is known later; there the update does nothing by itself.
    const bool lossIsFinite = !m_losses.is_cpu() || std::isfinite(m_losses[0].item<float>());
    if (lossIsFinite)
        update();
    ++m_steps;
    ++m_stepsOfPhase;

    const EmbeddingOptions& options = m_problem.options;
    const int stepsOfPhase = inNoisePhase() ? options.noiseSteps : options.steps;
    const bool phaseEnds = m_stepsOfPhase == stepsOfPhase;
    StepReport now = m_lastReport;
    now.step = m_steps;
    now.improved = false;
    readLosses(now, m_losses.is_cpu() || m_steps == 1 || phaseEnds);
    const Clock::duration duration = Clock::now() - before;
    m_time += duration;
    now.milliseconds = milliseconds(duration);
    now.times = m_losses.is_cpu() ? m_times : StepTimes();
    m_allTimes = m_allTimes + now.times;
    m_lastReport = now;

    if (!std::isfinite(now.loss) || !m_lastUpdateFinite)
        stopAtNaN();
    else if (options.stopOnPlateau && m_plateau.reached(now.bestLoss))
        endPhase("plateau");
    else if (phaseEnds)
        endPhase("steps");
    return now;
}

void GradientEmbeddingRun::stopAtNaN() {
    m_stoppedBy = "nan";
    m_image.reset(); // what is shown from here on is the best state
}

/// Without `wait`, the report keeps what it has until a copy begun some steps ago has arrived.
void GradientEmbeddingRun::readLosses(StepReport& report, bool wait) {
    constexpr int readEvery = 16;
    if (wait || (m_steps % readEvery == 0 && !m_lossCopy.isUnderWay()))
        m_lossCopy.start(withUpdateFlag(m_losses));
    if (!wait && !m_lossCopy.hasArrived())
        return;
    const torch::Tensor losses = m_lossCopy.take().to(torch::kDouble);
    const double* values = losses.data_ptr<double>();
    report.loss = values[0];
    report.perceptual = values[1];
    report.mse = values[2];
    report.psnrDb = peakSignalToNoise(report.mse);
    report.improved = values[3] < report.bestLoss;
    report.bestLoss = values[3];
    m_lastUpdateFinite = values[4] != 0;
    m_hasFiniteState = m_hasFiniteState || std::isfinite(report.bestLoss);
}

/// The losses and, as one more of them, whether all updates were finite.
torch::Tensor GradientEmbeddingRun::withUpdateFlag(const torch::Tensor& losses) const {
    const torch::NoGradGuard noGrad;
    const torch::Tensor flag = m_updatesFinite.defined() ? m_updatesFinite.to(losses.dtype())
                                                         : torch::ones({}, losses.options());
    return torch::cat({losses, flag.reshape({1})});
}

void GradientEmbeddingRun::endPhase(const char* reason) {
    if (!inNoisePhase() && m_problem.options.optimizeNoise && m_problem.options.noiseSteps > 0)
        startNoisePhase();
    else
        m_stoppedBy = reason;
}

void GradientEmbeddingRun::takeObjectiveOfNoise() {
    const torch::NoGradGuard noGrad;
    const torch::Tensor best = m_problem.generator->synthesize(m_best.wPlus(), m_start.noise);
    const auto objective = m_objective->ofNoise(best);
    if (!objective)
        return;
    m_objective = objective;
    // Losses of another kind: the first state of this phase is the first to be compared.
    m_best = BestState(m_best.wPlus());
    m_best.offer(m_best.loss(), m_best.wPlus(), m_variables.noise());
    m_lastReport.bestLoss = std::numeric_limits<double>::infinity();
    const torch::Tensor region = m_objective->noiseRegion();
    if (!region.defined())
        return;
    for (const torch::Tensor& map : m_variables.noise())
        m_noiseRegions.push_back(
            (at::adaptive_avg_pool2d(region, {map.size(2), map.size(3)}) > 0).to(torch::kFloat));
}

void GradientEmbeddingRun::startNoisePhase() {
    const std::vector<torch::Tensor> noise =
        m_start.noise.maps.empty() ? m_problem.generator->noiseConstants() : m_start.noise.maps;
    m_variables.releaseNoise(m_best.wPlus(), noise);
    m_best.offer(m_best.loss(), m_best.wPlus(), noise); // from here on they belong to the state
    takeObjectiveOfNoise();
    m_adam = Adam(m_variables.parameters(), noiseAdamSettings(m_problem.options));
    m_plateau = Plateau();
    m_recorder.forget();
    m_stepsOfPhase = 0;
}

Image GradientEmbeddingRun::preview() {
    if (!m_image.defined() || m_stoppedBy == "nan") // what is no picture is not shown
        return tensorToImage(renderLatent(*m_problem.generator, best()));
    // The one that was begun the last time, if it has arrived; then the next one sets out.
    const bool wait = m_image.is_cpu() || !m_previewCopy.isUnderWay();
    if (wait)
        m_previewCopy.start(imageBytes(m_image));
    Image image = imageFromBytes(m_previewCopy.take());
    if (!m_image.is_cpu())
        m_previewCopy.start(imageBytes(m_image));
    return image;
}

Latent GradientEmbeddingRun::best() const {
    const std::vector<torch::Tensor>& noise =
        m_best.noise().empty() ? m_start.noise.maps : m_best.noise();
    return tensorToLatent(m_best.wPlus(), noise, m_problem.generator->info());
}

std::string GradientEmbeddingRun::adviceAfterNaN() const {
    const EmbeddingOptions& options = m_problem.options;
    std::ostringstream text;
    if (!m_hasFiniteState) {
        text << "Already where the embedding starts (" << m_start.name
             << ") the loss is infinite or NaN; that start is all there is. Start elsewhere";
        return text.str();
    }
    text << "The loss or its gradient became infinite or NaN at step " << m_steps
         << "; the best state before is kept. Lower the learning rate ";
    if (inNoisePhase())
        text << "of the noise maps (" << options.noiseLearningRate << ")";
    else
        text << "(" << options.learningRate << ")";
    return text.str();
}

EmbeddingResult GradientEmbeddingRun::finish(bool byUser) {
    if (m_stoppedBy.empty())
        m_stoppedBy = byUser ? "user" : "steps";
    EmbeddingResult result;
    result.latent = best();
    if (m_stoppedBy != "nan" && !m_problem.objective)
        result.latent.continuation = continuation();
    result.reconstruction = tensorToImage(renderLatent(*m_problem.generator, result.latent));
    result.stoppedBy = m_stoppedBy;
    if (m_stoppedBy == "nan")
        result.advice = adviceAfterNaN();
    result.notice = m_notice;
    result.perceptualName = m_problem.perceptual->name();
    result.startUsed = m_start.name;
    result.steps = m_steps;
    result.seconds = milliseconds(m_time) / 1000;
    result.msPerStep = m_steps > 0 ? milliseconds(m_time) / m_steps : 0;
    if (m_steps > 0)
        result.times = m_allTimes / m_steps;

    const torch::NoGradGuard noGrad;
    const torch::Tensor image = imageToTensor(result.reconstruction, m_target.device());
    result.perceptual =
        m_problem.perceptual->distance(image, m_problem.perceptual->targetFeatures(m_target))
            .item<double>();
    if (m_problem.lpips)
        result.lpips = m_problem.lpips->distance(image, m_problem.lpips->targetFeatures(m_target))
                           .item<double>();
    result.mse = meanSquaredError(result.reconstruction, m_problem.target);
    result.psnrDb = peakSignalToNoise(result.mse);
    result.ssim = structuralSimilarity(result.reconstruction, m_problem.target);
    return result;
}

} // namespace inlay
