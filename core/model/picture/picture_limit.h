#pragma once

#include <cstdint>

namespace inlay {

/// 100 megapixels: larger pictures are refused before they are decoded, wherever they come from.
constexpr std::uint64_t largestPixelCount = 100'000'000;

/// Throws Error (TooLarge) where there are more; the message begins with a verb, for the caller to
/// put the picture's name before.
void requirePixelCount(std::uint64_t width, std::uint64_t height);

} // namespace inlay
