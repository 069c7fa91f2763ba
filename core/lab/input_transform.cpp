#include "core/lab/input_transform.h"

#include <algorithm>
#include <cmath>

namespace inlay {

namespace {

/// The square around the whole picture, from the outer edges of its pixels, whose middles are
/// counted.
CropQuad squareAround(const Image& image) {
    const double half = std::max(image.width, image.height) / 2.0;
    const double x = image.width / 2.0 - 0.5, y = image.height / 2.0 - 0.5;
    return CropQuad{{Point{x - half, y - half}, Point{x - half, y + half},
                     Point{x + half, y + half}, Point{x + half, y - half}}};
}

} // namespace

CropQuad movedCrop(const CropQuad& crop, const InputTransform& transform) {
    const auto& c = crop.corners;
    const Point centre{(c[0].x + c[2].x) / 2, (c[0].y + c[2].y) / 2};
    const Point half{(c[3].x - c[0].x) / 2, (c[3].y - c[0].y) / 2}; // along the upper side
    // What the crop does is the inverse of what the content seems to do.
    const double angle = -transform.degrees * M_PI / 180;
    const double along = std::cos(angle) / transform.scale;
    const double across = std::sin(angle) / transform.scale;
    const Point halfUpper{half.x * along - half.y * across, half.x * across + half.y * along};
    const Point down{-halfUpper.y, halfUpper.x};
    const Point middle{centre.x - 2 * transform.right * halfUpper.x,
                       centre.y - 2 * transform.right * halfUpper.y};
    const auto corner = [&](double u, double v) {
        return Point{middle.x + u * halfUpper.x + v * down.x,
                     middle.y + u * halfUpper.y + v * down.y};
    };
    return CropQuad{{corner(-1, -1), corner(-1, 1), corner(1, 1), corner(1, -1)}};
}

Image transformed(const LabInput& input, const InputTransform& transform, int width, int height,
                  Imaging& imaging) {
    const bool hasPhoto = !input.photo.isEmpty() && input.crop;
    const Image& source = hasPhoto ? input.photo : input.target;
    const CropQuad crop = hasPhoto ? *input.crop : squareAround(input.target);
    return imaging.warpCrop(source, partOfAspect(movedCrop(crop, transform), width, height), width,
                            height);
}

} // namespace inlay
