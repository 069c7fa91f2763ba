#include "core/base/error.h"
#include "core/engine/embedding/gradient_embedding_run.h"
#include "core/engine/embedding/image_tensor.h"
#include "core/engine/network/gradient_checkpointing.h"
#include "core/engine/network/seeded_random.h"
#include "core/engine/perceptual/perceptual_factory.h"
#include "core/engine/reference/random_network.h"

#include <QtTest>
#include <atomic>
#include <c10/core/Allocator.h>
#include <c10/core/CPUAllocator.h>
#include <cstddef>
#include <cstdlib>
#include <cstring>
#include <limits>
#include <torch/autograd.h>
#include <torch/version.h>

using namespace inlay;

namespace {

/// Counts what torch holds on the CPU, and refuses what goes beyond a limit as its own allocator
/// does where memory has run out.
class CountingAllocator : public c10::Allocator {
public:
#if TORCH_VERSION_MAJOR > 2 || (TORCH_VERSION_MAJOR == 2 && TORCH_VERSION_MINOR > 1)
    c10::DataPtr allocate(std::size_t bytes) override {
        return counted(bytes);
    }
    void copy_data(void* to, const void* from, std::size_t bytes) const override {
        default_copy_data(to, from, bytes);
    }
#else
    c10::DataPtr allocate(std::size_t bytes) const override {
        return counted(bytes);
    }
#endif

    /// From here on.
    static void reset(std::size_t limit) {
        peak = held.load();
        most = limit;
        refusals = 0;
    }

    static inline std::atomic<std::size_t> held{0};
    static inline std::atomic<std::size_t> peak{0};
    static inline std::atomic<std::size_t> most{std::numeric_limits<std::size_t>::max()};
    static inline std::atomic<int> refusals{0};

    c10::DeleterFnPtr raw_deleter() const override {
        return &release;
    }

private:
    static constexpr std::size_t header = 64; // bytes before the data: how many follow

    static c10::DataPtr counted(std::size_t bytes) {
        if (held + bytes > most) {
            ++refusals;
            TORCH_CHECK(false, "DefaultCPUAllocator: can't allocate memory: you tried to allocate ",
                        bytes, " bytes.");
        }
        held += bytes;
        peak = std::max(peak.load(), held.load());
        const std::size_t whole = (bytes + 2 * header - 1) / header * header;
        auto* const block = static_cast<std::byte*>(std::aligned_alloc(header, whole));
        std::memcpy(block, &bytes, sizeof bytes);
        return {block + header, block + header, &release, torch::kCPU};
    }

    static void release(void* data) {
        if (!data)
            return;
        std::byte* const block = static_cast<std::byte*>(data) - header;
        std::size_t bytes = 0;
        std::memcpy(&bytes, block, sizeof bytes);
        held -= bytes;
        std::free(block);
    }
};

/// Of `channels` at most; the fused kernels take multiples of 16, others go the way that a GPU
/// goes.
Checkpoint network(int channels) {
    RandomNetworkShape shape;
    shape.resolution = 128;
    shape.channelBase = channels * 64;
    shape.channelMax = channels;
    return randomNetwork(shape, 4);
}

struct Subject {
    std::shared_ptr<const Generator> generator;
    Image target;

    explicit Subject(int channels = 64)
        : generator(createGenerator(network(channels), torch::kCPU)) {
        const torch::NoGradGuard noGrad;
        const torch::Tensor z = seededNormal({1, generator->info().zDim}, 3);
        target = tensorToImage(generator->synthesize(generator->map(z, {}, 0.5), {}));
    }

    EmbeddingInput input() const {
        EmbeddingOptions options;
        options.steps = 6;
        options.optimizeNoise = true;
        options.noiseSteps = 3;
        return {generator,
                createPerceptualDistance(PerceptualDistanceKind::LaplacianPyramid, torch::kCPU),
                nullptr,
                target,
                options,
                std::nullopt};
    }
};

/// The result, and how much torch held at most.
std::pair<EmbeddingResult, std::size_t> embedded(const Subject& subject, std::size_t limit) {
    GradientEmbeddingRun run(subject.input());
    CountingAllocator::reset(limit);
    while (!run.isFinished())
        run.step();
    const std::size_t peak = CountingAllocator::peak;
    CountingAllocator::reset(std::numeric_limits<std::size_t>::max());
    return {run.finish(false), peak};
}

} // namespace

class TestLittleMemory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { c10::SetCPUAllocator(&m_allocator, 1); }

    void recomputingGivesTheSameForLess_data() {
        QTest::addColumn<int>("channels");
        QTest::addColumn<double>("most"); // of the usual memory
        QTest::newRow("fused kernels") << 64 << 0.85;
        QTest::newRow("torch's operations") << 56 << 0.8;
    }

    void recomputingGivesTheSameForLess() {
        QFETCH(int, channels);
        QFETCH(double, most);
        const Subject subject(channels);
        const auto stepOf = [&](bool recomputes) {
            torch::Tensor w =
                seededNormal({1, subject.generator->info().numWs, subject.generator->info().wDim},
                             5)
                    .set_requires_grad(true);
            std::vector<torch::Tensor> noise;
            for (const torch::Tensor& map : subject.generator->noiseConstants())
                noise.push_back(map.clone().set_requires_grad(true));
            std::vector<torch::Tensor> wanted = noise;
            wanted.push_back(w);
            CountingAllocator::reset(std::numeric_limits<std::size_t>::max());
            const std::size_t before = CountingAllocator::held;
            const GradientCheckpointing checkpointing(recomputes);
            const torch::Tensor image =
                subject.generator->synthesize(w, {NoiseInputs::Mode::Maps, noise});
            std::vector<torch::Tensor> found =
                torch::autograd::grad({image.square().mean()}, wanted);
            found.push_back(image.detach());
            return std::make_pair(found, CountingAllocator::peak - before);
        };
        stepOf(false); // the kernels are made at the first time
        const auto [usual, usualPeak] = stepOf(false);
        const auto [thrifty, thriftyPeak] = stepOf(true);
        QCOMPARE(usual.size(), thrifty.size());
        for (std::size_t i = 0; i < usual.size(); ++i) {
            const double scale = usual[i].abs().max().item<double>();
            QVERIFY(scale > 0);
            const double difference = (usual[i] - thrifty[i]).abs().max().item<double>();
            QVERIFY2(difference <= 1e-5 * scale, qPrintable(QString::number(difference / scale)));
        }
        qInfo("usual %zu kB, recomputing %zu kB", usualPeak / 1024, thriftyPeak / 1024);
        QVERIFY(static_cast<double>(thriftyPeak) < most * static_cast<double>(usualPeak));
    }

    void aRunGoesOnWhereMemoryRunsOut() {
        const Subject subject;
        const std::size_t plenty = std::numeric_limits<std::size_t>::max();
        embedded(subject, plenty);
        const std::size_t before = CountingAllocator::held;
        const auto [usual, usualPeak] = embedded(subject, plenty);
        QVERIFY(!usual.memoryShortage);

        const std::size_t limit = before + (usualPeak - before) * 9 / 10;
        const auto [result, peak] = embedded(subject, limit);
        QVERIFY(peak <= limit);
        QVERIFY(result.memoryShortage.has_value());
        QCOMPARE(result.memoryShortage->step, 1);
        QCOMPARE(result.steps, usual.steps);
        QCOMPARE(result.stoppedBy, StopReason::Steps);
        QVERIFY(std::abs(result.mse - usual.mse) < 1e-3 * usual.mse);
        QVERIFY(std::abs(result.perceptual - usual.perceptual) < 1e-3 * usual.perceptual);
    }

    void tooLittleEvenThenIsAnError() {
        const Subject subject;
        GradientEmbeddingRun run(subject.input());
        run.step();
        const Latent best = run.best();
        CountingAllocator::reset(CountingAllocator::held + 1000);
        QVERIFY_THROWS_EXCEPTION(c10::Error, run.step());
        QVERIFY(CountingAllocator::refusals >= 2); // it was tried again
        CountingAllocator::reset(std::numeric_limits<std::size_t>::max());
        QCOMPARE(run.best().w, best.w); // nothing is lost
        run.step();                     // and it can go on
    }

private:
    CountingAllocator m_allocator;
};

QTEST_GUILESS_MAIN(TestLittleMemory)
#include "tst_little_memory.moc"
