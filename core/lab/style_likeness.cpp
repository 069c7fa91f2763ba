#include "core/lab/style_likeness.h"

#include "core/base/error.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace inlay {

namespace {

/// Mean and standard deviation of each channel, in units of [-1, 1].
std::array<double, 6> colourOf(const Image& image) {
    std::array<double, 6> colour{};
    const double count = static_cast<double>(image.rgb.size()) / 3;
    for (std::size_t c = 0; c < 3; ++c) {
        double sum = 0;
        double squares = 0;
        for (std::size_t i = c; i < image.rgb.size(); i += 3) {
            const double value = image.rgb[i] / 127.5 - 1;
            sum += value;
            squares += value * value;
        }
        const double mean = sum / count;
        colour[c] = mean;
        colour[c + 3] = std::sqrt(std::max(0.0, squares / count - mean * mean));
    }
    return colour;
}

struct Grid {
    int side = 0;
    std::vector<double> values;

    double at(int x, int y) const { return values[static_cast<std::size_t>(y) * side + x]; }
};

Grid averagedLuma(const Image& image) {
    constexpr int wanted = 32;
    Grid grid;
    grid.side = std::min({wanted, image.width, image.height});
    for (int y = 0; y < grid.side; ++y) {
        for (int x = 0; x < grid.side; ++x) {
            double sum = 0;
            int count = 0;
            for (int v = y * image.height / grid.side; v < (y + 1) * image.height / grid.side; ++v)
                for (int u = x * image.width / grid.side; u < (x + 1) * image.width / grid.side;
                     ++u, ++count) {
                    const std::uint8_t* p =
                        &image.rgb[3 * (static_cast<std::size_t>(v) *
                                            static_cast<std::size_t>(image.width) +
                                        static_cast<std::size_t>(u))];
                    sum += 0.299 * p[0] + 0.587 * p[1] + 0.114 * p[2];
                }
            grid.values.push_back(sum / count);
        }
    }
    return grid;
}

std::vector<double> edgesOf(const Image& image) {
    const Grid luma = averagedLuma(image);
    std::vector<double> edges;
    for (int y = 1; y + 1 < luma.side; ++y)
        for (int x = 1; x + 1 < luma.side; ++x)
            edges.push_back(std::hypot(luma.at(x + 1, y) - luma.at(x - 1, y),
                                       luma.at(x, y + 1) - luma.at(x, y - 1)));
    return edges;
}

double correlation(const std::vector<double>& a, const std::vector<double>& b) {
    const auto count = static_cast<double>(a.size());
    double sumA = 0;
    double sumB = 0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        sumA += a[i];
        sumB += b[i];
    }
    double both = 0;
    double onlyA = 0;
    double onlyB = 0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        const double fromA = a[i] - sumA / count;
        const double fromB = b[i] - sumB / count;
        both += fromA * fromB;
        onlyA += fromA * fromA;
        onlyB += fromB * fromB;
    }
    return onlyA > 0 && onlyB > 0 ? both / std::sqrt(onlyA * onlyB) : 0;
}

void requireAlike(const Image& a, const Image& b) {
    if (a.isEmpty() || a.width != b.width || a.height != b.height)
        throw Error(ErrorKind::InvalidArgument, "Pictures of different sizes cannot be compared");
}

} // namespace

double colourDistance(const Image& a, const Image& b) {
    requireAlike(a, b);
    const std::array<double, 6> colourA = colourOf(a);
    const std::array<double, 6> colourB = colourOf(b);
    double squares = 0;
    for (std::size_t i = 0; i < colourA.size(); ++i)
        squares += (colourA[i] - colourB[i]) * (colourA[i] - colourB[i]);
    return std::sqrt(squares / static_cast<double>(colourA.size()));
}

double shapeDistance(const Image& a, const Image& b) {
    requireAlike(a, b);
    return 1 - correlation(edgesOf(a), edgesOf(b));
}

double shareOfB(double distanceToA, double distanceToB) {
    const double both = distanceToA + distanceToB;
    return both > 0 ? distanceToA / both : 0.5;
}

} // namespace inlay
