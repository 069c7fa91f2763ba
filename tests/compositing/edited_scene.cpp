#include "edited_scene.h"

#include <algorithm>
#include <cmath>

namespace inlay {

namespace {

std::uint8_t byteOf(double value) {
    return static_cast<std::uint8_t>(std::lround(std::clamp(value, 0.0, 1.0) * 255));
}

CropQuad turnedCrop() {
    const double angle = 5 * M_PI / 180;
    const Point along{600 * std::cos(angle), 600 * std::sin(angle)};
    const Point down{-along.y, along.x};
    const Point first{110, 30};
    return CropQuad{{first, Point{first.x + down.x, first.y + down.y},
                     Point{first.x + down.x + along.x, first.y + down.y + along.y},
                     Point{first.x + along.x, first.y + along.y}}};
}

} // namespace

Colour features(double u, double v) {
    const auto blob = [&](double x, double y, double size) {
        return std::exp(-(std::pow(u - x, 2) + std::pow(v - y, 2)) / (2 * size * size));
    };
    const double eyes = blob(0.37, 0.45, 0.03) + blob(0.63, 0.45, 0.03);
    const double mouth = blob(0.42, 0.70, 0.03) + blob(0.5, 0.72, 0.03) + blob(0.58, 0.70, 0.03);
    const double face = blob(0.5, 0.55, 0.25);
    return {0.25 + 0.5 * face - 0.35 * eyes - 0.1 * mouth,
            0.25 + 0.35 * face - 0.3 * eyes - 0.3 * mouth,
            0.3 + 0.25 * face - 0.25 * eyes - 0.25 * mouth};
}

Colour photographed(double u, double v) {
    Colour c = features(u, v);
    const double grain = 0.04 * std::sin(u * 700) * std::sin(v * 810 + 3 * u) +
                         0.05 * std::sin(u * 210) * std::sin(v * 240 + 2 * u);
    return {c.r + grain, c.g + grain, c.b + grain};
}

Colour smiling(const Scene& scene, double u, double v) {
    const double near = std::exp(-(std::pow((u - 0.5) / 0.16, 2) + std::pow((v - 0.70) / 0.09, 2)));
    return scene(u - 0.18 * (u - 0.5) * near, v + 0.012 * near);
}

void put(Image& image, int x, int y, const Colour& c) {
    std::uint8_t* pixel = &image.rgb[(static_cast<std::size_t>(y) * image.width + x) * 3];
    pixel[0] = byteOf(c.r);
    pixel[1] = byteOf(c.g);
    pixel[2] = byteOf(c.b);
}

Image drawn(const Scene& scene, int side) {
    constexpr int samples = 4;
    Image image(side, side);
    for (int y = 0; y < side; ++y) {
        for (int x = 0; x < side; ++x) {
            Colour sum;
            for (int i = 0; i < samples * samples; ++i) {
                const int column = i % samples;
                const int row = i / samples;
                const Colour c = scene((x + (column + 0.5) / samples) / side,
                                       (y + (row + 0.5) / samples) / side);
                sum = {sum.r + c.r, sum.g + c.g, sum.b + c.b};
            }
            const double n = samples * samples;
            put(image, x, y, {sum.r / n, sum.g / n, sum.b / n});
        }
    }
    return image;
}

Image photoOf(const Scene& scene, const CropQuad& crop) {
    const auto& c = crop.corners;
    const Point across{c[3].x - c[0].x, c[3].y - c[0].y};
    const double side2 = across.x * across.x + across.y * across.y;
    Image image(photoWidth, photoHeight);
    for (int y = 0; y < photoHeight; ++y) {
        for (int x = 0; x < photoWidth; ++x) {
            const double px = x + 0.5 - c[0].x;
            const double py = y + 0.5 - c[0].y;
            const double u = (px * across.x + py * across.y) / side2;
            const double v = (-px * across.y + py * across.x) / side2;
            put(image, x, y, scene(u, v));
        }
    }
    return image;
}

double difference(const Image& a, const Image& b, const std::vector<std::uint8_t>& mask,
                  int least) {
    double sum = 0;
    std::size_t count = 0;
    for (std::size_t i = 0; i < a.rgb.size(); ++i) {
        if (mask[i / 3] < least)
            continue;
        sum += std::pow(static_cast<double>(a.rgb[i]) - b.rgb[i], 2);
        ++count;
    }
    return count == 0 ? 0 : std::sqrt(sum / static_cast<double>(count));
}

double fineDetail(const Image& image, const std::vector<std::uint8_t>& mask) {
    double sum = 0;
    for (int y = 1; y + 1 < image.height; ++y) {
        for (int x = 1; x + 1 < image.width; ++x) {
            if (mask[static_cast<std::size_t>(y) * image.width + x] < 250)
                continue;
            const auto value = [&](int dx, int dy) {
                return static_cast<double>(
                    image.rgb[((static_cast<std::size_t>(y) + dy) * image.width + x + dx) * 3 + 1]);
            };
            double mean = 0;
            for (int i = 0; i < 9; ++i)
                mean += value(i % 3 - 1, i / 3 - 1) / 9;
            sum += std::pow(value(0, 0) - mean, 2);
        }
    }
    return sum;
}

EditedScene::EditedScene()
    : crop(turnedCrop())
    , photo(photoOf(photographed, crop))
    , before(drawn(features, 128))
    , after(drawn([](double u, double v) { return smiling(features, u, v); }, 128)) {}

} // namespace inlay
