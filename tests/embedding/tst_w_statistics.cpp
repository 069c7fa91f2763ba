#include "core/engine/checkpoint/checkpoint.h"
#include "core/engine/embedding/gradient_embedding_run.h"
#include "core/engine/embedding/image_tensor.h"
#include "core/engine/embedding/latent_tensor.h"
#include "core/engine/embedding/w_statistics.h"
#include "core/engine/network/seeded_random.h"
#include "core/engine/network_file/checkpoint_reader.h"
#include "core/engine/perceptual/perceptual_factory.h"

#include <QtTest>

using namespace inlay;

namespace {

std::shared_ptr<const Generator> portraits() {
    static const std::shared_ptr<const Generator> generator =
        createGenerator(readCheckpoint(INLAY_MODELS "/portraits-128.safetensors"), torch::kCPU);
    return generator;
}

torch::Tensor samplesOfW(int count, std::uint64_t seed) {
    const torch::NoGradGuard noGrad;
    return portraits()->map(seededNormal({count, portraits()->info().zDim}, seed), {}).select(1, 0);
}

} // namespace

/// The network's own statistics, and what they hold an embedding near to.
class TestWStatistics : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Of samples that it was not made of: of 4000 in 512 directions the least ones are measured
    /// too small, by up to 1 / (1 - sqrt(512 / 4000))^2 = 2.4 (Marchenko and Pastur).
    void whatIsWhitenedVariesAlikeInEveryDirectionThatCounts() {
        const torch::NoGradGuard noGrad;
        const torch::Tensor w = samplesOfW(20000, 4711).to(torch::kFloat64);
        const torch::Tensor centred = w - w.mean({0}, true);
        const torch::Tensor white = centred.mm(whiteningOfW(*portraits()).to(torch::kFloat64));
        const torch::Tensor variances =
            std::get<0>(torch::linalg_eigh(white.t().mm(white) / (w.size(0) - 1))); // ascending
        const double largest = variances.max().item<double>();
        QVERIFY2(largest > 0.7 && largest < 3, qPrintable(QString::number(largest)));
        // Without it a few directions hold most of what varies.
        const torch::Tensor plain =
            std::get<0>(torch::linalg_eigh(centred.t().mm(centred) / (w.size(0) - 1)));
        QVERIFY(plain.max().item<double>() > 10 * plain.mean().item<double>());
    }

    void thePullKeepsASearchNearItsStart() {
        const torch::Tensor wPlus =
            portraits()->map(seededNormal({1, portraits()->info().zDim}, 5), {}, 0.9);
        Image target;
        {
            const torch::NoGradGuard noGrad;
            target = tensorToImage(portraits()->synthesize(wPlus, {}));
        }
        EmbeddingOptions options = embeddingPreset("editable");
        options.steps = 12;
        options.start = EmbeddingStart::MeanW;
        const auto distanceWith = [&](double pull) {
            options.startPull = pull;
            GradientEmbeddingRun run(
                {portraits(),
                 createPerceptualDistance(PerceptualDistanceKind::LaplacianPyramid, torch::kCPU),
                 nullptr, target, options, std::nullopt});
            while (!run.isFinished())
                run.step();
            const torch::NoGradGuard noGrad;
            const torch::Tensor found =
                latentToTensor(run.finish(false).latent, torch::kCPU) - portraits()->meanW();
            return torch::matmul(found, whiteningOfW(*portraits())).square().mean().item<double>();
        };
        const double free = distanceWith(0);
        const double held = distanceWith(10);
        QVERIFY(free > 0);
        QVERIFY2(held < 0.5 * free, qPrintable(QString("%1, %2").arg(held).arg(free)));
        QVERIFY(held > 0);
    }
};

QTEST_GUILESS_MAIN(TestWStatistics)
#include "tst_w_statistics.moc"
