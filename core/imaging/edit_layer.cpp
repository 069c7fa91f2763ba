#include "core/imaging/edit_layer.h"

#include "core/base/error.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace inlay {

namespace {

struct Part {
    int left = 0, top = 0, right = 0, bottom = 0;
};

/// What of the photo the layer has to cover; at least one pixel.
template <typename Value>
Part changedPart(const PhotoSamples<Value>& before, const PhotoSamples<Value>& after,
                 const std::vector<std::uint8_t>& mask, int width, int height) {
    Part part{width, height, 0, 0};
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x) {
            const std::size_t i = static_cast<std::size_t>(y) * width + x;
            if (mask[i] == 0 &&
                std::equal(&before.rgb[3 * i], &before.rgb[3 * i] + 3, &after.rgb[3 * i]))
                continue;
            part = {std::min(part.left, x), std::min(part.top, y), std::max(part.right, x + 1),
                    std::max(part.bottom, y + 1)};
        }
    return part.right == 0 ? Part{0, 0, 1, 1} : part;
}

/// One pixel of the layer. `divisor`: alpha that both photos' colours are multiplied by.
template <typename Value>
void layerPixel(const Value* before, const Value* after, std::uint8_t mask, double divisor,
                Value* colour, Value& alpha) {
    constexpr double top = std::numeric_limits<Value>::max();
    double least = mask / 255.0;
    double from[3];
    double to[3];
    for (int c = 0; c < 3; ++c) {
        from[c] = std::min(1.0, before[c] / top / divisor);
        to[c] = std::min(1.0, after[c] / top / divisor);
        // A layer less dense could not reach that value.
        if (to[c] > from[c])
            least = std::max(least, (to[c] - from[c]) / (1 - from[c]));
        else if (to[c] < from[c])
            least = std::max(least, (from[c] - to[c]) / from[c]);
    }
    alpha = static_cast<Value>(std::ceil(least * top - 1e-9));
    if (alpha == 0)
        return;
    const double share = alpha / top;
    for (int c = 0; c < 3; ++c) {
        const double value = from[c] + (to[c] - from[c]) / share;
        colour[c] = static_cast<Value>(std::lround(std::clamp(value, 0.0, 1.0) * top));
    }
}

template <typename Value>
PhotoSamples<Value> layerSamples(const PhotoMaster& original, const PhotoSamples<Value>& before,
                                 const PhotoSamples<Value>& after,
                                 const std::vector<std::uint8_t>& mask, const Part& part) {
    constexpr double top = std::numeric_limits<Value>::max();
    const int width = part.right - part.left;
    const std::size_t count =
        static_cast<std::size_t>(width) * static_cast<std::size_t>(part.bottom - part.top);
    PhotoSamples<Value> layer;
    layer.rgb.assign(count * 3, 0);
    layer.alpha.assign(count, 0);
    std::size_t to = 0;
    for (int y = part.top; y < part.bottom; ++y)
        for (int x = part.left; x < part.right; ++x, ++to) {
            const std::size_t i = static_cast<std::size_t>(y) * original.width + x;
            const double divisor =
                original.alphaIsAssociated && !before.alpha.empty() ? before.alpha[i] / top : 1;
            if (divisor > 0)
                layerPixel(&before.rgb[3 * i], &after.rgb[3 * i], mask[i], divisor,
                           &layer.rgb[3 * to], layer.alpha[to]);
        }
    return layer;
}

} // namespace

EditLayer editLayerOf(const PhotoMaster& original, const PhotoMaster& edited,
                      const std::vector<std::uint8_t>& mask, bool asLargeAsPhoto) {
    const std::size_t pixels =
        static_cast<std::size_t>(original.width) * static_cast<std::size_t>(original.height);
    if (original.isEmpty() || original.width != edited.width || original.height != edited.height ||
        original.samples.index() != edited.samples.index() || mask.size() != pixels)
        throw Error(ErrorKind::InvalidArgument,
                    "A photo, the same photo edited and the mask have to be of one size and depth");
    EditLayer layer;
    layer.pixels.iccProfile = edited.iccProfile;
    layer.pixels.isGrey = edited.isGrey;
    layer.pixels.printResolution = edited.printResolution;
    std::visit(
        [&](const auto& before) {
            using Samples = std::decay_t<decltype(before)>;
            const auto& after = std::get<Samples>(edited.samples);
            const Part part =
                asLargeAsPhoto ? Part{0, 0, original.width, original.height}
                               : changedPart(before, after, mask, original.width, original.height);
            layer.left = part.left;
            layer.top = part.top;
            layer.pixels.width = part.right - part.left;
            layer.pixels.height = part.bottom - part.top;
            layer.pixels.samples = layerSamples(original, before, after, mask, part);
        },
        original.samples);
    return layer;
}

} // namespace inlay
