#pragma once

#include "core/model/picture/crop_quad.h"
#include "core/model/picture/image.h"

#include <cstddef>

namespace quality {

/// What the promises about putting an edit back into a photo are measured by.
struct CompositeFigures {
    /// Energy of the finest two levels of a Laplacian pyramid (Burt and Adelson, 1983) of the
    /// brightness within the face, edited over photo.
    double detail = 0;
    double seam = 0; ///< median CIEDE2000 within 10 pixels of the mask's edge; 0 without an edge
    std::size_t outside = 0; ///< values that differ where the mask is 0
    std::size_t changed = 0; ///< pixels that differ
};

/// All pictures of one size; `mask`: grey. The face: an ellipse in the crop as FFHQ's alignment
/// places it, from the brows to the chin.
CompositeFigures compositeFigures(const inlay::Image& photo, const inlay::Image& edited,
                                  const inlay::Image& mask, const inlay::CropQuad& crop);

} // namespace quality
