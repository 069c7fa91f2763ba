#include "core/lab/input_transform.h"

#include <cmath>

namespace inlay {

namespace {

/// The whole picture, from the outer edges of its pixels, whose middles are counted.
CropQuad wholeOf(const Image& image) {
    const double right = image.width - 0.5;
    const double bottom = image.height - 0.5;
    return CropQuad{
        {Point{-0.5, -0.5}, Point{-0.5, bottom}, Point{right, bottom}, Point{right, -0.5}}};
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

Image transformed(const LabInput& input, const InputTransform& transform, int size,
                  Imaging& imaging) {
    const bool hasPhoto = !input.photo.isEmpty() && input.crop;
    const Image& source = hasPhoto ? input.photo : input.target;
    const CropQuad crop = hasPhoto ? *input.crop : wholeOf(input.target);
    return imaging.warpCrop(source, movedCrop(crop, transform), size);
}

} // namespace inlay
