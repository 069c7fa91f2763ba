#include "core/base/error.h"
#include "core/engine/perceptual/perceptual_factory.h"

#include <QtTest>
#include <algorithm>
#include <cmath>
#include <torch/types.h>

using namespace inlay;

namespace {

using Plane = std::vector<std::vector<double>>;

Plane halved(const Plane& plane) {
    Plane result(plane.size() / 2, std::vector<double>(plane[0].size() / 2));
    for (std::size_t y = 0; y < result.size(); ++y) {
        for (std::size_t x = 0; x < result[0].size(); ++x)
            result[y][x] = (plane[2 * y][2 * x] + plane[2 * y][2 * x + 1] +
                            plane[2 * y + 1][2 * x] + plane[2 * y + 1][2 * x + 1]) /
                           4;
    }
    return result;
}

/// Three quarters of the nearest sample, one of the next, edges repeated.
double doubledAt(const Plane& half, int y, int x) {
    const auto at = [&](int row, int column) {
        row = std::clamp(row, 0, static_cast<int>(half.size()) - 1);
        column = std::clamp(column, 0, static_cast<int>(half[0].size()) - 1);
        return half[static_cast<std::size_t>(row)][static_cast<std::size_t>(column)];
    };
    const int nextY = y / 2 + (y % 2 ? 1 : -1);
    const int nextX = x / 2 + (x % 2 ? 1 : -1);
    return 0.5625 * at(y / 2, x / 2) + 0.1875 * at(nextY, x / 2) + 0.1875 * at(y / 2, nextX) +
           0.0625 * at(nextY, nextX);
}

double meanAbsolute(const Plane& plane) {
    double sum = 0;
    for (const std::vector<double>& row : plane) {
        for (const double value : row)
            sum += std::abs(value);
    }
    return sum / static_cast<double>(plane.size() * plane[0].size());
}

double textbookDistance(Plane difference) {
    double sum = 0;
    for (int level = 0; level < 3; ++level) {
        const Plane half = halved(difference);
        for (std::size_t y = 0; y < difference.size(); ++y) {
            for (std::size_t x = 0; x < difference[0].size(); ++x)
                difference[y][x] -= doubledAt(half, static_cast<int>(y), static_cast<int>(x));
        }
        sum += meanAbsolute(difference);
        difference = half;
    }
    return (sum + meanAbsolute(difference)) / 4;
}

} // namespace

class TestLaplacianPyramid : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void equalsTheTextbook() {
        torch::Tensor a = torch::zeros({1, 3, 16, 24});
        torch::Tensor b = torch::zeros({1, 3, 16, 24});
        double expected = 0;
        for (int channel = 0; channel < 3; ++channel) {
            Plane difference(16, std::vector<double>(24));
            for (int y = 0; y < 16; ++y) {
                for (int x = 0; x < 24; ++x) {
                    const auto index = [&](torch::Tensor& t) -> float& {
                        return t.data_ptr<float>()[(channel * 16 + y) * 24 + x];
                    };
                    index(a) = static_cast<float>(std::sin(3.7 * x + 1.3 * y * y + channel));
                    index(b) = static_cast<float>(std::cos(0.9 * x * y - channel));
                    difference[static_cast<std::size_t>(y)][static_cast<std::size_t>(x)] =
                        static_cast<double>(index(a)) - static_cast<double>(index(b));
                }
            }
            expected += textbookDistance(difference) / 3;
        }
        const auto distance =
            createPerceptualDistance(PerceptualDistanceKind::LaplacianPyramid, torch::kCPU);
        const double measured = distance->distance(a, distance->targetFeatures(b)).item<double>();
        QVERIFY(std::abs(measured - expected) < 1e-6 * expected);
        QCOMPARE(distance->distance(a, distance->targetFeatures(a)).item<double>(), 0.0);
    }

    void hasAGradient() {
        const auto distance =
            createPerceptualDistance(PerceptualDistanceKind::LaplacianPyramid, torch::kCPU);
        const torch::Tensor a = torch::full({1, 3, 8, 8}, 0.5).requires_grad_();
        distance->distance(a, distance->targetFeatures(torch::zeros({1, 3, 8, 8}))).backward();
        // A constant difference shows only in the low-pass rest, a quarter of the distance.
        QVERIFY(std::abs(a.grad().sum().item<double>() - 0.25) < 1e-6);
    }

    void oddAndTinySizes() {
        const auto distance = createPerceptualDistance(std::nullopt, torch::kCPU);
        for (const int side : {1, 2, 5, 9}) {
            const torch::Tensor a = torch::ones({1, 3, side, side});
            const double measured =
                distance->distance(a, distance->targetFeatures(-a)).item<double>();
            QVERIFY(std::isfinite(measured) && measured > 0);
        }
    }
};

QTEST_GUILESS_MAIN(TestLaplacianPyramid)
#include "tst_laplacian_pyramid.moc"
