#pragma once

#include "core/model/picture/crop_quad.h"
#include "core/model/picture/image.h"

#include <QImage>
#include <QRectF>

namespace inlay {

/// The part of a photo that holds a crop, at a scale: what an edit is put into while it is only
/// looked at.
struct PhotoPart {
    Image image;
    CropQuad crop; ///< in the pixels of `image`
    QRectF place;  ///< of the part, in the photo's pixels
};

/// `scale`: pixels of the part for one of the photo, 0 to 1. Throws std::bad_alloc. An empty image
/// where the crop lies beside the photo.
PhotoPart photoPart(const QImage& photo, const CropQuad& crop, double scale);

} // namespace inlay
