#include "core/facade/mixed_source.h"

#include "core/facade/imaging.h"

#include <algorithm>
#include <cmath>

namespace inlay {

double cropSide(const MixedSource& source) {
    return source.photo ? cropWidth(source.crop) : source.drawn.width;
}

MixedPhoto mixedPhoto(Imaging& imaging, const MixedSource& source, double share, int side) {
    const int height =
        std::max(1, static_cast<int>(std::lround(static_cast<double>(side) * source.drawn.height /
                                                 std::max(1, source.drawn.width))));
    MixedPhoto mixed;
    mixed.drawn = source.drawn;
    mixed.crop = source.photo ? imaging.warpCrop(source.photo(), source.crop, side, height)
                              : imaging.resize(source.drawn, side, height);
    mixed.share = share;
    return mixed;
}

MixedPhoto mixedPhotoOfItsSize(Imaging& imaging, const MixedSource& source, double share) {
    constexpr double largestSide = 4096;
    const double side = std::clamp(cropSide(source), 2.0, largestSide);
    return mixedPhoto(imaging, source, share, static_cast<int>(std::lround(side)));
}

} // namespace inlay
