#pragma once

#include "core/model/composite/mask_correction.h"

#include <optional>

namespace inlay {

/// How a picture's edits go back into its photo.
struct PhotoBlending {
    std::optional<double> detail; ///< see CompositeOptions; nothing: the usual
    MaskCorrectionPtr correction; ///< null: none

    bool operator==(const PhotoBlending& other) const {
        return detail == other.detail && correction == other.correction;
    }
    bool operator!=(const PhotoBlending& other) const { return !(*this == other); }
};

} // namespace inlay
