#pragma once

#include "core/imaging/image_header.h"
#include "core/imaging/master_pixels.h"
#include "core/model/picture/image.h"
#include "core/model/picture/photo_metadata.h"

namespace inlay {

/// Whether this build reads HEIC and AVIF (libheif).
bool readsHeif();

/// Of the main picture of a HEIC or AVIF file, upright: size and colour profile. `format` is
/// Heic or Avif. Throws Error (CorruptFile, UnsupportedFormat).
ImageHeader readHeifHeader(PictureFormat format, const std::uint8_t* bytes, std::size_t size);

/// The main picture, turned and mirrored as the file says, alpha over white; more than 8 bits are
/// rounded. Throws Error (CorruptFile, UnsupportedFormat).
Image decodeHeif(PictureFormat format, const std::uint8_t* bytes, std::size_t size);

/// The same with alpha by itself; more than 8 bits become 16. Throws Error.
MasterPixels decodeHeifMaster(PictureFormat format, const std::uint8_t* bytes, std::size_t size);

/// The blocks of the main picture as the file has them. Throws Error.
PhotoMetadata heifMetadata(PictureFormat format, const std::uint8_t* bytes, std::size_t size);

} // namespace inlay
