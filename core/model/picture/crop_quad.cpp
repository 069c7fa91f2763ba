#include "core/model/picture/crop_quad.h"

#include <algorithm>
#include <cmath>

namespace inlay {

CropQuad partOfAspect(const CropQuad& square, int width, int height) {
    if (width == height)
        return square;
    const double longer = std::max(width, height);
    const double across = width / longer, down = height / longer;
    const auto& c = square.corners;
    // u from left to right, v from top to bottom, 0 to 1.
    const auto at = [&](double u, double v) {
        return Point{c[0].x + u * (c[3].x - c[0].x) + v * (c[1].x - c[0].x),
                     c[0].y + u * (c[3].y - c[0].y) + v * (c[1].y - c[0].y)};
    };
    const double left = (1 - across) / 2, top = (1 - down) / 2;
    return CropQuad{{at(left, top), at(left, top + down), at(left + across, top + down),
                     at(left + across, top)}};
}

double cropWidth(const CropQuad& crop) {
    return std::hypot(crop.corners[3].x - crop.corners[0].x, crop.corners[3].y - crop.corners[0].y);
}

} // namespace inlay
