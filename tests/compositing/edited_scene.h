#pragma once

#include "core/model/picture/crop_quad.h"
#include "core/model/picture/image.h"

#include <cstdint>
#include <functional>
#include <vector>

namespace inlay {

struct Colour {
    double r = 0, g = 0, b = 0;
};

/// A picture without pixels: the colour at a place of the crop's unit square, and beyond it.
using Scene = std::function<Colour(double u, double v)>;

constexpr int photoWidth = 760;
constexpr int photoHeight = 700;

/// As large features as a small network draws.
Colour features(double u, double v);

/// The same with what only a photo shows: a grain much finer than the network's pixels.
Colour photographed(double u, double v);

/// A smile: the corners of the mouth come from further in, so that it is wider.
Colour smiling(const Scene& scene, double u, double v);

void put(Image& image, int x, int y, const Colour& c);

/// What a network of that side would draw: each pixel the mean of its area.
Image drawn(const Scene& scene, int side);

Image photoOf(const Scene& scene, const CropQuad& crop);

/// Root of the mean squared difference in grey levels where the mask is at least `least`.
double difference(const Image& a, const Image& b, const std::vector<std::uint8_t>& mask, int least);

/// Energy of what a 3 x 3 mean takes away, where the mask is whole.
double fineDetail(const Image& image, const std::vector<std::uint8_t>& mask);

/// A face that smiles: its photo, and what a network of 128 pixels a side draws of its crop before
/// and after.
struct EditedScene {
    EditedScene();

    CropQuad crop; ///< 600 pixels a side, turned by 5 degrees
    Image photo;
    Image before, after;
};

} // namespace inlay
