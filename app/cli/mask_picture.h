#pragma once

#include "core/model/composite/composite.h"

namespace inlay {

/// Where a photo was changed, as a grey picture: black where not one value differs.
inline Image maskPicture(const CompositeArea& area, int width, int height) {
    Image picture(width, height);
    for (std::size_t i = 0; i < area.mask.size(); ++i)
        for (std::size_t c = 0; c < 3; ++c)
            picture.rgb[3 * i + c] = area.mask[i];
    return picture;
}

} // namespace inlay
