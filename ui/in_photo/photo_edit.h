#pragma once

#include "ui/document/picture.h"
#include "ui/in_photo/mixed_pictures.h"

#include <QByteArray>
#include <QImage>
#include <QString>
#include <optional>
#include <vector>

namespace inlay {

/// An edit that is to be put back into the photo that its picture was cut from.
struct PhotoEdit {
    PictureId picture = 0;
    QImage photo;    ///< upright; of the document it may not be decoded yet
    QByteArray file; ///< the photo's own file; empty: `photo` is all there is
    QString path;    ///< where it came from; empty: not from a file
    CropQuad crop;   ///< in the photo's pixels, of the aspect of `before`
    QImage before;   ///< as the network draws the picture
    QImage after;    ///< as it draws the edited one, of the same size
    bool showsFace = true;
    PhotoBlending blending;
    std::vector<MixedPicture> others; ///< which the edit mixes with the picture
};

/// `after`: how the network draws the picture edited. Nothing where the picture has no photo, no
/// reconstruction, or one of another size.
std::optional<PhotoEdit> photoEdit(const Picture& picture, const QImage& after);

/// The pictures of `shares` as an edit of the picture `of` needs them; without itself, and without
/// those that the network has not drawn as large as `after`.
std::vector<MixedPicture> mixedIn(const Document& document, PictureId of,
                                  const std::vector<PictureShare>& shares, const QImage& after);

} // namespace inlay
