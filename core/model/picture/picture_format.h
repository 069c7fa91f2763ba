#pragma once

#include "core/base/export.h"

namespace inlay {

/// The formats that people keep pictures in. Inlay reads the first nine; the others are known so
/// that they can be refused by name.
enum class PictureFormat {
    Png,
    Jpeg,
    Webp,
    Tiff,
    Bmp,
    Gif,
    Heic,
    Avif,
    Jpeg2000,
    BigTiff,
    JpegXl,
    Photoshop,
    Pdf
};

INLAY_EXPORT const char* pictureFormatName(PictureFormat format); ///< "PNG", "JPEG", "WebP"

} // namespace inlay
