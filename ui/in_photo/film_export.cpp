#include "ui/in_photo/film_export.h"

#include <algorithm>

namespace inlay {

QSize FilmExport::usualSize(const QSize& photo) const {
    if (keyframes.empty())
        return {};
    double largestCrop = 0;
    for (const MixedPicture& keyframe : keyframes)
        largestCrop = std::max(largestCrop, keyframe.cropSide());
    const QSize drawn = keyframes.front().drawn.size();
    const FilmSize size = usualFilmSize(pictures, {drawn.width(), drawn.height()}, largestCrop,
                                        {photo.width(), photo.height()});
    return size.isEmpty() ? QSize() : QSize(size.width, size.height);
}

} // namespace inlay
