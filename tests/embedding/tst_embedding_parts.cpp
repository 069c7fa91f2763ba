#include "core/base/error.h"
#include "core/engine/embedding/adam.h"
#include "core/engine/embedding/best_state.h"
#include "core/engine/embedding/embedding_loss.h"
#include "core/engine/embedding/gradient_basis.h"
#include "core/engine/embedding/image_tensor.h"
#include "core/engine/embedding/noise_regularization.h"
#include "core/engine/network/seeded_random.h"
#include "core/engine/perceptual/perceptual_factory.h"
#include "core/engine/perceptual/vgg16_distance.h"
#include "core/engine/reference/random_network.h"
#include "core/engine/reference/textbook_generator.h"
#include "core/engine/reference/textbook_step.h"
#include "core/engine/reference/textbook_vgg16.h"
#include "core/model/embedding/learning_rate.h"
#include "core/model/embedding/plateau.h"

#include <ATen/ops/linalg_qr.h>
#include <QtTest>
#include <algorithm>
#include <cmath>
#include <torch/autograd.h>
#include <vector>

using namespace inlay;

namespace {

/// What 300 steps leave of the loss in a turned valley of 20 dimensions.
double lossInValley(std::uint64_t seed, bool inBasis) {
    const torch::Tensor axes = std::get<0>(at::linalg_qr(seededNormal({20, 20}, seed), "reduced"));
    const torch::Tensor scale = torch::logspace(0, 2, 20);
    torch::Tensor x = torch::matmul(seededNormal({1, 20}, seed + 1000), axes.t());
    Adam::Settings settings;
    settings.beta2 = 0.99;
    settings.inGradientBasis = inBasis;
    Adam adam({x}, settings);
    for (int step = 0; step < 300; ++step) {
        const torch::Tensor along = torch::matmul(x, axes) * scale;
        adam.step({2 * torch::matmul(along * scale, axes.t())}, 0.05 * (1 - step / 300.0));
    }
    return (torch::matmul(x, axes) * scale).square().sum().item<double>();
}

} // namespace

class TestEmbeddingParts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void adamFollowsItsFormulas() {
        // f(x) = x^2 from 3; by hand, in double.
        torch::Tensor x = torch::full({1}, 3.0F);
        Adam adam({x}, {});
        double expected = 3, first = 0, second = 0;
        for (int t = 1; t <= 20; ++t) {
            adam.step({2 * x}, 0.1);
            const double gradient = 2 * expected;
            first = 0.9 * first + 0.1 * gradient;
            second = 0.999 * second + 0.001 * gradient * gradient;
            expected -= 0.1 * (first / (1 - std::pow(0.9, t))) /
                        (std::sqrt(second / (1 - std::pow(0.999, t))) + 1e-8);
        }
        QVERIFY(std::abs(x.item<double>() - expected) < 1e-5);
        const torch::Tensor before = x.clone();
        adam.step({torch::Tensor()}, 0.1);
        QVERIFY(torch::equal(x, before));
    }

    void theBasisOfTheGradientsIsTheirEigenvectors() {
        // Gradients that vary by known amounts along known, turned axes.
        const torch::Tensor rowAxes =
            std::get<0>(at::linalg_qr(seededNormal({4, 4}, 1), "reduced"));
        const torch::Tensor columnAxes =
            std::get<0>(at::linalg_qr(seededNormal({6, 6}, 2), "reduced"));
        const torch::Tensor rowScale = torch::tensor({1.0F, 4.0F, 16.0F, 64.0F}).unsqueeze(1);
        const torch::Tensor columnScale = torch::tensor({1.0F, 3.0F, 9.0F, 27.0F, 81.0F, 243.0F});
        GradientBasis basis(torch::zeros({1, 4, 6}));
        torch::Tensor squares = torch::zeros({1, 4, 6});
        for (int step = 1; step <= 400; ++step) {
            const torch::Tensor plain =
                seededNormal({4, 6}, 100 + static_cast<std::uint64_t>(step)) * rowScale *
                columnScale;
            const torch::Tensor gradient =
                torch::matmul(torch::matmul(rowAxes, plain), columnAxes.t()).unsqueeze(0);
            basis.follow(gradient, step, squares);
            squares.lerp_(basis.rotated(gradient).square(), 0.01); // as Adam does
        }
        // The strongest directions come first, and the squares are the variances along them.
        const torch::Tensor ratio =
            squares / (rowScale.flip(0) * columnScale.flip(0)).square().unsqueeze(0);
        QVERIFY2(ratio.min().item<double>() > 0.4 && ratio.max().item<double>() < 2.5,
                 qPrintable(QStringLiteral("%1 to %2")
                                .arg(ratio.min().item<double>())
                                .arg(ratio.max().item<double>())));
        const torch::Tensor any = seededNormal({1, 4, 6}, 3);
        QVERIFY(torch::allclose(basis.rotatedBack(basis.rotated(any)), any, 1e-4, 1e-5));
        QVERIFY(std::abs(basis.rotated(any).norm().item<double>() - any.norm().item<double>()) <
                1e-4);
        // What lies along one row axis and one column axis is a single number in the basis.
        const torch::Tensor along =
            torch::matmul(rowAxes.narrow(1, 3, 1), columnAxes.narrow(1, 5, 1).t()).unsqueeze(0);
        QVERIFY(basis.rotated(along).abs().max().item<double>() > 0.99);

        GradientBasis restored(torch::zeros({1, 4, 6}));
        restored.restore(basis.state());
        QVERIFY(torch::equal(restored.rotated(any), basis.rotated(any)));
    }

    void zeroGradientsHaveABasisToo() {
        GradientBasis basis(torch::zeros({1, 3, 5}));
        torch::Tensor squares = torch::zeros({1, 3, 5});
        for (int step = 1; step <= 2 * GradientBasis::refreshInterval; ++step)
            basis.follow(torch::zeros({1, 3, 5}), step, squares);
        const torch::Tensor any = seededNormal({1, 3, 5}, 3);
        QVERIFY(torch::allclose(basis.rotatedBack(basis.rotated(any)), any, 1e-4, 1e-5));
    }

    void aBasisThatTurnsKeepsWhatItLearnt() {
        // Each square goes wherever its direction has gone: none is lost, none is invented.
        GradientBasis basis(torch::zeros({1, 4, 6}));
        torch::Tensor squares = torch::ones({1, 4, 6});
        for (int step = 1; step <= GradientBasis::refreshInterval; ++step)
            basis.follow(seededNormal({1, 4, 6}, static_cast<std::uint64_t>(step)), step, squares);
        QVERIFY(torch::allclose(squares, torch::ones({1, 4, 6}), 1e-4, 1e-4)); // alike everywhere
        squares = seededNormal({1, 4, 6}, 3).square();
        const torch::Tensor before = squares.clone();
        const torch::Tensor inTheOldBasis = basis.rotated(seededNormal({1, 4, 6}, 50));
        basis.follow(seededNormal({1, 4, 6}, 60), GradientBasis::refreshInterval + 1, squares);
        QVERIFY(!torch::equal(squares, before));
        QVERIFY(!torch::equal(basis.rotated(seededNormal({1, 4, 6}, 50)), inTheOldBasis));
        QVERIFY(squares.min().item<double>() >= 0);
        QVERIFY(torch::allclose(squares.sum(), before.sum(), 1e-4));
    }

    void whatIsNotANumberHasNoBasis() {
        GradientBasis basis(torch::zeros({1, 3, 5}));
        torch::Tensor squares = torch::zeros({1, 3, 5});
        const torch::Tensor any = seededNormal({1, 3, 5}, 3);
        for (const float broken : {std::nanf(""), 1e30F}) { // 1e60 has no float
            GradientBasis other = basis;
            other.restore(basis.state());
            other.follow(torch::full({1, 3, 5}, broken), 1, squares);
            QVERIFY(torch::equal(other.rotated(any), basis.rotated(any)));
        }
    }

    /// In a basis of 20 directions, of which the first gradient has one: the others hold nothing
    /// but rounding, and what rounding is divided by is rounding.
    void theFirstStepOfSoapIsNoLongerThanAdams() {
        constexpr double rate = 0.05;
        for (std::uint64_t seed = 1; seed <= 200; ++seed) {
            torch::Tensor x = torch::zeros({1, 20});
            Adam::Settings settings;
            settings.beta2 = 0.99;
            settings.inGradientBasis = true;
            Adam adam({x}, settings);
            adam.step({seededNormal({1, 20}, seed) * 1e4}, rate);
            const double length = x.norm().item<double>();
            QVERIFY2(length < 1.01 * rate * std::sqrt(20.0) && length > 0.9 * rate,
                     qPrintable(QStringLiteral("seed %1: %2").arg(seed).arg(length)));
        }
    }

    void anUpdateThatIsNotFiniteIsNotMade_data() {
        QTest::addColumn<bool>("inBasis");
        QTest::addColumn<float>("gradient");
        for (const bool inBasis : {false, true}) {
            const char* name = inBasis ? "SOAP" : "Adam";
            QTest::addRow("%s, NaN", name) << inBasis << std::nanf("");
            QTest::addRow("%s, infinite", name) << inBasis << INFINITY;
            QTest::addRow("%s, its square is", name) << inBasis << 1e30F;
        }
    }

    void anUpdateThatIsNotFiniteIsNotMade() {
        QFETCH(bool, inBasis);
        QFETCH(float, gradient);
        torch::Tensor x = torch::ones({1, 3, 5});
        Adam::Settings settings;
        settings.inGradientBasis = inBasis;
        Adam adam({x}, settings);
        QVERIFY(adam.step({torch::ones({1, 3, 5})}, 0.1).item<bool>());
        const torch::Tensor before = x.clone();
        QVERIFY(!torch::equal(before, torch::ones({1, 3, 5})));
        QVERIFY(!adam.step({torch::full({1, 3, 5}, gradient)}, 0.1).item<bool>());
        QVERIFY(torch::equal(x, before));
    }

    void soapFindsTheBottomOfATurnedValley() {
        // f(x) = sum((scale * axes' x)^2), condition 10,000: Adam zigzags, its axes are not these.
        // Where each ends after 300 steps depends on the last bits of the first; what holds of all
        // is that SOAP is never behind, and mostly far ahead. Seen over 60 valleys under three
        // kernels: half of them below 0.05, the worst 0.36.
        std::vector<double> ratios;
        for (std::uint64_t seed = 5; seed < 20; ++seed)
            ratios.push_back(lossInValley(seed, true) / lossInValley(seed, false));
        std::sort(ratios.begin(), ratios.end());
        const QString seen =
            QStringLiteral("median %1, worst %2").arg(ratios[ratios.size() / 2]).arg(ratios.back());
        QVERIFY2(ratios[ratios.size() / 2] < 0.2, qPrintable(seen));
        QVERIFY2(ratios.back() < 1, qPrintable(seen));
    }

    void rampsAreNvidias() {
        EmbeddingOptions options;
        options.learningRate = 1;
        QCOMPARE(learningRateAt(options, 0, 100), 1.0);
        QCOMPARE(learningRateAt(options, 99, 100), 1.0);
        options.rampUp = 0.1;
        options.rampDown = 0.5;
        QCOMPARE(learningRateAt(options, 4, 100), 0.5);
        QCOMPARE(learningRateAt(options, 9, 100), 1.0);
        QCOMPARE(learningRateAt(options, 50, 100), 1.0);
        QVERIFY(std::abs(learningRateAt(options, 75, 100) - 0.5) < 1e-12);
        for (int step = 0; step < 100; ++step)
            QVERIFY(learningRateAt(options, step, 100) > 0);
    }

    void plateauIsLittleProgressInAHundredSteps() {
        Plateau falling;
        for (int i = 0; i < 1000; ++i)
            QVERIFY(!falling.reached(std::pow(0.9999, i)));
        Plateau flat;
        int stopped = 0;
        for (int i = 0; i < 1000 && stopped == 0; ++i) {
            if (flat.reached(i < 50 ? 2.0 - i * 0.01 : 1.5))
                stopped = i;
        }
        QCOMPARE(stopped, 150);
    }

    void bestIsTheLowestAndNeverNaN() {
        const torch::Tensor start = torch::zeros({1, 2, 3});
        BestState best(start);
        const auto offer = [&](float loss, float value) {
            best.offer(torch::tensor(loss), torch::full({1, 2, 3}, value), {});
            return best.wPlus().flatten()[0].item<float>();
        };
        QCOMPARE(offer(std::nanf(""), 1), 0.0F);
        QCOMPARE(offer(5, 2), 2.0F);
        QCOMPARE(offer(6, 3), 2.0F);
        QCOMPARE(offer(4, 4), 4.0F);
        QCOMPARE(offer(std::nanf(""), 5), 4.0F);
    }

    void maskedLossSeesOnlyTheMask() {
        const std::shared_ptr<const PerceptualDistance> distance =
            createPerceptualDistance(PerceptualDistanceKind::LaplacianPyramid, torch::kCPU);
        const torch::Tensor target = seededUniform({1, 3, 32, 32}, 1);
        torch::Tensor mask = torch::zeros({1, 1, 32, 32});
        mask.narrow(3, 0, 16).fill_(1);
        const EmbeddingLoss loss(distance, target, mask, 1, 1);
        torch::Tensor image = target.clone();
        image.narrow(3, 16, 16).fill_(0.3F);
        QVERIFY(loss(image).total.item<double>() < 1e-10);
        image.narrow(3, 0, 16).add_(0.5F);
        QVERIFY(std::abs(loss(image).mse.item<double>() - 0.25) < 1e-5);
    }

    void masksWithNothingInThemAreRefused() {
        EmbeddingMask mask{4, 4, std::vector<float>(16, 0.0F)};
        QVERIFY_EXCEPTION_THROWN(maskToTensor(mask, 8, 8, torch::kCPU), Error);
        mask.values.resize(15);
        QVERIFY_EXCEPTION_THROWN(maskToTensor(mask, 8, 8, torch::kCPU), Error);
        mask.values.assign(16, 1.0F);
        QVERIFY(torch::equal(maskToTensor(mask, 8, 8, torch::kCPU), torch::ones({1, 1, 8, 8})));
    }

    void imagesSurviveTheTensors() {
        Image image(7, 5);
        for (std::size_t i = 0; i < image.rgb.size(); ++i)
            image.rgb[i] = static_cast<std::uint8_t>(i * 37);
        QVERIFY(tensorToImage(imageToTensor(image, torch::kCPU)) == image);
        // Halving by area is the mean of four.
        Image four(2, 2);
        four.rgb = {0, 10, 20, 4, 10, 20, 8, 10, 20, 12, 10, 20};
        const Image small = resizeImage(four, 1, 1);
        QCOMPARE(small.rgb, (std::vector<std::uint8_t>{6, 10, 20}));
    }

    void noisePenaltyFindsPatterns() {
        const torch::Tensor random = seededNormal({1, 1, 64, 64}, 1);
        const torch::Tensor smooth = at::avg_pool2d(random, 9, 1, 4);
        QVERIFY(noiseRegularization({random}).item<double>() <
                0.1 * noiseRegularization({smooth / smooth.std()}).item<double>());
        torch::Tensor map = random * 3 + 1;
        normalizeNoise({map});
        QVERIFY(std::abs(map.mean().item<double>()) < 1e-5);
        QVERIFY(std::abs(map.square().mean().item<double>() - 1) < 1e-4);
    }

    void fastStepsFollowTheTextbook() {
        const Checkpoint checkpoint = randomNetwork({}, 8);
        const auto fast = createGenerator(checkpoint, torch::kCPU);
        const TextbookGenerator textbook(checkpoint, torch::kCPU);
        const auto distance =
            createPerceptualDistance(PerceptualDistanceKind::LaplacianPyramid, torch::kCPU);
        const NetworkInfo& info = fast->info();
        const torch::Tensor target = seededUniform({1, 3, 32, 32}, 1);
        const torch::Tensor start = seededNormal({1, info.numWs, info.wDim}, 2);
        TextbookStep slowStep(textbook, *distance, target, start, 0.01);

        torch::Tensor w = start.clone().set_requires_grad(true);
        const EmbeddingLoss loss(
            std::shared_ptr<const PerceptualDistance>(distance.get(), [](const auto*) {}), target,
            {}, 1, 1);
        Adam adam({w}, {});
        for (int i = 0; i < 5; ++i) {
            const torch::Tensor total = loss(fast->synthesize(w, {})).total;
            adam.step(torch::autograd::grad({total}, {w}), 0.01);
            QVERIFY(std::abs(slowStep() - total.item<double>()) < 1e-4 * total.item<double>());
        }
        QVERIFY((w - slowStep.wPlus()).abs().max().item<double>() < 2e-3);
    }

    void vggEqualsTheTextbook() {
        const Vgg16Weights weights = randomVgg16Weights(torch::kCPU);
        const Vgg16Distance fast(weights, torch::kCPU);
        const TextbookVgg16 textbook(weights);
        const torch::Tensor target = seededUniform({1, 3, 32, 32}, 1);
        const torch::Tensor image = seededUniform({1, 3, 32, 32}, 2).set_requires_grad(true);
        const torch::Tensor ours = fast.distance(image, fast.targetFeatures(target));
        const torch::Tensor theirs = textbook.distance(image, textbook.targetFeatures(target));
        QVERIFY(std::abs(ours.item<double>() / theirs.item<double>() - 1) < 1e-4);
        const torch::Tensor ourSlope = torch::autograd::grad({ours}, {image})[0];
        const torch::Tensor theirSlope = torch::autograd::grad({theirs}, {image})[0];
        QVERIFY(((ourSlope - theirSlope).abs().max() / theirSlope.abs().max()).item<double>() <
                1e-3);
    }
};

QTEST_GUILESS_MAIN(TestEmbeddingParts)
#include "tst_embedding_parts.moc"
