#include "ui/in_photo/photo_edit.h"

#include "ui/document/document.h"

namespace inlay {

std::optional<PhotoEdit> photoEdit(const Picture& picture, const QImage& after) {
    const QImage& before = picture.embedding.reconstruction;
    if (!picture.hasPhoto() || picture.isComposition || !picture.framing || before.isNull() ||
        after.size() != before.size())
        return std::nullopt;
    PhotoEdit edit;
    edit.picture = picture.id;
    edit.photo = picture.photo;
    edit.file = picture.photoFile;
    edit.path = picture.sourcePath;
    edit.crop = partOfAspect(picture.framing->crop, before.width(), before.height());
    edit.before = before;
    edit.after = after;
    edit.showsFace = !picture.faces.empty();
    edit.blending = picture.blending;
    return edit;
}

std::vector<MixedPicture> mixedIn(const Document& document, PictureId of,
                                  const std::vector<PictureShare>& shares, const QImage& after) {
    std::vector<MixedPicture> pictures;
    for (const PictureShare& share : shares) {
        const Picture* other = document.find(share.picture);
        if (other && other->id != of && other->embedding.reconstruction.size() == after.size())
            pictures.push_back(mixedPicture(*other, share.share));
    }
    return pictures;
}

} // namespace inlay
