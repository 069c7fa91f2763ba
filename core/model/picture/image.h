#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace inlay {

/// A picture: 8 bits a channel, R G B interleaved, rows from the top, no padding; sRGB.
struct Image {
    int width = 0;
    int height = 0;
    std::vector<std::uint8_t> rgb; ///< size width * height * 3

    Image() = default;
    Image(int imageWidth, int imageHeight)
        : width(imageWidth)
        , height(imageHeight)
        , rgb(static_cast<std::size_t>(imageWidth) * static_cast<std::size_t>(imageHeight) * 3) {}

    bool isEmpty() const { return rgb.empty(); }
    bool operator==(const Image& other) const {
        return width == other.width && height == other.height && rgb == other.rgb;
    }
    bool operator!=(const Image& other) const { return !(*this == other); }
};

} // namespace inlay
