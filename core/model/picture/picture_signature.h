#pragma once

#include "core/base/export.h"

#include <cstddef>
#include <cstdint>
#include <string>

namespace inlay {

/// The picture format that a file's first bytes speak of: "PNG", "JPEG", "WebP", "TIFF", "BMP",
/// "GIF", "HEIC" or "AVIF", which Inlay reads, or one of those that people have and it does not read
/// ("JPEG XL", "BigTIFF", "Photoshop", "PDF"), so that it can be refused by its name. Empty: none
/// of them.
INLAY_EXPORT std::string pictureFormat(const std::uint8_t* bytes, std::size_t size);

} // namespace inlay
