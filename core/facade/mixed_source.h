#pragma once

#include "core/model/composite/mixed_photo.h"
#include "core/model/picture/crop_quad.h"

#include <functional>
#include <memory>

namespace inlay {

class Imaging;

/// A picture that is mixed with others, and the photo that it was cut from.
struct MixedSource {
    Image drawn; ///< as the network draws it
    /// Gives the photo, upright and sRGB; may decode it, and throw Error. Empty: what is drawn is
    /// all there is.
    std::function<Image()> photo;
    CropQuad crop; ///< in the photo's pixels
};

/// Never changed in place: the same pointer means the same picture.
using MixedSourcePtr = std::shared_ptr<const MixedSource>;

/// In the photo's pixels; without one, of what is drawn.
double cropSide(const MixedSource& source);

/// What compositing needs of it, its crop `side` pixels wide, and as high as the network draws for
/// that. Throws Error.
MixedPhoto mixedPhoto(Imaging& imaging, const MixedSource& source, double share, int side);

/// The same as large as it is in its photo, up to 4096 pixels: for a photo that is saved.
MixedPhoto mixedPhotoOfItsSize(Imaging& imaging, const MixedSource& source, double share);

} // namespace inlay
