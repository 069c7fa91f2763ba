#include "ui/canvas/resample.h"

#include "ui/images/present_image.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <vector>

namespace inlay {
namespace {

/// For every output position: the first input position and the weights from there on.
struct Taps {
    int width = 0;
    std::vector<int> first;
    std::vector<float> weights; ///< width for each output position; they sum to 1
};

double catmullRom(double x) {
    x = std::abs(x);
    if (x < 1.0)
        return (1.5 * x - 2.5) * x * x + 1.0;
    if (x < 2.0)
        return ((-0.5 * x + 2.5) * x - 4.0) * x + 2.0;
    return 0.0;
}

Taps makeTaps(double start, double length, int inputSize, int outputSize) {
    const double step = length / outputSize;
    const double widening = std::max(1.0, step);
    const double support = 2.0 * widening;
    Taps taps;
    taps.width = std::min(inputSize, static_cast<int>(std::ceil(support)) * 2 + 1);
    taps.first.resize(static_cast<std::size_t>(outputSize));
    taps.weights.assign(static_cast<std::size_t>(outputSize) * taps.width, 0.0F);
    for (int out = 0; out < outputSize; ++out) {
        const double centre = start + (out + 0.5) * step - 0.5;
        const int begin = static_cast<int>(std::ceil(centre - support));
        const int end = static_cast<int>(std::floor(centre + support));
        const int first = std::clamp(begin, 0, inputSize - taps.width);
        float* weights = taps.weights.data() + static_cast<std::size_t>(out) * taps.width;
        double sum = 0;
        for (int in = begin; in <= end; ++in) {
            const double weight = catmullRom((in - centre) / widening);
            const int slot =
                std::clamp(std::clamp(in, 0, inputSize - 1) - first, 0, taps.width - 1);
            weights[slot] += static_cast<float>(weight);
            sum += weight;
        }
        for (int slot = 0; slot < taps.width; ++slot)
            weights[slot] = static_cast<float>(weights[slot] / sum);
        taps.first[static_cast<std::size_t>(out)] = first;
    }
    return taps;
}

std::uint32_t toByte(float value) {
    return static_cast<std::uint32_t>(std::clamp(value + 0.5F, 0.0F, 255.0F));
}

} // namespace

QImage resampled(const QImage& image, const QRectF& source, const QSize& size) {
    if (image.isNull() || size.isEmpty() || source.isEmpty())
        return {};
    const Taps columns = makeTaps(source.x(), source.width(), image.width(), size.width());
    const Taps rows = makeTaps(source.y(), source.height(), image.height(), size.height());

    // Only the input rows that are looked at, each stretched once, four floats a pixel.
    const int top = *std::min_element(rows.first.begin(), rows.first.end());
    const int bottom = *std::max_element(rows.first.begin(), rows.first.end()) + rows.width;
    const std::size_t rowFloats = static_cast<std::size_t>(size.width()) * 4;
    std::vector<float> stretched(rowFloats * static_cast<std::size_t>(bottom - top));
    for (int row = top; row < bottom; ++row) {
        const auto* in = image.constScanLine(row);
        float* out = stretched.data() + rowFloats * static_cast<std::size_t>(row - top);
        for (int x = 0; x < size.width(); ++x) {
            const float* weights =
                columns.weights.data() + static_cast<std::size_t>(x) * columns.width;
            const auto* pixel = in + 4L * columns.first[static_cast<std::size_t>(x)];
            float sums[4] = {0, 0, 0, 0};
            for (int tap = 0; tap < columns.width; ++tap, pixel += 4)
                for (int channel = 0; channel < 4; ++channel)
                    sums[channel] += weights[tap] * static_cast<float>(pixel[channel]);
            for (int channel = 0; channel < 4; ++channel)
                out[4 * x + channel] = sums[channel];
        }
    }

    QImage result = newImage(size, QImage::Format_RGB32);
    std::vector<float> sums(rowFloats);
    for (int y = 0; y < size.height(); ++y) {
        std::fill(sums.begin(), sums.end(), 0.0F);
        const float* weights = rows.weights.data() + static_cast<std::size_t>(y) * rows.width;
        for (int tap = 0; tap < rows.width; ++tap) {
            const float weight = weights[tap];
            if (weight == 0.0F)
                continue;
            const float* in = stretched.data() +
                              rowFloats * static_cast<std::size_t>(
                                              rows.first[static_cast<std::size_t>(y)] + tap - top);
            for (std::size_t i = 0; i < rowFloats; ++i)
                sums[i] += weight * in[i];
        }
        auto* out = result.scanLine(y);
        for (std::size_t i = 0; i < rowFloats; i += 4) {
            out[i] = static_cast<uchar>(toByte(sums[i]));
            out[i + 1] = static_cast<uchar>(toByte(sums[i + 1]));
            out[i + 2] = static_cast<uchar>(toByte(sums[i + 2]));
            out[i + 3] = 0xff;
        }
    }
    return result;
}

QImage halved(const QImage& image) {
    const int width = (image.width() + 1) / 2;
    const int height = (image.height() + 1) / 2;
    QImage result = newImage({width, height}, QImage::Format_RGB32);
    for (int y = 0; y < height; ++y) {
        const auto* upper = image.constScanLine(2 * y);
        const auto* lower = image.constScanLine(std::min(2 * y + 1, image.height() - 1));
        auto* out = result.scanLine(y);
        for (int x = 0; x < width; ++x) {
            const int left = 8 * x;
            const int right = 4 * std::min(2 * x + 1, image.width() - 1);
            for (int channel = 0; channel < 3; ++channel)
                out[4 * x + channel] =
                    static_cast<uchar>((upper[left + channel] + upper[right + channel] +
                                        lower[left + channel] + lower[right + channel] + 2) /
                                       4);
            out[4 * x + 3] = 0xff;
        }
    }
    return result;
}

} // namespace inlay
