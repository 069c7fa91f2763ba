#include "core/model/composite/composite.h"

#include <algorithm>

namespace inlay {

double usualDetail(double cropSide, int networkResolution) {
    return networkResolution < 1 ? 1.0 : std::clamp(cropSide / networkResolution, 0.0, 1.0);
}

} // namespace inlay
