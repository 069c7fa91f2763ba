#pragma once

namespace inlay {

/// How far an edit may reach within its crop.
enum class EditExtent {
    Face,  ///< within the face, as FFHQ's alignment places it, where something changes
    Crop,  ///< where something changes, fading towards the crop's border
    Whole, ///< all of the crop, to its border
};

} // namespace inlay
