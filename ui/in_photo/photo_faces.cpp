#include "ui/in_photo/photo_faces.h"

#include <algorithm>
#include <cmath>

namespace inlay {

namespace {

/// The same face: nobody wants it edited twice.
bool overlap(const CropQuad& a, const CropQuad& b) {
    const auto middle = [](const CropQuad& crop) {
        return Point{(crop.corners[0].x + crop.corners[2].x) / 2,
                     (crop.corners[0].y + crop.corners[2].y) / 2};
    };
    const double side =
        std::hypot(a.corners[1].x - a.corners[0].x, a.corners[1].y - a.corners[0].y);
    constexpr double near = 0.15; // of the crop's side
    return std::hypot(middle(a).x - middle(b).x, middle(a).y - middle(b).y) < near * side;
}

} // namespace

bool showSamePhoto(const Picture& a, const Picture& b) {
    if (a.id == b.id)
        return a.hasPhoto();
    if (a.photoFile.isEmpty() || b.photoFile.isEmpty())
        return false;
    return a.photoFile.constData() == b.photoFile.constData() || a.photoFile == b.photoFile;
}

std::vector<PictureId> facesOfPhoto(const Document& document, PictureId id) {
    std::vector<PictureId> faces;
    const Picture* asked = document.find(id);
    if (!asked)
        return faces;
    for (int i = 0; i < document.count(); ++i) {
        const Picture& picture = document.at(i);
        if (!picture.framing || picture.isComposition || !showSamePhoto(*asked, picture))
            continue;
        const auto same = [&](PictureId other) {
            return overlap(document.find(other)->framing->crop, picture.framing->crop);
        };
        const auto known = std::find_if(faces.begin(), faces.end(), same);
        if (known == faces.end())
            faces.push_back(picture.id);
        else if (*known != id)
            *known = picture.id;
    }
    return faces;
}

} // namespace inlay
