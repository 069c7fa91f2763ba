#pragma once

#include "core/facade/mixed_source.h"
#include "ui/document/picture.h"

#include <QByteArray>
#include <QImage>
#include <vector>

namespace inlay {

class Document;
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
    CropQuad crop;    ///< in the photo's pixels, of the aspect of `drawn`
    QImage drawn;     ///< as the network draws it
    double share = 0; ///< 0 to 1

    bool operator==(const MixedPicture& other) const;
    bool hasPhoto() const { return !photo.isNull() || !file.isEmpty(); }
    double cropSide() const; ///< in the photo's pixels; without one, of what is drawn
};

/// Of a picture with a reconstruction.
MixedPicture mixedPicture(const Picture& picture, double share);

/// The pictures of the document that a recipe mixes in, by their latents, with how much of each
/// (see MixedShare). Of one without a photo nothing is mixed in but its latent. `rows`: of the
/// network's style layers.
std::vector<PictureShare> picturesMixedBy(const EditRecipe& recipe, const Document& document,
                                          int rows);

/// Decoded where it was not yet. Throws Error.
Image photoOf(Imaging& imaging, const MixedPicture& picture);

/// The same for core: its photo is decoded when it is asked for.
MixedSourcePtr mixedSource(Imaging& imaging, const MixedPicture& picture);

} // namespace inlay
