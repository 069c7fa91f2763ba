#pragma once

#include "core/model/picture/photo_metadata.h"
#include "core/model/picture/picture_format.h"

#include <cstddef>
#include <cstdint>
#include <string>

namespace inlay {

/// The metadata of a picture file, by Exiv2 (of HEIC and AVIF as libheif finds it), made true of
/// `width` x `height` upright pixels: orientation 1, their size, no thumbnail. A damaged block is
/// left out: a comment must not cost the picture.
PhotoMetadata readMetadata(PictureFormat format, const std::uint8_t* bytes, std::size_t size,
                           int width, int height);

/// Puts EXIF and IPTC into a TIFF file, whose own tags stay as they are. Throws Error (Internal).
void addToTiff(const std::string& path, const PhotoMetadata& metadata);

} // namespace inlay
