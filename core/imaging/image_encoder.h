#pragma once

#include "core/model/picture/image.h"

#include <cstdint>
#include <string>
#include <vector>

namespace inlay {

/// The picture as a file of the format that the path's ending names; JPEG in the given quality,
/// all others without loss. Throws Error (InvalidArgument).
std::vector<std::uint8_t> encodeImage(const std::string& path, const Image& image, int jpegQuality);

/// The path's ending in lower case with its dot; empty without one.
std::string lowerCaseEnding(const std::string& path);

} // namespace inlay
