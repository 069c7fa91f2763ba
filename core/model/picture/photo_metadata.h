#pragma once

#include <cstdint>
#include <vector>

namespace inlay {

/// What a photo's file tells besides its pixels, as blocks that every format can carry. Empty: the
/// file has none. Already true of the upright pixels: orientation 1, their size, and no thumbnail
/// (which would show the photo as it was).
struct PhotoMetadata {
    std::vector<std::uint8_t> exif; ///< a small TIFF structure, from its byte order mark on
    std::vector<std::uint8_t> xmp;  ///< a packet of XML, UTF-8
    std::vector<std::uint8_t> iptc; ///< IIM records
};

} // namespace inlay
