#include "core/engine/local_edit/gram.h"
#include "core/engine/local_edit/two_picture_error.h"
#include "core/engine/network/seeded_random.h"
#include "core/engine/perceptual/laplacian_pyramid.h"
#include "core/engine/perceptual/vgg16_distance.h"
#include "core/engine/reference/textbook_vgg16.h"

#include <QtTest>
#include <cmath>
#include <torch/autograd.h>

using namespace inlay;

namespace {

torch::Tensor leftHalf(int side) {
    torch::Tensor mask = torch::zeros({1, 1, side, side});
    mask.narrow(3, 0, side / 2).fill_(1.0);
    return mask;
}

} // namespace

/// What local edits minimise.
class TestLocalEditParts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void gramIsASumOverTheMaskedPixels() {
        const torch::Tensor features = seededNormal({1, 3, 4, 4}, 1);
        const torch::Tensor mask = seededUniform({1, 1, 4, 4}, 2).abs();
        const torch::Tensor gram = maskedGram(features, mask);
        const auto f = features.accessor<float, 4>();
        const auto m = mask.accessor<float, 4>();
        for (int i = 0; i < 3; ++i) {
            for (int j = 0; j < 3; ++j) {
                double sum = 0;
                double weights = 0;
                for (int y = 0; y < 4; ++y) {
                    for (int x = 0; x < 4; ++x) {
                        sum += double(m[0][0][y][x]) * f[0][i][y][x] * f[0][j][y][x];
                        weights += m[0][0][y][x];
                    }
                }
                QVERIFY(std::abs(gram[i][j].item<double>() - sum / weights / 3) < 1e-5);
            }
        }
    }

    void styleGradientIsTheDifferenceQuotient() {
        const auto pyramid = std::make_shared<LaplacianPyramid>();
        const StyleDistance style(pyramid, seededUniform({1, 3, 16, 16}, 3),
                                  seededUniform({1, 3, 16, 16}, 9), leftHalf(16));
        const torch::Tensor image = seededUniform({1, 3, 16, 16}, 4).set_requires_grad(true);
        const torch::Tensor gradient = torch::autograd::grad({style(image)}, {image})[0];
        const torch::NoGradGuard noGrad;
        // Along a few directions, which all pixels and channels are part of.
        for (std::uint64_t seed = 10; seed < 15; ++seed) {
            const torch::Tensor direction = seededNormal({1, 3, 16, 16}, seed);
            constexpr double step = 2e-3;
            const double ahead = style(image + direction * step).item<double>();
            const double behind = style(image - direction * step).item<double>();
            const double expected = (ahead - behind) / (2 * step);
            const double found = (gradient * direction).sum().item<double>();
            QVERIFY2(std::abs(found - expected) < 0.02 * std::abs(expected) + 1e-4,
                     qPrintable(QString("%1, not %2").arg(found).arg(expected)));
        }
    }

    void styleIsBlindToPlaceAndToWhatIsOutside() {
        const auto pyramid = std::make_shared<LaplacianPyramid>();
        const torch::Tensor target = seededUniform({1, 3, 32, 32}, 5);
        const StyleDistance whole(pyramid, target, target * 0.3, torch::ones({1, 1, 32, 32}));
        QVERIFY(whole(target).item<double>() < 1e-9);
        const double turned = whole(at::flip(target, {2, 3})).item<double>();
        const double other = whole(target * 0.3).item<double>();
        QVERIFY(turned < 1e-3);
        QVERIFY(other > 0.5);

        // Deep inside the other half, where no band of the masked half reaches.
        const StyleDistance half(pyramid, target, target * 0.3, leftHalf(32));
        torch::Tensor changed = target.clone();
        changed.narrow(3, 28, 4).fill_(0.9);
        QVERIFY(half(changed).item<double>() < 1e-9);
    }

    void vggTellsStyleByItsConv32() {
        const Vgg16Weights weights = randomVgg16Weights(torch::kCPU);
        const torch::Tensor image = seededUniform({1, 3, 32, 32}, 6);
        const auto fast = Vgg16Distance(weights, torch::kCPU).styleFeatures(image);
        const auto textbook = TextbookVgg16(weights).styleFeatures(image);
        QCOMPARE(fast.size(), std::size_t(1));
        QCOMPARE(fast[0].sizes().vec(), (std::vector<std::int64_t>{1, 256, 8, 8}));
        QVERIFY((fast[0] - textbook[0]).abs().max().item<float>() <
                1e-4F * textbook[0].abs().max().item<float>());
    }

    void noiseSeesTwoPictures() {
        const torch::Tensor x = seededUniform({1, 3, 8, 8}, 7);
        const torch::Tensor y = seededUniform({1, 3, 8, 8}, 8);
        const torch::Tensor mask = leftHalf(8);
        const TwoPictureError error(mask, {x, 2}, {y, 3}, {});
        const torch::Tensor best = x * mask + y * (1 - mask);
        QVERIFY(error(best).total.item<double>() < 1e-12);
        // One value off by 0.5 on each side; there are 192.
        torch::Tensor off = best.clone();
        off[0][1][2][1] += 0.5;
        off[0][2][5][6] -= 0.5;
        const EmbeddingObjective::Terms terms = error(off);
        QVERIFY(std::abs(terms.total.item<double>() - (2 + 3) * 0.25 / 192) < 1e-6);
        QVERIFY(std::abs(terms.mse.item<double>() - 2 * 0.25 / 192) < 1e-6);
        QVERIFY(!terms.perceptual.defined());
    }
};

QTEST_GUILESS_MAIN(TestLocalEditParts)
#include "tst_local_edit_parts.moc"
