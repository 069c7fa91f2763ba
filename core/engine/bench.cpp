#include "core/engine/bench.h"

#include "core/base/lap_timer.h"
#include "core/base/median.h"
#include "core/engine/compute_device.h"
#include "core/engine/device/blas_threads.h"
#include "core/engine/device/cuda_support.h"
#include "core/engine/device/step_recorder.h"
#include "core/engine/embedding/adam.h"
#include "core/engine/embedding/best_state.h"
#include "core/engine/embedding/embedding_loss.h"
#include "core/engine/network/seeded_random.h"
#include "core/engine/reference/textbook_step.h"

#include <ctime>
#include <optional>
#include <sys/resource.h>
#include <torch/autograd.h>
#include <torch/cuda.h>
#include <vector>

namespace inlay {

namespace {

/// Milliseconds since the last reading, the GPU's work included.
class Stopwatch {
public:
    explicit Stopwatch(torch::Device device)
        : m_device(device) {
        lap();
    }

    double lap() {
        if (m_device.is_cuda())
            torch::cuda::synchronize();
        return m_timer.lap();
    }

private:
    torch::Device m_device;
    LapTimer m_timer;
};

/// Milliseconds that the processor has worked for this program, all threads together.
double processorMs() {
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return 1e3 * static_cast<double>(now.tv_sec) + 1e-6 * static_cast<double>(now.tv_nsec);
}

double peakRssMb() {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024;
}

/// The step that GradientEmbeddingRun takes, timed part by part.
class FastStep {
public:
    FastStep(const BenchSubject& subject, const torch::Tensor& target, const torch::Tensor& start)
        : m_generator(*subject.generator)
        , m_loss(subject.perceptual, target, {}, 1, 1)
        , m_wPlus(start.detach().clone().set_requires_grad(true))
        , m_best(start)
        , m_adam({m_wPlus}, settings(subject.soap))
        , m_recorder(makeStepGraph(subject.generator->device())) {}

    /// Part by part, each waited for.
    void inParts() {
        const SingleThreadedBlas blas;
        Stopwatch watch(m_generator.device());
        const torch::Tensor image = m_generator.synthesize(m_wPlus, {});
        generator.push_back(watch.lap());
        const EmbeddingLoss::Terms terms = m_loss(image);
        perceptual.push_back(watch.lap());
        const auto gradients = torch::autograd::grad({terms.total}, {m_wPlus});
        backward.push_back(watch.lap());
        m_best.offer(terms.total, m_wPlus, {});
        m_adam.step(gradients, 0.01);
        update.push_back(watch.lap());
        total.push_back(generator.back() + perceptual.back() + backward.back() + update.back());
    }

    /// As an embedding does it: on a GPU from a recording, several one after the other without
    /// waiting in between.
    void atOnce() {
        if (!m_generator.device().is_cuda())
            return inParts();
        constexpr int steps = 16;
        Stopwatch watch(m_generator.device());
        for (int i = 0; i < steps; ++i) {
            m_recorder.run([this] {
                const torch::Tensor loss = m_loss(m_generator.synthesize(m_wPlus, {})).total;
                m_gradients = torch::autograd::grad({loss}, {m_wPlus});
                m_best.offer(loss, m_wPlus, {});
            });
            m_adam.step(m_gradients, 0.01);
        }
        total.push_back(watch.lap() / steps);
    }

    void forget() { generator = perceptual = backward = update = total = {}; }

    std::vector<double> generator, perceptual, backward, update, total;

private:
    static Adam::Settings settings(bool soap) {
        Adam::Settings settings;
        settings.inGradientBasis = soap;
        return settings;
    }

    const Generator& m_generator;
    EmbeddingLoss m_loss;
    torch::Tensor m_wPlus;
    BestState m_best;
    Adam m_adam;
    StepRecorder m_recorder;
    std::vector<torch::Tensor> m_gradients;
};

} // namespace

BenchReport runBench(const BenchSubject& subject, const ComputeDevice& compute, int steps) {
    const Generator& generator = *subject.generator;
    const NetworkInfo& info = generator.info();
    const torch::Tensor start =
        generator.meanW().reshape({1, 1, -1}).repeat({1, info.numWs, 1}).contiguous();
    const torch::Tensor other =
        seededNormal({1, info.numWs, info.wDim}, 1).to(generator.device()) * 0.5;
    torch::Tensor target;
    {
        const torch::NoGradGuard noGrad;
        target = generator.synthesize(start + other, {}).clamp(-1, 1).contiguous();
    }

    constexpr int warmUp = 2;
    FastStep fast(subject, target, start);
    const bool onGpu = generator.device().is_cuda();
    for (int i = 0; i < warmUp; ++i)
        fast.inParts();
    if (onGpu)
        fast.atOnce(); // the recording
    fast.forget();
    BenchReport report;
    report.peakRssMb = peakRssMb(); // before the textbook's memory joins in
    report.peakGpuMb = static_cast<double>(peakDeviceMemory(compute.device)) / 1048576;

    std::optional<TextbookStep> textbook;
    if (subject.textbookGenerator) {
        textbook.emplace(*subject.textbookGenerator, *subject.textbookPerceptual, target, start,
                         0.01);
        (*textbook)();
    }
    std::vector<double> processorTimes;
    std::vector<double> textbookTimes;
    std::vector<double> textbookProcessorTimes;
    std::vector<double> forwardTimes;
    for (int i = 0; i < steps; ++i) {
        double processor = processorMs();
        fast.atOnce();
        processorTimes.push_back(processorMs() - processor);
        if (onGpu) {
            fast.inParts();
            fast.total.pop_back();
        }
        Stopwatch watch(generator.device());
        {
            const torch::NoGradGuard noGrad;
            const SingleThreadedBlas blas;
            generator.synthesize(start, {});
        }
        forwardTimes.push_back(watch.lap());
        if (textbook) {
            processor = processorMs();
            (*textbook)();
            textbookTimes.push_back(watch.lap());
            textbookProcessorTimes.push_back(processorMs() - processor);
        }
    }

    report.network = info.name;
    report.device = deviceInfo(compute);
    report.perceptual = subject.perceptual->kind();
    report.steps = steps;
    report.msPerStep = median(fast.total);
    report.textbookMsPerStep = median(textbookTimes);
    report.ratio = textbook ? report.textbookMsPerStep / report.msPerStep : 0;
    if (!onGpu) {
        report.cpuMsPerStep = median(processorTimes);
        report.textbookCpuMsPerStep = median(textbookProcessorTimes);
    }
    report.forwardMs = median(forwardTimes);
    report.generatorMs = median(fast.generator);
    report.perceptualMs = median(fast.perceptual);
    report.backwardMs = median(fast.backward);
    report.updateMs = median(fast.update);
    return report;
}

} // namespace inlay
