#include "core/model/picture/metrics.h"

#include "core/base/error.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <string>

namespace inlay {

namespace {

void requireSameSize(const Image& a, const Image& b) {
    if (a.isEmpty() || a.width != b.width || a.height != b.height || a.rgb.size() != b.rgb.size())
        throw Error(ErrorKind::InvalidArgument,
                    "Only pictures of one size can be compared, not " + std::to_string(a.width) +
                        " x " + std::to_string(a.height) + " with " + std::to_string(b.width) +
                        " x " + std::to_string(b.height));
}

std::vector<double> gaussianWindow(int size) {
    constexpr double sigma = 1.5;
    std::vector<double> window(static_cast<std::size_t>(size));
    double sum = 0;
    for (int i = 0; i < size; ++i) {
        const int distance = i - size / 2;
        window[static_cast<std::size_t>(i)] = std::exp(-distance * distance / (2 * sigma * sigma));
        sum += window[static_cast<std::size_t>(i)];
    }
    for (double& value : window)
        value /= sum;
    return window;
}

struct Plane {
    int width = 0;
    int height = 0;
    std::vector<double> values;
};

Plane luma(const Image& image) {
    Plane plane{image.width, image.height, {}};
    plane.values.reserve(image.rgb.size() / 3);
    for (std::size_t i = 0; i + 2 < image.rgb.size(); i += 3)
        plane.values.push_back(0.299 * image.rgb[i] + 0.587 * image.rgb[i + 1] +
                               0.114 * image.rgb[i + 2]);
    return plane;
}

Plane product(const Plane& a, const Plane& b) {
    Plane result = a;
    for (std::size_t i = 0; i < result.values.size(); ++i)
        result.values[i] *= b.values[i];
    return result;
}

/// Rows, then columns; only where the window lies inside.
Plane filtered(const Plane& plane, const std::vector<double>& window) {
    const int size = static_cast<int>(window.size());
    const int width = plane.width - size + 1;
    const int height = plane.height - size + 1;
    const auto sumUp = [&](const double* from, std::size_t stride) {
        double sum = 0;
        for (const double weight : window) {
            sum += weight * *from;
            from += stride;
        }
        return sum;
    };
    Plane rows{width, plane.height, {}};
    rows.values.reserve(static_cast<std::size_t>(width) * plane.height);
    for (int y = 0; y < plane.height; ++y) {
        for (int x = 0; x < width; ++x)
            rows.values.push_back(
                sumUp(&plane.values[static_cast<std::size_t>(y) * plane.width + x], 1));
    }
    Plane result{width, height, {}};
    result.values.reserve(static_cast<std::size_t>(width) * height);
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x)
            result.values.push_back(sumUp(&rows.values[static_cast<std::size_t>(y) * width + x],
                                          static_cast<std::size_t>(width)));
    }
    return result;
}

} // namespace

double meanSquaredError(const Image& a, const Image& b) {
    requireSameSize(a, b);
    double sum = 0;
    for (std::size_t i = 0; i < a.rgb.size(); ++i) {
        const double difference = static_cast<double>(a.rgb[i]) - b.rgb[i];
        sum += difference * difference;
    }
    return sum / static_cast<double>(a.rgb.size()) / (127.5 * 127.5);
}

double peakSignalToNoise(double meanSquaredError) {
    return meanSquaredError > 0 ? 10 * std::log10(4 / meanSquaredError)
                                : std::numeric_limits<double>::infinity();
}

double peakSignalToNoise(const Image& a, const Image& b) {
    return peakSignalToNoise(meanSquaredError(a, b));
}

double structuralSimilarity(const Image& a, const Image& b) {
    requireSameSize(a, b);
    const int side = std::min(a.width, a.height);
    const std::vector<double> window = gaussianWindow(std::min(11, side - 1 + side % 2));
    const Plane planeA = luma(a);
    const Plane planeB = luma(b);
    const Plane meanA = filtered(planeA, window);
    const Plane meanB = filtered(planeB, window);
    const Plane squareA = filtered(product(planeA, planeA), window);
    const Plane squareB = filtered(product(planeB, planeB), window);
    const Plane mixed = filtered(product(planeA, planeB), window);
    constexpr double c1 = 0.01 * 255 * 0.01 * 255;
    constexpr double c2 = 0.03 * 255 * 0.03 * 255;
    double sum = 0;
    for (std::size_t i = 0; i < mixed.values.size(); ++i) {
        const double muA = meanA.values[i];
        const double muB = meanB.values[i];
        const double varianceA = squareA.values[i] - muA * muA;
        const double varianceB = squareB.values[i] - muB * muB;
        const double covariance = mixed.values[i] - muA * muB;
        sum += (2 * muA * muB + c1) * (2 * covariance + c2) /
               ((muA * muA + muB * muB + c1) * (varianceA + varianceB + c2));
    }
    return sum / static_cast<double>(mixed.values.size());
}

} // namespace inlay
