#pragma once

#include "core/base/byte_reader.h"
#include "core/imaging/image_header.h"

namespace inlay {

// One reader a format; each expects the format's signature at the beginning.

ImageHeader readPngHeader(const ByteReader& file);  ///< PNG (ISO 15948), with its eXIf and iCCP
ImageHeader readJpegHeader(const ByteReader& file); ///< JPEG (ITU T.81), EXIF and ICC segments
ImageHeader readWebpHeader(const ByteReader& file); ///< WebP (RFC 9649): VP8, VP8L and VP8X
ImageHeader readTiffHeader(const ByteReader& file); ///< TIFF 6.0, first directory
ImageHeader readBmpHeader(const ByteReader& file);  ///< BMP, from OS/2's to version 5
/// JPEG 2000 (ITU T.800): a JP2 file's boxes with their ICC profile, or the codestream by itself.
ImageHeader readJpeg2000Header(const ByteReader& file);

/// A PNG with nothing but what its pixels need. libpng prints warnings about the other chunks (an
/// odd colour profile, most often) on the terminal, and OpenCV lets nobody stop it.
std::vector<std::uint8_t> pngPixelsOnly(const std::uint8_t* bytes, std::size_t size);

/// The orientation in an EXIF block (which is a small TIFF file); 1 where it has none or is
/// damaged: a broken comment must not cost the picture.
int exifOrientation(const std::uint8_t* bytes, std::size_t size);

} // namespace inlay
