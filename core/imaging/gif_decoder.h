#pragma once

#include "core/imaging/image_header.h"
#include "core/model/picture/image.h"

namespace inlay {

/// Of a GIF's canvas. Throws Error (CorruptFile).
ImageHeader readGifHeader(const std::uint8_t* bytes, std::size_t size);

/// The first picture of a GIF, what it leaves clear over white. Throws Error (CorruptFile).
Image decodeGif(const std::uint8_t* bytes, std::size_t size);

/// How many pictures a GIF holds, as far as its blocks can be followed; at least 1.
int gifPictures(const std::uint8_t* bytes, std::size_t size);

} // namespace inlay
