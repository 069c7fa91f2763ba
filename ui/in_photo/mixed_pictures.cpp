#include "ui/in_photo/mixed_pictures.h"

#include "core/facade/imaging.h"
#include "ui/images/image_conversion.h"
#include "ui/in_photo/crop_width.h"

#include <algorithm>
#include <cmath>

namespace inlay {

bool MixedPicture::operator==(const MixedPicture& other) const {
    // Images are shared: of one that was made anew the key is another. A photo that has a file is
    // the same whether it is decoded or not.
    const bool isSamePhoto = file.isEmpty() ? photo.cacheKey() == other.photo.cacheKey()
                                            : file.constData() == other.file.constData();
    return picture == other.picture && isSamePhoto && crop == other.crop &&
           drawn.cacheKey() == other.drawn.cacheKey() && share == other.share;
}

double MixedPicture::cropSide() const {
    if (!hasPhoto())
        return drawn.width();
    return cropWidth(crop);
}

MixedPicture mixedPicture(const Picture& picture, double share) {
    MixedPicture mixed;
    mixed.picture = picture.id;
    if (!picture.isComposition && picture.framing) {
        mixed.photo = picture.photo;
        mixed.file = picture.photoFile;
        mixed.crop = picture.framing->crop;
    }
    mixed.drawn = picture.embedding.reconstruction;
    mixed.share = share;
    return mixed;
}

Image photoOf(Imaging& imaging, const MixedPicture& picture) {
    if (!picture.photo.isNull())
        return fromQImage(picture.photo);
    return imaging
        .decodePhoto(reinterpret_cast<const std::uint8_t*>(picture.file.constData()),
                     static_cast<std::size_t>(picture.file.size()))
        .image;
}

MixedPhoto mixedPhoto(Imaging& imaging, const MixedPicture& picture, int side) {
    const QSize drawn = picture.drawn.size();
    const int height =
        std::max(1, static_cast<int>(std::lround(static_cast<double>(side) * drawn.height() /
                                                 std::max(1, drawn.width()))));
    MixedPhoto mixed;
    mixed.drawn = fromQImage(picture.drawn);
    mixed.crop = picture.hasPhoto()
                     ? imaging.warpCrop(photoOf(imaging, picture), picture.crop, side, height)
                     : imaging.resize(mixed.drawn, side, height);
    mixed.share = picture.share;
    return mixed;
}

} // namespace inlay
