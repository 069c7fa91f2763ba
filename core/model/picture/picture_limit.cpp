#include "core/model/picture/picture_limit.h"

#include "core/base/error.h"

#include <string>

namespace inlay {

void requirePixelCount(std::uint64_t width, std::uint64_t height) {
    constexpr std::uint64_t million = 1'000'000;
    if (height == 0 || width <= largestPixelCount / height)
        return;
    throw Error(ErrorKind::TooLarge, "has " + std::to_string(width) + " x " +
                                         std::to_string(height) + " pixels, more than the " +
                                         std::to_string(largestPixelCount / million) +
                                         " megapixels that Inlay reads; reduce it first");
}

} // namespace inlay
