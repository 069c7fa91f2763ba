#include "core/model/picture/centre_crop.h"

#include <algorithm>

namespace inlay {

CropQuad centreCrop(int photoWidth, int photoHeight, int width, int height) {
    const double longer = std::max(width, height);
    const double side = std::min(photoWidth * longer / width, photoHeight * longer / height);
    const double left = (photoWidth - side) / 2;
    const double top = (photoHeight - side) / 2;
    return CropQuad{{Point{left, top}, Point{left, top + side}, Point{left + side, top + side},
                     Point{left + side, top}}};
}

} // namespace inlay
