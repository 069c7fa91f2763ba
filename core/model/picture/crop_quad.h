#pragma once

#include <array>

namespace inlay {

/// A position in pixels of the oriented photo; x to the right, y down, (0, 0) the middle of the
/// first pixel.
struct Point {
    double x = 0;
    double y = 0;

    bool operator==(const Point& other) const { return x == other.x && y == other.y; }
};

/// The square (rotated, possibly reaching beyond the photo) that becomes the network's input; of a
/// network whose pictures are not square, the middle of it (`partOfAspect`).
/// Corners: top left, bottom left, bottom right, top right, as in FFHQ's alignment script.
struct CropQuad {
    std::array<Point, 4> corners;

    bool operator==(const CropQuad& other) const { return corners == other.corners; }
    bool operator!=(const CropQuad& other) const { return !(*this == other); }
};

/// The middle of a square crop with the aspect of width x height: one side as long as the square's,
/// the other one shorter.
CropQuad partOfAspect(const CropQuad& square, int width, int height);

/// How wide a crop is in its photo, in the photo's pixels: its upper side, however it is turned.
double cropWidth(const CropQuad& crop);

} // namespace inlay
