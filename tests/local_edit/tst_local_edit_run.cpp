#include "core/base/error.h"
#include "core/engine/checkpoint/checkpoint.h"
#include "core/engine/embedding/image_tensor.h"
#include "core/engine/embedding/latent_tensor.h"
#include "core/engine/local_edit/gram.h"
#include "core/engine/local_edit/inpaint_run.h"
#include "core/engine/local_edit/local_edit_input.h"
#include "core/engine/network/seeded_random.h"
#include "core/engine/network_file/checkpoint_reader.h"
#include "core/engine/perceptual/network_features.h"
#include "core/engine/perceptual/perceptual_factory.h"
#include "core/engine/reference/random_network.h"

#include <QtTest>
#include <cmath>

using namespace inlay;

namespace {

/// A network, with pictures of its own.
struct Studio {
    std::shared_ptr<const Generator> generator;
    std::shared_ptr<const PerceptualDistance> perceptual;

    explicit Studio(const Checkpoint& checkpoint)
        : generator(createGenerator(checkpoint, torch::kCPU))
        , perceptual(networkFeatures(checkpoint, torch::kCPU)) {
        if (!perceptual)
            perceptual =
                createPerceptualDistance(PerceptualDistanceKind::LaplacianPyramid, torch::kCPU);
    }

    int side() const { return generator->info().resolution; }

    Latent latent(std::uint64_t seed) const {
        const torch::NoGradGuard noGrad;
        const torch::Tensor z = seededNormal({1, generator->info().zDim}, seed);
        return tensorToLatent(generator->map(z, {}, 0.6), {}, generator->info());
    }
    Image face(std::uint64_t seed) const {
        return tensorToImage(renderLatent(*generator, latent(seed)));
    }
    Image meanFace() const {
        const torch::NoGradGuard noGrad;
        return tensorToImage(generator->synthesize(
            generator->meanW().reshape({1, 1, -1}).repeat({1, generator->info().numWs, 1}), {}));
    }

    EmbeddingResult run(const Image& a, const LocalEdit& edit, const EmbeddingOptions& options,
                        const std::optional<Latent>& start = {}) const {
        const std::unique_ptr<EmbeddingRun> run =
            startLocalEditRun({generator, perceptual, nullptr, a, options, start}, edit);
        while (!run->isFinished())
            run->step();
        return run->finish(false);
    }
};

const Studio& portraits() {
    static const Studio studio(readCheckpoint(INLAY_MODELS "/portraits-128.safetensors"));
    return studio;
}

const Studio& tiny() {
    static const Studio studio(randomNetwork({}, 4));
    return studio;
}

/// A box over the middle of the face, 3/8 to 3/4 both ways.
EmbeddingMask box(int side) {
    EmbeddingMask mask{side, side, std::vector<float>(static_cast<std::size_t>(side) * side, 0)};
    for (int y = side * 3 / 8; y < side * 3 / 4; ++y) {
        for (int x = side * 3 / 8; x < side * 3 / 4; ++x)
            mask.values[static_cast<std::size_t>(y) * side + x] = 1;
    }
    return mask;
}

/// Mean squared difference in units of [-1, 1] within the box, its rim of `rim` pixels left out;
/// or everywhere outside, a rim beside the box left out.
double errorInBox(const Image& p, const Image& q, bool inside, int rim) {
    const int from = p.width * 3 / 8;
    const int to = p.width * 3 / 4;
    double sum = 0;
    int count = 0;
    for (int y = 0; y < p.height; ++y) {
        for (int x = 0; x < p.width; ++x) {
            const int depth = std::min({x - from, y - from, to - 1 - x, to - 1 - y});
            if (inside ? depth < rim : depth >= -rim)
                continue;
            for (int c = 0; c < 3; ++c) {
                const auto at = (static_cast<std::size_t>(y) * p.width + x) * 3 + c;
                const double difference = (double(p.rgb[at]) - q.rgb[at]) / 127.5;
                sum += difference * difference;
                ++count;
            }
        }
    }
    return sum / count;
}

Image paintedOver(Image image, const EmbeddingMask& mask, std::array<int, 3> colour) {
    for (std::size_t i = 0; i < image.rgb.size(); ++i) {
        if (mask.values[i / 3] > 0)
            image.rgb[i] = static_cast<std::uint8_t>(colour[i % 3]);
    }
    return image;
}

EmbeddingOptions steps(int count) {
    EmbeddingOptions options = embeddingPreset("fast");
    options.steps = count;
    return options;
}

QString numbers(double a, double b, double c = 0) {
    return QString("%1, %2, %3").arg(a).arg(b).arg(c);
}

} // namespace

/// Local edits on the network that comes with Inlay, whose pictures are known to be in reach.
class TestLocalEditRun : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void inpaintingFindsWhatIsHidden() {
        LocalEdit edit = localEditOf(LocalEditKind::Inpaint);
        edit.mask = box(128);
        EmbeddingOptions options = localEditOptions(LocalEditKind::Inpaint, "fast");
        options.steps = 90;
        double inside = 0;
        double mean = 0;
        double others = 0;
        for (std::uint64_t seed = 11; seed < 15; ++seed) {
            const Image truth = portraits().face(seed);
            const Image hidden = paintedOver(truth, edit.mask, {0, 255, 0});
            const Image found = portraits().run(hidden, edit, options).reconstruction;
            inside += errorInBox(found, truth, true, 0);
            mean += errorInBox(portraits().meanFace(), truth, true, 0);
            others += errorInBox(portraits().face(seed + 20), truth, true, 0);
            const double outside = errorInBox(found, truth, false, 4);
            QVERIFY2(outside < 0.005, qPrintable(QString::number(outside)));
        }
        // Better than the mean face, and than the faces of other people.
        QVERIFY2(inside < 0.4 * mean && inside < 0.3 * others,
                 qPrintable(numbers(inside, mean, others)));
    }

    void whatIsPaintedOverIsNeverLookedAt() {
        LocalEdit edit = localEditOf(LocalEditKind::Inpaint);
        edit.mask = box(tiny().side());
        const Image face = tiny().face(3);
        const EmbeddingResult green =
            tiny().run(paintedOver(face, edit.mask, {0, 255, 0}), edit, steps(12));
        const EmbeddingResult red =
            tiny().run(paintedOver(face, edit.mask, {255, 0, 0}), edit, steps(12));
        QCOMPARE(green.latent.w, red.latent.w);
        QVERIFY(green.reconstruction == red.reconstruction);
    }

    void copyShowsBInsideAndAOutside() {
        const Image a = portraits().face(11);
        const Image b = portraits().face(12);
        LocalEdit edit = localEditOf(LocalEditKind::Copy);
        edit.mask = box(128);
        edit.b = b;
        EmbeddingOptions options = steps(70);
        options.optimizeNoise = true;
        options.noiseSteps = 20;
        const EmbeddingResult result = portraits().run(a, edit, options, portraits().latent(11));
        const Image& found = result.reconstruction;
        const double apart = errorInBox(a, b, true, 4);
        const double inside = errorInBox(found, b, true, 4);
        const double outside = errorInBox(found, a, false, 6);
        QVERIFY2(inside < 0.15 * apart, qPrintable(numbers(inside, apart)));
        QVERIFY2(outside < 0.15 * errorInBox(a, b, false, 6),
                 qPrintable(numbers(outside, errorInBox(a, b, false, 6))));
        // The same latent, the same pixels.
        QVERIFY(tensorToImage(renderLatent(*portraits().generator, result.latent)) == found);
        QCOMPARE(result.steps, 90);
    }

    void styleComesNearerAndTheRestStays() {
        const Image a = portraits().face(11);
        const Image b = portraits().face(14);
        LocalEdit edit = localEditOf(LocalEditKind::Style);
        edit.mask = box(128);
        edit.b = b;
        EmbeddingOptions options = steps(150);
        options.start = EmbeddingStart::Given;
        const EmbeddingResult result = portraits().run(a, edit, options, portraits().latent(11));
        const torch::Tensor mask = maskToTensor(edit.mask, 128, 128, torch::kCPU);
        const StyleDistance style(portraits().perceptual, imageToTensor(b, torch::kCPU),
                                  imageToTensor(a, torch::kCPU), mask);
        const double before = style(imageToTensor(a, torch::kCPU)).item<double>();
        const double after =
            style(imageToTensor(result.reconstruction, torch::kCPU)).item<double>();
        QVERIFY2(after < 0.5 * before, qPrintable(numbers(after, before)));
        const double outside = errorInBox(result.reconstruction, a, false, 6);
        QVERIFY2(outside < 0.01, qPrintable(QString::number(outside)));
        QVERIFY(result.reconstruction != a);
    }

    void noiseStaysWithinTheBorder() {
        const int side = tiny().side();
        LocalEdit edit = localEditOf(LocalEditKind::Copy);
        edit.mask = box(side);
        edit.b = tiny().face(5);
        edit.feather = 0.02;
        EmbeddingOptions options = steps(5);
        options.optimizeNoise = true;
        options.noiseSteps = 12;
        options.noiseRegularization = 1e-3;
        const EmbeddingResult result = tiny().run(tiny().face(3), edit, options);
        const std::vector<torch::Tensor> constants = tiny().generator->noiseConstants();
        const NoiseMap& map = result.latent.noise.back(); // at full resolution
        QCOMPARE(map.width, side);
        const float* constant = constants.back().data_ptr<float>();
        int changed = 0;
        for (int y = 0; y < side; ++y) {
            for (int x = 0; x < side; ++x) {
                const auto at = static_cast<std::size_t>(y) * side + x;
                if (map.values[at] == constant[at])
                    continue;
                ++changed;
                // Beside an edge of the box: its distance is at most the blur's reach and a pixel.
                const int from = side * 3 / 8;
                const int to = side * 3 / 4;
                const auto beside = [](int v, int edge) { return std::abs(v - edge) <= 5; };
                QVERIFY2(beside(x, from) || beside(x, to) || beside(y, from) || beside(y, to),
                         qPrintable(QString("%1, %2").arg(x).arg(y)));
            }
        }
        QVERIFY(changed > 0);
        edit.noiseRegion = NoiseRegion::Everywhere;
        const EmbeddingResult everywhere = tiny().run(tiny().face(3), edit, options);
        QVERIFY(everywhere.latent.noise.back().values[0] != constant[0]);
    }

    void onlyTheRowsAskedForAreSearched() {
        LocalEdit edit = localEditOf(LocalEditKind::Inpaint);
        edit.mask = box(tiny().side());
        QVERIFY(!edit.allRows);
        EmbeddingOptions options = steps(10);
        options.start = EmbeddingStart::Given;
        const Latent start = tiny().latent(8);
        GradientEmbeddingRun run(localEditInput(
            {tiny().generator, tiny().perceptual, nullptr, tiny().face(3), options, start}, edit));
        while (!run.isFinished())
            run.step();
        const Latent found = run.best();
        const std::vector<bool> searched = searchedRows(start.rows);
        for (int row = 0; row < start.rows; ++row) {
            const bool same =
                std::equal(start.row(row), start.row(row) + start.dim, found.row(row));
            QCOMPARE(same, !searched[static_cast<std::size_t>(row)]);
        }
    }

    /// The paper's way finds the filling, and leaves what is around it rough; then that comes too,
    /// in the same number of steps. A latent that was found for A shows what is painted over: that
    /// must not come back.
    void whatIsAroundComesNearAndWhatIsPaintedOverDoesNotComeBack() {
        LocalEdit edit = localEditOf(LocalEditKind::Inpaint);
        edit.mask = box(128);
        const Image truth = portraits().face(11);
        const Image hidden = paintedOver(truth, edit.mask, {0, 200, 0});
        EmbeddingOptions ordinary = steps(40);
        ordinary.start = EmbeddingStart::Given;
        GradientEmbeddingRun embedding({portraits().generator, portraits().perceptual, nullptr,
                                        hidden, ordinary, portraits().latent(11)});
        while (!embedding.isFinished())
            embedding.step();
        const EmbeddingResult whole = embedding.finish(false);
        const double shown = errorInBox(whole.reconstruction, truth, true, 2);

        EmbeddingOptions paper = steps(80);
        paper.start = EmbeddingStart::MeanW;
        paper.soap = false;
        paper.learningRate = 0.02;
        paper.beta2 = 0.999;
        GradientEmbeddingRun gentle(localEditInput(
            {portraits().generator, portraits().perceptual, nullptr, hidden, paper, std::nullopt},
            edit));
        while (!gentle.isFinished())
            gentle.step();
        const Image rough = gentle.finish(false).reconstruction;

        EmbeddingOptions options = localEditOptions(LocalEditKind::Inpaint, "fast");
        options.steps = 80;
        const EmbeddingResult without = portraits().run(hidden, edit, options);
        QCOMPARE(without.startUsed, EmbeddingStart::MeanW);
        QCOMPARE(without.steps, 80);
        options.start = EmbeddingStart::Given;
        const EmbeddingResult with = portraits().run(hidden, edit, options, whole.latent);
        for (const EmbeddingResult& result : {without, with}) {
            const double outside = errorInBox(result.reconstruction, truth, false, 4);
            const double roughOutside = errorInBox(rough, truth, false, 4);
            QVERIFY2(outside < 0.8 * roughOutside, qPrintable(numbers(outside, roughOutside)));
            const double inside = errorInBox(result.reconstruction, truth, true, 2);
            QVERIFY2(inside < 0.2 * shown, qPrintable(numbers(inside, shown)));
        }
        // Stopped as soon as the given latent's turn has come.
        const std::unique_ptr<EmbeddingRun> stopped = startLocalEditRun(
            {portraits().generator, portraits().perceptual, nullptr, hidden, options, whole.latent},
            edit);
        for (int i = 0; i < 41; ++i)
            stopped->step();
        const EmbeddingResult early = stopped->finish(true);
        QCOMPARE(early.steps, 41);
        QVERIFY(errorInBox(early.reconstruction, truth, true, 2) < 0.2 * shown);
    }

    /// One that shows nothing but A is nearer at once.
    void aLatentOfAHelpsWithWhatIsAround() {
        LocalEdit edit = localEditOf(LocalEditKind::Inpaint);
        edit.mask = box(128);
        const Image truth = portraits().face(12);
        EmbeddingOptions options = localEditOptions(LocalEditKind::Inpaint, "fast");
        options.steps = 80;
        const EmbeddingResult without = portraits().run(truth, edit, options);
        options.start = EmbeddingStart::Given;
        const EmbeddingResult with = portraits().run(truth, edit, options, portraits().latent(12));
        QCOMPARE(with.startUsed, EmbeddingStart::Given);
        const double outside = errorInBox(with.reconstruction, truth, false, 4);
        const double outsideWithout = errorInBox(without.reconstruction, truth, false, 4);
        QVERIFY2(outside < outsideWithout, qPrintable(numbers(outside, outsideWithout)));
    }

    void aSeedMeansTheSameBytesAndNothingIsResumed() {
        LocalEdit edit = localEditOf(LocalEditKind::Copy);
        edit.mask = box(tiny().side());
        edit.b = tiny().face(5);
        EmbeddingOptions options = steps(8);
        options.start = EmbeddingStart::Uniform;
        options.optimizeNoise = true;
        options.noiseSteps = 4;
        const EmbeddingResult first = tiny().run(tiny().face(3), edit, options);
        const EmbeddingResult again = tiny().run(tiny().face(3), edit, options);
        QCOMPARE(first.latent.w, again.latent.w);
        QCOMPARE(first.latent.noise.back().values, again.latent.noise.back().values);
        QVERIFY(first.reconstruction == again.reconstruction);
        QVERIFY(!first.latent.continuation);

        // A latent of an embedding that could go on is only where this one starts.
        EmbeddingOptions ordinary = steps(20);
        GradientEmbeddingRun embedding(
            {tiny().generator, tiny().perceptual, nullptr, tiny().face(3), ordinary, std::nullopt});
        for (int i = 0; i < 5; ++i)
            embedding.step();
        const EmbeddingResult stopped = embedding.finish(true);
        QVERIFY(stopped.latent.continuation != nullptr);
        options.start = EmbeddingStart::Given;
        QCOMPARE(tiny().run(tiny().face(3), edit, options, stopped.latent).steps, 12);
    }

    void theBestOfTheNoiseIsKeptByItsOwnLoss() {
        LocalEdit edit = localEditOf(LocalEditKind::Copy);
        edit.mask = box(tiny().side());
        edit.b = tiny().face(5);
        EmbeddingOptions options = steps(10);
        options.optimizeNoise = true;
        options.noiseSteps = 30;
        GradientEmbeddingRun run(localEditInput(
            {tiny().generator, tiny().perceptual, nullptr, tiny().face(3), options, std::nullopt},
            edit));
        double lowest = std::numeric_limits<double>::infinity();
        while (!run.isFinished()) {
            const StepReport report = run.step();
            if (report.step == 11)
                lowest = std::numeric_limits<double>::infinity();
            lowest = std::min(lowest, report.loss);
            QCOMPARE(report.bestLoss, lowest);
        }
        QCOMPARE(run.best().noise.size(), tiny().generator->noiseConstants().size());
    }

    void aMaskOfAnotherSizeIsBroughtToTheNetworks() {
        LocalEdit edit = localEditOf(LocalEditKind::Inpaint);
        edit.feather = 0;
        edit.mask = box(tiny().side());
        const EmbeddingResult first = tiny().run(tiny().face(3), edit, steps(3));
        edit.mask = box(4 * tiny().side());
        QCOMPARE(tiny().run(tiny().face(3), edit, steps(3)).latent.w, first.latent.w);
    }
};

QTEST_GUILESS_MAIN(TestLocalEditRun)
#include "tst_local_edit_run.moc"
