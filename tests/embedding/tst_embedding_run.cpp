#include "core/base/error.h"
#include "core/engine/embedding/embedding_loss.h"
#include "core/engine/embedding/gradient_embedding_run.h"
#include "core/engine/embedding/image_tensor.h"
#include "core/engine/embedding/latent_tensor.h"
#include "core/engine/network/seeded_random.h"
#include "core/engine/perceptual/perceptual_factory.h"
#include "core/engine/reference/random_network.h"
#include "core/facade/latent_files_factory.h"

#include <QTemporaryDir>
#include <QtTest>
#include <cmath>

using namespace inlay;

namespace {

/// A tiny network, and a picture that it can make.
struct Tiny {
    std::shared_ptr<const Generator> generator;
    Image target;

    explicit Tiny(bool withNoise = true) {
        Checkpoint checkpoint = randomNetwork({}, 4);
        if (!withNoise) {
            for (auto it = checkpoint.tensors.begin(); it != checkpoint.tensors.end();)
                it = it->first.find("noise") != std::string::npos ? checkpoint.tensors.erase(it)
                                                                  : std::next(it);
        }
        generator = createGenerator(checkpoint, torch::kCPU);
        const torch::NoGradGuard noGrad;
        const torch::Tensor z = seededNormal({1, generator->info().zDim}, 3);
        target = tensorToImage(generator->synthesize(generator->map(z, {}, 0.5), {}));
    }

    EmbeddingInput input(const EmbeddingOptions& options) const {
        return {generator,
                createPerceptualDistance(PerceptualDistanceKind::LaplacianPyramid, torch::kCPU),
                nullptr,
                target,
                options,
                std::nullopt};
    }
};

enum class Breaks { Loss, Gradient, Squares };

/// The distance from the target, until at its `last` call something goes beyond what floats hold.
class BreakingObjective : public EmbeddingObjective {
public:
    BreakingObjective(const EmbeddingInput& input, Breaks breaks, int last)
        : m_loss(input.perceptual, imageToTensor(input.target, torch::kCPU), {}, 1, 1)
        , m_breaks(breaks)
        , m_last(last) {}

    Terms operator()(const torch::Tensor& image) const override {
        Terms terms = m_loss(image);
        if (++m_calls < m_last)
            return terms;
        if (m_breaks == Breaks::Loss)
            terms.total = terms.total * std::numeric_limits<float>::quiet_NaN();
        else if (m_breaks == Breaks::Gradient) // of the root at 0: infinity times 0
            terms.total = terms.total + (image.square().sum() * 0).sqrt();
        else
            terms.total = terms.total * 1e28;
        return terms;
    }

private:
    EmbeddingLoss m_loss;
    Breaks m_breaks;
    int m_last;
    mutable int m_calls = 0;
};

EmbeddingOptions shortRun(int steps) {
    EmbeddingOptions options;
    options.steps = steps;
    options.learningRate = 0.05;
    return options;
}

std::vector<StepReport> runToEnd(EmbeddingRun& run) {
    std::vector<StepReport> reports;
    while (!run.isFinished())
        reports.push_back(run.step());
    return reports;
}

} // namespace

class TestEmbeddingRun : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsAPictureOfTheNetwork_data() {
        QTest::addColumn<QString>("space");
        QTest::addColumn<double>("leastGain");
        QTest::newRow("w+") << "w+" << 10.0;
        QTest::newRow("w") << "w" << 5.0;
        QTest::newRow("z") << "z" << 2.0;
    }

    void findsAPictureOfTheNetwork() {
        QFETCH(QString, space);
        QFETCH(double, leastGain);
        const Tiny tiny;
        EmbeddingOptions options = shortRun(250);
        options.space = latentSpaceFromName(space.toStdString());
        options.rampDown = 0.5;
        GradientEmbeddingRun run(tiny.input(options));
        const std::vector<StepReport> reports = runToEnd(run);
        const EmbeddingResult result = run.finish(false);
        QCOMPARE(static_cast<int>(reports.size()), 250);
        QCOMPARE(result.stoppedBy, StopReason::Steps);
        QVERIFY2(
            result.psnrDb > reports.front().psnrDb + leastGain,
            qPrintable(
                QString("%1 dB, at first %2 dB").arg(result.psnrDb).arg(reports.front().psnrDb)));
        if (space != "w+") { // every row is the same w
            for (int i = 0; i < result.latent.dim; ++i)
                QCOMPARE(result.latent.row(3)[i], result.latent.row(0)[i]);
        }
    }

    void aSeedMeansTheSameBytes() {
        const Tiny tiny;
        EmbeddingOptions options = shortRun(15);
        options.start = EmbeddingStart::Uniform;
        options.latentNoise = 0.05;
        options.optimizeNoise = true;
        options.noiseSteps = 5;
        const auto resultOf = [&](std::uint64_t seed) {
            options.seed = seed;
            GradientEmbeddingRun run(tiny.input(options));
            runToEnd(run);
            return run.finish(false);
        };
        const EmbeddingResult first = resultOf(1);
        const EmbeddingResult again = resultOf(1);
        QCOMPARE(first.latent.w, again.latent.w);
        QCOMPARE(first.latent.noise[2].values, again.latent.noise[2].values);
        QVERIFY(first.reconstruction == again.reconstruction);
        QVERIFY(first.latent.w != resultOf(2).latent.w);
    }

    void returnsTheBestNotTheLast() {
        const Tiny tiny;
        EmbeddingOptions options = shortRun(40);
        options.learningRate = 3; // overshoots
        GradientEmbeddingRun run(tiny.input(options));
        double lowest = std::numeric_limits<double>::infinity();
        Latent bestSeen;
        for (const StepReport& report : runToEnd(run)) {
            QCOMPARE(report.improved, report.loss < lowest);
            lowest = std::min(lowest, report.loss);
            QCOMPARE(report.bestLoss, lowest);
        }
        const EmbeddingResult result = run.finish(false);
        const EmbeddingLoss loss(
            createPerceptualDistance(PerceptualDistanceKind::LaplacianPyramid, torch::kCPU),
            imageToTensor(tiny.target, torch::kCPU), {}, 1, 1);
        const double actual =
            loss(renderLatent(*tiny.generator, result.latent)).total.item<double>();
        QVERIFY(std::abs(actual - lowest) < 1e-4 * lowest);
        QVERIFY(result.reconstruction ==
                tensorToImage(renderLatent(*tiny.generator, result.latent)));
    }

    void stopsAtNaNAndKeepsTheBest_data() {
        QTest::addColumn<bool>("soap");
        QTest::newRow("Adam") << false;
        QTest::newRow("SOAP") << true;
    }

    void stopsAtNaNAndKeepsTheBest() {
        QFETCH(bool, soap);
        const Tiny tiny;
        EmbeddingOptions options = shortRun(1000);
        options.soap = soap;
        options.learningRate = 10;
        options.mseWeight = 1e6;
        options.beta2 = 0;
        options.beta1 = 0;
        EmbeddingInput input = tiny.input(options);
        // A latent at the edge of what float32 holds: the next steps leave it.
        Latent start = tensorToLatent(
            torch::full({1, tiny.generator->info().numWs, tiny.generator->info().wDim}, 1e18F), {},
            tiny.generator->info());
        input.start = start;
        input.options.start = EmbeddingStart::Given;
        GradientEmbeddingRun run(std::move(input));
        runToEnd(run);
        const EmbeddingResult result = run.finish(false);
        QCOMPARE(result.stoppedBy, StopReason::NonFinite);
        QVERIFY(result.nonFinite.has_value());
        for (const float value : result.latent.w)
            QVERIFY(std::isfinite(value));
        QVERIFY_EXCEPTION_THROWN(run.step(), Error);
    }

    void whatIsNotFiniteStopsBeforeTheUpdate_data() {
        QTest::addColumn<bool>("soap");
        QTest::addColumn<bool>("noise");
        QTest::addColumn<int>("breaks");
        const std::pair<const char*, Breaks> ways[] = {
            {"loss", Breaks::Loss}, {"gradient", Breaks::Gradient}, {"squares", Breaks::Squares}};
        for (const auto& [name, breaks] : ways) {
            QTest::addRow("Adam, %s", name) << false << false << static_cast<int>(breaks);
            QTest::addRow("SOAP, %s", name) << true << false << static_cast<int>(breaks);
            QTest::addRow("noise maps, %s", name) << true << true << static_cast<int>(breaks);
        }
    }

    void whatIsNotFiniteStopsBeforeTheUpdate() {
        QFETCH(bool, soap);
        QFETCH(bool, noise);
        QFETCH(int, breaks);
        const Tiny tiny;
        EmbeddingOptions options = shortRun(noise ? 3 : 40);
        options.soap = soap;
        options.optimizeNoise = noise;
        options.noiseSteps = noise ? 40 : 0;
        options.noiseLearningRate = 0.04;
        EmbeddingInput input = tiny.input(options);
        // SOAP turns its basis in step 21.
        constexpr int last = 21;
        input.objective =
            std::make_shared<BreakingObjective>(input, static_cast<Breaks>(breaks), last);
        GradientEmbeddingRun run(input);
        double lowest = std::numeric_limits<double>::infinity();
        while (!run.isFinished()) {
            const StepReport report = run.step();
            if (std::isfinite(report.loss) && report.step < last)
                lowest = std::min(lowest, report.loss);
        }
        const Image shown = run.preview();
        const EmbeddingResult result = run.finish(false);
        QCOMPARE(result.stoppedBy, StopReason::NonFinite);
        QCOMPARE(result.steps, last);
        QVERIFY(result.nonFinite.has_value());
        QVERIFY(result.nonFinite->cause == (noise ? NonFiniteLoss::Cause::NoiseLearningRate
                                                  : NonFiniteLoss::Cause::LearningRate));
        QCOMPARE(result.nonFinite->step, last);
        QCOMPARE(result.nonFinite->learningRate, noise ? 0.04 : 0.05);
        QCOMPARE(result.latent.noise.empty(), !noise);
        const EmbeddingLoss loss(
            createPerceptualDistance(PerceptualDistanceKind::LaplacianPyramid, torch::kCPU),
            imageToTensor(tiny.target, torch::kCPU), {}, 1, 1);
        const double actual =
            loss(renderLatent(*tiny.generator, result.latent)).total.item<double>();
        QVERIFY(actual < 1.0001 * lowest);
        QVERIFY(shown == result.reconstruction); // not that of NaN
    }

    void aStartThatIsNotFiniteIsAllThereIs() {
        const Tiny tiny;
        for (const bool soap : {false, true}) {
            EmbeddingOptions options = shortRun(40);
            options.soap = soap;
            EmbeddingInput input = tiny.input(options);
            input.objective = std::make_shared<BreakingObjective>(input, Breaks::Loss, 1);
            GradientEmbeddingRun run(input);
            QCOMPARE(static_cast<int>(runToEnd(run).size()), 1);
            const EmbeddingResult result = run.finish(false);
            QCOMPARE(result.stoppedBy, StopReason::NonFinite);
            QVERIFY(result.nonFinite.has_value());
            QVERIFY(result.nonFinite->cause == NonFiniteLoss::Cause::Start);
            QCOMPARE(result.nonFinite->start, EmbeddingStart::MeanW);
            GradientEmbeddingRun untouched(input);
            QCOMPARE(result.latent.w, untouched.best().w);
        }
    }

    void stopsBetweenAnyTwoSteps() {
        const Tiny tiny;
        GradientEmbeddingRun run(tiny.input(shortRun(1000)));
        QVERIFY(!run.preview().isEmpty()); // before the first step, too
        run.step();
        run.step();
        QCOMPARE(run.preview().width, 32);
        const EmbeddingResult result = run.finish(true);
        QCOMPARE(result.stoppedBy, StopReason::User);
        QCOMPARE(result.steps, 2);
        QVERIFY(run.isFinished());
    }

    void stopsOnAPlateau() {
        const Tiny tiny;
        EmbeddingOptions options = shortRun(5000);
        options.learningRate = 1e-7; // gets nowhere
        options.stopOnPlateau = true;
        GradientEmbeddingRun run(tiny.input(options));
        runToEnd(run);
        const EmbeddingResult result = run.finish(false);
        QCOMPARE(result.stoppedBy, StopReason::Plateau);
        QCOMPARE(result.steps, Plateau::window + 1);
    }

    void noiseMapsArePartOfTheResult() {
        const Tiny tiny;
        EmbeddingOptions options = shortRun(30);
        options.optimizeNoise = true;
        options.noiseSteps = 30;
        GradientEmbeddingRun run(tiny.input(options));
        const std::vector<StepReport> reports = runToEnd(run);
        QCOMPARE(static_cast<int>(reports.size()), 60);
        QVERIFY(reports.back().bestLoss < 0.95 * reports[29].bestLoss);
        const EmbeddingResult result = run.finish(false);
        const auto constants = tiny.generator->noiseConstants();
        QCOMPARE(result.latent.noise.size(), constants.size());
        QVERIFY(result.reconstruction ==
                tensorToImage(renderLatent(*tiny.generator, result.latent)));
        Latent without = result.latent;
        without.noise.clear();
        QVERIFY(result.reconstruction != tensorToImage(renderLatent(*tiny.generator, without)));
    }

    void goesOnWhereItStopped_data() {
        QTest::addColumn<QString>("space");
        QTest::addColumn<int>("stopAfter");
        QTest::addColumn<bool>("soap");
        QTest::newRow("w+") << "w+" << 7 << false;
        QTest::newRow("z") << "z" << 7 << false;
        QTest::newRow("between w and noise") << "w+" << 12 << false;
        QTest::newRow("in the noise maps") << "w+" << 16 << false;
        QTest::newRow("w+, SOAP") << "w+" << 7 << true;
        QTest::newRow("w, SOAP, after a new basis") << "w" << 11 << true;
        QTest::newRow("SOAP, then noise") << "w+" << 16 << true;
    }

    void goesOnWhereItStopped() {
        QFETCH(QString, space);
        QFETCH(int, stopAfter);
        QFETCH(bool, soap);
        const Tiny tiny;
        EmbeddingOptions options = shortRun(12);
        options.space = latentSpaceFromName(space.toStdString());
        options.soap = soap;
        options.rampDown = 0.5;
        options.optimizeNoise = true;
        options.noiseSteps = 8;
        GradientEmbeddingRun whole(tiny.input(options));
        runToEnd(whole);
        const EmbeddingResult expected = whole.finish(false);

        GradientEmbeddingRun first(tiny.input(options));
        for (int i = 0; i < stopAfter; ++i)
            first.step();
        EmbeddingInput rest = tiny.input(options);
        rest.options.start = EmbeddingStart::Given;
        const QTemporaryDir folder;
        const std::string path = folder.filePath("half.safetensors").toStdString();
        const auto files = createLatentFiles();
        files->save(path, first.finish(true).latent, LatentFormat::Safetensors);
        rest.start = files->load(path).at(0);
        GradientEmbeddingRun second(std::move(rest));
        QCOMPARE(static_cast<int>(runToEnd(second).size()), 20 - stopAfter);
        const EmbeddingResult actual = second.finish(false);
        QCOMPARE(actual.latent.w, expected.latent.w);
        QVERIFY(actual.reconstruction == expected.reconstruction);
    }

    void aStepTakesAsLongAsItTook() {
        const Tiny tiny;
        EmbeddingOptions options = shortRun(10);
        GradientEmbeddingRun first(tiny.input(options));
        for (int i = 0; i < 6; ++i)
            first.step();
        options.start = EmbeddingStart::Given;
        EmbeddingInput rest = tiny.input(options);
        rest.start = first.finish(true).latent;
        GradientEmbeddingRun second(std::move(rest));
        double milliseconds = 0;
        for (const StepReport& report : runToEnd(second))
            milliseconds += report.milliseconds;
        const EmbeddingResult result = second.finish(false);
        QCOMPARE(result.steps, 10);
        QCOMPARE(result.seconds, milliseconds / 1000);
        QCOMPARE(result.msPerStep, milliseconds / 4); // the others were not its own
    }

    void fewerStepsForNoiseThanItHasHadEndIt() {
        const Tiny tiny;
        EmbeddingOptions options = shortRun(5);
        options.optimizeNoise = true;
        options.noiseSteps = 20;
        GradientEmbeddingRun first(tiny.input(options));
        for (int i = 0; i < 15; ++i)
            first.step();
        options.steps = 30;
        options.noiseSteps = 8; // it has had 10
        options.start = EmbeddingStart::Given;
        EmbeddingInput rest = tiny.input(options);
        rest.start = first.finish(true).latent;
        GradientEmbeddingRun second(std::move(rest));
        for (int i = 0; i < 30 && !second.isFinished(); ++i)
            second.step();
        QVERIFY(second.isFinished());
        QCOMPARE(second.finish(false).stoppedBy, StopReason::Steps);
    }

    void anotherOptimizerStartsAfresh() {
        const Tiny tiny;
        EmbeddingOptions options = shortRun(10);
        GradientEmbeddingRun first(tiny.input(options));
        for (int i = 0; i < 4; ++i)
            first.step();
        options.soap = true; // what Adam remembers is of no use to it
        options.start = EmbeddingStart::Given;
        EmbeddingInput rest = tiny.input(options);
        rest.start = first.finish(true).latent;
        GradientEmbeddingRun second(std::move(rest));
        QCOMPARE(static_cast<int>(runToEnd(second).size()), 10);
    }

    void anEditedLatentIsAFreshStart() {
        const Tiny tiny;
        GradientEmbeddingRun first(tiny.input(shortRun(10)));
        for (int i = 0; i < 4; ++i)
            first.step();
        EmbeddingInput rest = tiny.input(shortRun(10));
        rest.options.start = EmbeddingStart::Given;
        rest.start = first.finish(true).latent;
        rest.start->w[0] += 1;
        GradientEmbeddingRun second(std::move(rest));
        QCOMPARE(static_cast<int>(runToEnd(second).size()), 10);
    }

    void aNetworkWithoutNoiseSaysSo() {
        const Tiny tiny(/*withNoise=*/false);
        EmbeddingOptions options = shortRun(3);
        options.optimizeNoise = true;
        options.noiseSteps = 3;
        QVERIFY_EXCEPTION_THROWN(GradientEmbeddingRun(tiny.input(options)), Error);
        options.optimizeNoise = false;
        GradientEmbeddingRun run(tiny.input(options));
        runToEnd(run);
        QCOMPARE(run.finish(false).steps, 3);
    }

    void startsWhereItIsTold() {
        const Tiny tiny;
        const auto startOf = [&](const EmbeddingOptions& options, std::optional<Latent> given) {
            EmbeddingInput input = tiny.input(options);
            input.start = std::move(given);
            GradientEmbeddingRun run(std::move(input));
            const EmbeddingResult result = run.finish(true);
            return std::make_pair(result.startUsed, result.latent.w);
        };
        EmbeddingOptions options = shortRun(3);
        QCOMPARE(startOf(options, {}).first, EmbeddingStart::MeanW);
        options.faceFound = false;
        const auto uniform = startOf(options, {});
        QCOMPARE(uniform.first, EmbeddingStart::Uniform);
        for (const float value : uniform.second)
            QVERIFY(std::abs(value) <= 1);
        options.start = EmbeddingStart::Given;
        QVERIFY_EXCEPTION_THROWN(startOf(options, {}), Error);
        const Latent given = tensorToLatent(
            seededNormal({1, tiny.generator->info().numWs, tiny.generator->info().wDim}, 1), {},
            tiny.generator->info());
        QCOMPARE(startOf(options, given).second, given.w);
        options.start = EmbeddingStart::Encoder;
        QVERIFY_EXCEPTION_THROWN(startOf(options, {}), Error);
    }
};

QTEST_GUILESS_MAIN(TestEmbeddingRun)
#include "tst_embedding_run.moc"
