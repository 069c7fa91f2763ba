#include "core/lab/defects.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <random>

namespace inlay {

namespace {

using Colour = std::array<std::uint8_t, 3>;
constexpr Colour black = {0, 0, 0};
constexpr Colour red = {214, 32, 40};

void paint(DefectivePicture& picture, int x, int y, const Colour& colour) {
    if (x < 0 || y < 0 || x >= picture.image.width || y >= picture.image.height)
        return;
    const std::size_t pixel =
        static_cast<std::size_t>(y) * static_cast<std::size_t>(picture.image.width) +
        static_cast<std::size_t>(x);
    std::copy(colour.begin(), colour.end(),
              picture.image.rgb.begin() + static_cast<std::ptrdiff_t>(3 * pixel));
    picture.damaged[pixel] = 1;
}

void paintBox(DefectivePicture& picture, int left, int top, int width, int height) {
    for (int y = top; y < top + height; ++y)
        for (int x = left; x < left + width; ++x)
            paint(picture, x, y, black);
}

/// In [low, high); not by the library's distributions, which differ between machines.
double between(std::mt19937_64& random, double low, double high) {
    return low + (high - low) * static_cast<double>(random() >> 11U) * 0x1p-53;
}

void paintDisc(DefectivePicture& picture, double centreX, double centreY, double radius) {
    for (int y = static_cast<int>(centreY - radius); y <= static_cast<int>(centreY + radius); ++y)
        for (int x = static_cast<int>(centreX - radius); x <= static_cast<int>(centreX + radius);
             ++x)
            if (std::hypot(x - centreX, y - centreY) <= radius)
                paint(picture, x, y, red);
}

/// A cubic curve from one side to the other, as thick as a felt pen.
void paintStroke(DefectivePicture& picture, std::mt19937_64& random) {
    const double width = picture.image.width;
    const double height = picture.image.height;
    std::array<double, 4> xs{};
    std::array<double, 4> ys{};
    for (std::size_t i = 0; i < xs.size(); ++i) {
        xs[i] = width * between(random, 0.1 + 0.2 * static_cast<double>(i),
                                0.2 + 0.2 * static_cast<double>(i));
        ys[i] = height * between(random, 0.15, 0.85);
    }
    const double radius = std::max(0.8, width / 85);
    const int points = 4 * picture.image.width;
    for (int i = 0; i <= points; ++i) {
        const double t = static_cast<double>(i) / points;
        const double s = 1 - t;
        const std::array<double, 4> weights = {s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t};
        double x = 0;
        double y = 0;
        for (std::size_t k = 0; k < weights.size(); ++k) {
            x += weights[k] * xs[k];
            y += weights[k] * ys[k];
        }
        paintDisc(picture, x, y, radius);
    }
}

} // namespace

DefectivePicture withDefect(const Image& image, Defect defect, std::uint64_t seed) {
    DefectivePicture picture{image, PixelRegion(image.rgb.size() / 3, 0)};
    std::mt19937_64 random(seed);
    switch (defect) {
    case Defect::None:
        break;
    case Defect::Scribble:
        for (int i = 0; i < 3; ++i)
            paintStroke(picture, random);
        break;
    case Defect::Box:
        // FFHQ's alignment puts the nose a little below the middle.
        paintBox(picture, static_cast<int>(0.39 * image.width),
                 static_cast<int>(0.46 * image.height), static_cast<int>(0.22 * image.width),
                 static_cast<int>(0.22 * image.height));
        break;
    case Defect::Pepper:
        for (int y = 0; y < image.height; ++y)
            for (int x = 0; x < image.width; ++x)
                if (random() % 20 == 0)
                    paint(picture, x, y, black);
        break;
    case Defect::Crop: {
        const int top = image.height * 2 / 3;
        paintBox(picture, 0, top, image.width, image.height - top);
        break;
    }
    }
    return picture;
}

} // namespace inlay
