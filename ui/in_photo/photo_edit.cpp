#include "ui/in_photo/photo_edit.h"

namespace inlay {

std::optional<PhotoEdit> photoEdit(const Picture& picture, const QImage& after) {
    const QImage& before = picture.embedding.reconstruction;
    if (!picture.hasPhoto() || picture.isComposition || !picture.framing || before.isNull() ||
        before.width() != before.height() || after.size() != before.size())
        return std::nullopt;
    PhotoEdit edit;
    edit.picture = picture.id;
    edit.photo = picture.photo;
    edit.file = picture.photoFile;
    edit.path = picture.sourcePath;
    edit.crop = picture.framing->crop;
    edit.before = before;
    edit.after = after;
    edit.showsFace = !picture.faces.empty();
    return edit;
}

} // namespace inlay
