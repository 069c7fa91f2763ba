#pragma once

#include "core/model/picture/picture_format.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace inlay {

/// What a picture file says about itself before anything is decoded.
struct ImageHeader {
    PictureFormat format = PictureFormat::Png; ///< one that can be read
    std::uint64_t width = 0;
    std::uint64_t height = 0;
    bool isFirstOfSeveral = false;        ///< the file is animated
    int orientation = 1;                  ///< EXIF's 1..8
    std::vector<std::uint8_t> iccProfile; ///< as stored; in PNG still compressed by zlib
    bool profileIsCompressed = false;
};

/// Reads the header and walks the file's structure: a file cut short is found here, because
/// decoders give half a picture for it. Goes by content. Throws Error (UnsupportedFormat,
/// CorruptFile); messages begin with a verb, for the caller to put the file's name before.
ImageHeader readImageHeader(const std::uint8_t* bytes, std::size_t size);

} // namespace inlay
