#include "ui/in_photo/mixed_pictures.h"

#include "core/facade/imaging.h"
#include "core/model/edit/mixed_shares.h"
#include "ui/document/document.h"
#include "ui/images/image_conversion.h"

namespace inlay {

namespace {

/// A document that was opened again has its recipes' latents twice.
bool isSameLatent(const LatentPtr& a, const LatentPtr& b) {
    return a == b || (a && b && a->rows == b->rows && a->dim == b->dim && a->w == b->w);
}

} // namespace

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
    const QSize drawn = picture.embedding.reconstruction.size();
    MixedPicture mixed;
    mixed.picture = picture.id;
    if (!picture.isComposition && picture.framing) {
        mixed.photo = picture.photo;
        mixed.file = picture.photoFile;
        mixed.crop = partOfAspect(picture.framing->crop, drawn.width(), drawn.height());
    }
    mixed.drawn = picture.embedding.reconstruction;
    mixed.share = share;
    return mixed;
}

std::vector<PictureShare> picturesMixedBy(const EditRecipe& recipe, const Document& document,
                                          int rows) {
    std::vector<PictureShare> pictures;
    for (const MixedShare& mixed : mixedShares(recipe, rows)) {
        const RecipeOperand& operand = recipe.steps[mixed.step].b;
        const Picture* found = nullptr;
        for (int i = 0; i < document.count(); ++i) {
            const Picture& picture = document.at(i);
            const bool fits = picture.hasPhoto() && !picture.isComposition && picture.framing &&
                              isSameLatent(picture.embedding.latent, operand.latent);
            // Of several with one latent that of its name.
            if (fits && (!found || picture.name.toStdString() == operand.name))
                found = &picture;
        }
        if (found)
            pictures.push_back({found->id, mixed.share});
    }
    return pictures;
}

Image photoOf(Imaging& imaging, const MixedPicture& picture) {
    if (!picture.photo.isNull())
        return fromQImage(picture.photo);
    return imaging
        .decodePhoto(reinterpret_cast<const std::uint8_t*>(picture.file.constData()),
                     static_cast<std::size_t>(picture.file.size()))
        .image;
}

MixedSourcePtr mixedSource(Imaging& imaging, const MixedPicture& picture) {
    auto source = std::make_shared<MixedSource>();
    source->drawn = fromQImage(picture.drawn);
    source->crop = picture.crop;
    if (picture.hasPhoto())
        source->photo = [&imaging, picture] { return photoOf(imaging, picture); };
    return source;
}

} // namespace inlay
