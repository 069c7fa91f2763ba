#include "core/lab/region_error.h"

#include "core/base/error.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace inlay {

PixelRegion outside(const PixelRegion& region) {
    PixelRegion others(region.size());
    std::transform(region.begin(), region.end(), others.begin(),
                   [](std::uint8_t inside) { return inside == 0 ? 1 : 0; });
    return others;
}

double shareOf(const PixelRegion& region) {
    const auto inside = static_cast<double>(
        std::count_if(region.begin(), region.end(), [](std::uint8_t in) { return in != 0; }));
    return region.empty() ? 0 : inside / static_cast<double>(region.size());
}

double regionError(const Image& a, const Image& b, const PixelRegion& region) {
    if (a.width != b.width || a.height != b.height || a.rgb.size() != region.size() * 3)
        throw Error(ErrorKind::InvalidArgument, "Pictures of different sizes cannot be compared");
    double sum = 0;
    std::size_t count = 0;
    for (std::size_t pixel = 0; pixel < region.size(); ++pixel) {
        if (region[pixel] == 0)
            continue;
        for (std::size_t c = 3 * pixel; c < 3 * pixel + 3; ++c) {
            const double difference =
                (static_cast<int>(a.rgb[c]) - static_cast<int>(b.rgb[c])) / 127.5;
            sum += difference * difference;
        }
        count += 3;
    }
    return count > 0 ? sum / static_cast<double>(count) : std::numeric_limits<double>::quiet_NaN();
}

double pictureError(const Image& a, const Image& b) {
    return regionError(a, b, PixelRegion(a.rgb.size() / 3, 1));
}

double psnrOf(double meanSquaredError) {
    if (meanSquaredError == 0)
        return std::numeric_limits<double>::infinity();
    return 10 * std::log10(4 / meanSquaredError);
}

} // namespace inlay
