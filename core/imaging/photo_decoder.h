#pragma once

#include "core/model/picture/photo.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace inlay {

/// The whole of a picture file. Throws Error (FileNotFound, FileUnreadable, TooLarge).
std::vector<std::uint8_t> readPictureFile(const std::string& path);

/// Decodes, lays over white, converts to sRGB, turns upright. Error messages begin with `name`.
Photo decodePicture(const std::string& name, const std::uint8_t* bytes, std::size_t size);

} // namespace inlay
