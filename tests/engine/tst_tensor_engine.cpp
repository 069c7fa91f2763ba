#include "core/base/error.h"
#include "core/engine/checkpoint/checkpoint.h"
#include "core/engine/network/generator.h"
#include "core/engine/network/seeded_random.h"
#include "core/engine/network_file/checkpoint_reader.h"
#include "core/engine/network_file/checkpoint_writer.h"
#include "core/engine/tensor_engine.h"
#include "tests/support/test_device.h"

#include <QTemporaryDir>
#include <QtTest>
#include <cmath>
#include <functional>

using namespace inlay;

namespace {

const std::string bundled = INLAY_MODELS "/portraits-128.safetensors";

TensorEngine makeEngine() {
    return TensorEngine(EngineSettings{test::device(), 2, true});
}

void expectError(ErrorKind kind, const char* part, const std::function<void()>& action) {
    try {
        action();
    } catch (const Error& error) {
        QCOMPARE(static_cast<int>(error.kind()), static_cast<int>(kind));
        QVERIFY2(QString::fromUtf8(error.what()).contains(QString::fromUtf8(part)), error.what());
        return;
    }
    QFAIL("no error was thrown");
}

} // namespace

class TestTensorEngine : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void describesTheNetwork() {
        TensorEngine engine = makeEngine();
        expectError(ErrorKind::InvalidArgument, "open one first", [&] { engine.network(); });
        const NetworkInfo info = engine.openNetwork(bundled);
        QCOMPARE(info.resolution, 128);
        QCOMPARE(info.numWs, 12);
        QCOMPARE(static_cast<int>(info.styleLayers.size()), info.numWs);
        QCOMPARE(info.styleLayers[1].resolution, 8);
        QVERIFY(info.styleLayers[2].band == StyleBand::Coarse);
        QVERIFY(info.styleLayers[6].band == StyleBand::Middle);
        QVERIFY(info.styleLayers[7].band == StyleBand::Fine);
        QVERIFY(info.fileBytes > 1000000);
        QCOMPARE(static_cast<int>(info.sha256.size()), 64);
        QVERIFY(!info.perceptualDistances.empty());
    }

    void aSeedMeansOnePicture() {
        TensorEngine engine = makeEngine();
        engine.openNetwork(bundled);
        SampleOptions options;
        options.seed = 5;
        const Image first = engine.synthesize(engine.sample(options));
        QVERIFY(first == engine.synthesize(engine.sample(options)));
        options.seed = 6;
        QVERIFY(first != engine.synthesize(engine.sample(options)));
        options.truncationPsi = 0;
        QCOMPARE(engine.sample(options).w, engine.meanLatent().w);
    }

    void samplesAreDrawnAnewWhereTheNetworkAsksForIt() {
        const QTemporaryDir folder;
        Checkpoint checkpoint = readCheckpoint(bundled);
        const auto generator = createGenerator(checkpoint, torch::kCPU);
        const torch::NoGradGuard noGrad;
        const torch::Tensor w = generator->map(seededNormal({1, 512}, 7), {}, 0.7);
        const torch::Tensor encoded = generator->encode(generator->synthesize(w, {}).clamp(-1, 1));
        for (const double share : {0.0, 0.25, 1.0}) {
            checkpoint.metadata["sample_encodings"] = share > 0 ? "1" : "0";
            checkpoint.metadata["sample_encoding_share"] = std::to_string(share);
            const std::string path = folder.filePath("net.safetensors").toStdString();
            writeCheckpoint(path, checkpoint);
            TensorEngine engine = makeEngine();
            engine.openNetwork(path);
            SampleOptions options;
            options.seed = 7;
            const Latent found = engine.sample(options);
            const torch::Tensor expected = (w + share * (encoded - w)).contiguous();
            const auto* values = expected.data_ptr<float>();
            double largest = 0;
            for (std::size_t i = 0; i < found.w.size(); ++i)
                largest = std::max(largest, std::abs(double(found.w[i]) - double(values[i])));
            QVERIFY2(largest < 1e-3, qPrintable(QString::number(largest)));
        }
        QVERIFY((encoded - w).abs().max().item<double>() > 1e-2); // so that the test can fail
    }

    void roundsToEightBits() {
        TensorEngine engine = makeEngine();
        engine.openNetwork(bundled);
        const Latent latent = engine.sample({});
        const std::vector<float> exact = engine.synthesizeFloat(latent);
        const Image image = engine.synthesize(latent);
        const std::size_t pixels = std::size_t{128} * 128;
        for (std::size_t i = 0; i < 3 * pixels; i += 101) {
            const double wanted = std::clamp(std::round(exact[i] * 127.5 + 127.5), 0.0, 255.0);
            const int actual = image.rgb[i % pixels * 3 + i / pixels];
            QVERIFY(std::abs(actual - wanted) <= 1); // a tie may fall either way
        }
    }

    void adaptsLatents() {
        TensorEngine engine = makeEngine();
        const NetworkInfo info = engine.openNetwork(bundled);
        Latent one = engine.meanLatent();
        one.w.resize(static_cast<std::size_t>(one.dim));
        one.rows = 1;
        one.networkSha256.clear();
        const Latent adapted = engine.adapt(one);
        QCOMPARE(adapted.rows, 12);
        QCOMPARE(adapted.networkSha256, info.sha256);
        QVERIFY(engine.synthesize(one) == engine.synthesize(engine.meanLatent()));

        Latent foreign = adapted;
        foreign.networkSha256 = std::string(64, 'a');
        foreign.networkName = "ffhq";
        expectError(ErrorKind::NetworkMismatch, "'ffhq'", [&] { engine.adapt(foreign); });
        Latent shaped = adapted;
        shaped.rows = 18;
        shaped.w.resize(std::size_t{18} * 512);
        expectError(ErrorKind::InvalidArgument, "18 x 512", [&] { engine.adapt(shaped); });
        Latent broken = adapted;
        broken.w[7] = std::nanf("");
        expectError(ErrorKind::NonFinite, "NaN", [&] { engine.adapt(broken); });
        Latent noisy = adapted;
        noisy.noise.push_back({4, 4, std::vector<float>(16)});
        expectError(ErrorKind::InvalidArgument, "noise maps", [&] { engine.adapt(noisy); });
    }

    void explicitNoiseShowsTheSamePicture() {
        TensorEngine engine = makeEngine();
        engine.openNetwork(bundled);
        const Latent latent = engine.sample({});
        const Latent written = engine.withExplicitNoise(latent);
        QCOMPARE(static_cast<int>(written.noise.size()), 11);
        QVERIFY(engine.synthesize(latent) == engine.synthesize(written));
    }

    void embedsAndRendersTheSameBytes() {
        TensorEngine engine = makeEngine();
        engine.openNetwork(bundled);
        SampleOptions sample;
        sample.seed = 11;
        const Image target = engine.synthesize(engine.sample(sample));
        EmbeddingOptions options = embeddingPreset("fast");
        options.steps = 30;
        const auto run = engine.startEmbedding(target, options, std::nullopt);
        const StepReport first = run->step();
        while (!run->isFinished())
            run->step();
        const EmbeddingResult result = run->finish(false);
        QCOMPARE(result.stoppedBy, StopReason::Steps);
        QVERIFY(result.psnrDb > first.psnrDb);
        QVERIFY(engine.synthesize(result.latent) == result.reconstruction);
    }

    void whatSharesANetworkKeepsIt() {
        TensorEngine engine = makeEngine();
        QVERIFY(!engine.sharingNetwork()->hasNetwork());
        const NetworkInfo first = engine.openNetwork(bundled);
        const Latent latent = engine.sample({});
        const Image picture = engine.synthesize(latent);
        const std::unique_ptr<Engine> own = engine.sharingNetwork();
        EmbeddingOptions options = embeddingPreset("fast");
        options.steps = 3;
        const auto run = own->startEmbedding(picture, options, std::nullopt);
        run->step();

        const NetworkInfo second =
            engine.openNetwork(INLAY_TEST_DATA "/goldens/stylegan2-ada-32/network.pkl");
        QVERIFY(second.sha256 != first.sha256);
        expectError(ErrorKind::NetworkMismatch, "portraits", [&] { engine.synthesize(latent); });
        QCOMPARE(own->network().sha256, first.sha256);
        QVERIFY(own->synthesize(latent) == picture);
        while (!run->isFinished())
            run->step();
        const EmbeddingResult result = run->finish(false);
        QCOMPARE(result.latent.networkSha256, first.sha256);
        QVERIFY(own->synthesize(result.latent) == result.reconstruction);
        QCOMPARE(engine.network().sha256, second.sha256);
        QCOMPARE(engine.findPerceptualDistances().perceptualDistances,
                 second.perceptualDistances); // nothing was registered
    }

    void refusesOddTargets() {
        TensorEngine engine = makeEngine();
        engine.openNetwork(bundled);
        expectError(ErrorKind::InvalidArgument, "square",
                    [&] { engine.startEmbedding(Image(20, 10), {}, std::nullopt); });
        expectError(ErrorKind::InvalidArgument, "8 pixels",
                    [&] { engine.startEmbedding(Image(4, 4), {}, std::nullopt); });
        EmbeddingOptions none;
        none.steps = 0;
        expectError(ErrorKind::InvalidArgument, "steps",
                    [&] { engine.startEmbedding(Image(16, 16), none, std::nullopt); });
    }

    void aTargetSmallerThanTheNetworkIsEnlarged() {
        TensorEngine engine = makeEngine();
        engine.openNetwork(bundled);
        EmbeddingOptions options;
        options.steps = 2;
        Image small(16, 16);
        for (std::size_t i = 0; i < small.rgb.size(); ++i)
            small.rgb[i] = static_cast<std::uint8_t>(i % 256);
        const auto run = engine.startEmbedding(small, options, std::nullopt);
        run->step();
        const EmbeddingResult result = run->finish(true);
        QCOMPARE(result.reconstruction.width, 128);
        QVERIFY(std::isfinite(result.mse) && result.mse > 0);
        QVERIFY(!result.lpips); // no weights of it are registered
        QVERIFY(result.times.generatorMs > 0 && result.times.backwardMs > 0);
        QVERIFY(result.times.perceptualMs > 0 && result.times.updateMs > 0);
        const double parts = result.times.generatorMs + result.times.perceptualMs +
                             result.times.backwardMs + result.times.updateMs;
        QVERIFY(parts <= result.msPerStep);
    }

    void equalsTheReferenceDump() {
        TensorEngine engine = makeEngine();
        const VerifyReport report =
            engine.verify(bundled, INLAY_TEST_DATA "/goldens/portraits-128/golden.npz", {});
        for (const VerifyItem& item : report.items)
            qInfo("%s: %.2g (at most %g)", item.name.c_str(), item.error, item.tolerance);
        QVERIFY(report.passed());
    }
};

QTEST_GUILESS_MAIN(TestTensorEngine)
#include "tst_tensor_engine.moc"
