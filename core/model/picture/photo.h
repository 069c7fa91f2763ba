#pragma once

#include "core/model/picture/image.h"
#include "core/model/picture/picture_format.h"

namespace inlay {

/// A decoded photo: turned upright by its EXIF orientation, alpha laid over white, 8-bit RGB.
struct Photo {
    Image image;
    PictureFormat format = PictureFormat::Png;
    bool isFirstOfSeveral = false; ///< the file is animated
    int exifOrientation = 1;       ///< 1..8 as stored in the file; `image` is already turned
};

} // namespace inlay
