#pragma once

#include "core/model/composite/mixed_photo.h"
#include "core/model/picture/crop_quad.h"
#include "ui/document/picture.h"

#include <QByteArray>
#include <QImage>
#include <vector>

namespace inlay {

class Imaging;

/// How much of a picture is in an edit.
struct PictureShare {
    PictureId picture = 0;
    double share = 0; ///< 0 to 1
};

/// One of the pictures that an edit mixes, with its photo.
struct MixedPicture {
    PictureId picture = 0;
    QImage photo;     ///< upright; of the document it may not be decoded yet
    QByteArray file;  ///< the photo's own; where there is neither, what is drawn is all there is
    CropQuad crop;    ///< in the photo's pixels
    QImage drawn;     ///< as the network draws it
    double share = 0; ///< 0 to 1

    bool operator==(const MixedPicture& other) const;
    bool hasPhoto() const { return !photo.isNull() || !file.isEmpty(); }
    double cropSide() const; ///< in the photo's pixels; without one, of what is drawn
};

/// Of a picture with a reconstruction.
MixedPicture mixedPicture(const Picture& picture, double share);

/// Decoded where it was not yet. Throws Error.
Image photoOf(Imaging& imaging, const MixedPicture& picture);

/// What compositing needs of it, its crop `side` pixels wide, and as high as the network draws for
/// that. Throws Error.
MixedPhoto mixedPhoto(Imaging& imaging, const MixedPicture& picture, int side);

} // namespace inlay
