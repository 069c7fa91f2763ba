#pragma once

#include "core/imaging/photo.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace inlay {

/// 100 megapixels: larger pictures are refused before they are decoded.
constexpr std::uint64_t largestPixelCount = 100'000'000;

/// The whole of a picture file. Throws Error (FileNotFound, FileUnreadable, TooLarge).
std::vector<std::uint8_t> readPictureFile(const std::string& path);

/// Decodes, lays over white, converts to sRGB, turns upright. Error messages begin with `name`.
Photo decodePicture(const std::string& name, const std::uint8_t* bytes, std::size_t size);

} // namespace inlay
