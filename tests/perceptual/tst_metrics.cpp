#include "core/base/error.h"
#include "core/model/picture/metrics.h"

#include <QtTest>
#include <cmath>
#include <random>

using namespace inlay;

namespace {

Image noisyImage(int width, int height, unsigned seed) {
    Image image(width, height);
    std::mt19937 random(seed);
    int value = 128;
    for (std::uint8_t& byte : image.rgb) {
        value = std::min(255, std::max(0, value + static_cast<int>(random() % 61) - 30));
        byte = static_cast<std::uint8_t>(value);
    }
    return image;
}

double lumaAt(const Image& image, int x, int y) {
    const std::size_t i = (static_cast<std::size_t>(y) * image.width + x) * 3;
    return 0.299 * image.rgb[i] + 0.587 * image.rgb[i + 1] + 0.114 * image.rgb[i + 2];
}

/// Straight from the paper's formulas (13) to (16): two-dimensional window, centred moments.
double textbookSsim(const Image& a, const Image& b) {
    double weights[11][11];
    double total = 0;
    for (int y = 0; y < 11; ++y) {
        for (int x = 0; x < 11; ++x) {
            weights[y][x] = std::exp(-((x - 5) * (x - 5) + (y - 5) * (y - 5)) / 4.5);
            total += weights[y][x];
        }
    }
    double sum = 0;
    int count = 0;
    for (int top = 0; top + 11 <= a.height; ++top) {
        for (int left = 0; left + 11 <= a.width; ++left) {
            double muA = 0, muB = 0, varianceA = 0, varianceB = 0, covariance = 0;
            for (int y = 0; y < 11; ++y) {
                for (int x = 0; x < 11; ++x) {
                    muA += weights[y][x] / total * lumaAt(a, left + x, top + y);
                    muB += weights[y][x] / total * lumaAt(b, left + x, top + y);
                }
            }
            for (int y = 0; y < 11; ++y) {
                for (int x = 0; x < 11; ++x) {
                    const double da = lumaAt(a, left + x, top + y) - muA;
                    const double db = lumaAt(b, left + x, top + y) - muB;
                    varianceA += weights[y][x] / total * da * da;
                    varianceB += weights[y][x] / total * db * db;
                    covariance += weights[y][x] / total * da * db;
                }
            }
            const double c1 = 6.5025, c2 = 58.5225;
            sum += (2 * muA * muB + c1) * (2 * covariance + c2) /
                   ((muA * muA + muB * muB + c1) * (varianceA + varianceB + c2));
            ++count;
        }
    }
    return sum / count;
}

} // namespace

class TestMetrics : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aKnownDifference() {
        Image a(4, 4), b(4, 4);
        for (std::uint8_t& byte : b.rgb)
            byte = 51; // a fifth of the range: 0.4 in units of [-1, 1]
        QVERIFY(std::abs(meanSquaredError(a, b) - 0.16) < 1e-12);
        QVERIFY(std::abs(peakSignalToNoise(a, b) - 20 * std::log10(5.0)) < 1e-12);
        QVERIFY(std::isinf(peakSignalToNoise(a, a)));
    }

    void ssimIsThePapers() {
        const Image a = noisyImage(23, 17, 1);
        Image b = noisyImage(23, 17, 2);
        for (std::size_t i = 0; i < b.rgb.size(); ++i)
            b.rgb[i] = static_cast<std::uint8_t>((3 * a.rgb[i] + b.rgb[i]) / 4);
        const double expected = textbookSsim(a, b);
        QVERIFY(expected > 0.1 && expected < 0.99);
        QVERIFY(std::abs(structuralSimilarity(a, b) - expected) < 1e-9);
        QVERIFY(std::abs(structuralSimilarity(a, a) - 1) < 1e-9);
    }

    void smallPictures() {
        const Image a = noisyImage(1, 1, 1);
        QVERIFY(std::abs(structuralSimilarity(a, a) - 1) < 1e-9);
        const Image b = noisyImage(8, 5, 1);
        QVERIFY(structuralSimilarity(b, noisyImage(8, 5, 2)) < 1);
    }

    void differentSizesAreRefused() {
        QVERIFY_EXCEPTION_THROWN(meanSquaredError(Image(4, 4), Image(4, 5)), Error);
        QVERIFY_EXCEPTION_THROWN(structuralSimilarity(Image(), Image()), Error);
    }
};

QTEST_GUILESS_MAIN(TestMetrics)
#include "tst_metrics.moc"
