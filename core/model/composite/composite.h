#pragma once

#include "core/model/composite/mask_correction.h"
#include "core/model/composite/mixed_photo.h"
#include "core/model/embedding/embedding_mask.h"
#include "core/model/picture/image.h"

#include <cstddef>
#include <optional>

namespace inlay {

/// How an edit is put back into the photo that its picture was cut from.
struct CompositeOptions {
    /// How much of the photo's own detail is moved along, 0 (the network's picture) to 1. Nothing:
    /// as the resolutions of both compare (see `usualDetail`).
    std::optional<double> detail;
    /// Where the photo may change, of the photo's size, 1 may, 0 may not, a blend between. Empty:
    /// found from what the edit changes.
    EmbeddingMask mask;
    MaskCorrectionPtr correction; ///< of the mask, within the crop; null: none
    /// The crop shows a face as FFHQ's alignment places it, so that a mask that is found keeps to
    /// the face. False, and of network's pictures that are not square, where nobody knows that
    /// place: to the crop, fading towards its border.
    bool showsFace = true;
    /// Of a photo that holds no colour, what is put in has none either.
    bool greyStaysGrey = true;
    /// Where the edit mixes the picture with those of other photos: theirs. The shares sum to at
    /// most 1, what is missing to it is the photo's own. Null: none.
    MixedPhotosPtr others;
    /// For a picture that is looked at while a slider moves: a third of the time, a little coarser.
    bool isPreview = false;
};

/// Where a photo was changed.
struct CompositeArea {
    /// Of the photo's size: 0 where every value is the photo's own, 255 where the edit is all.
    std::vector<std::uint8_t> mask;
    std::size_t changedPixels = 0;
};

/// A photo with an edit in it, and where it differs.
struct Composite : CompositeArea {
    Image picture;
};

/// All of it where the photo's crop is sharper than the network can draw it; less in the proportion
/// of the sides in pixels where the network's picture is the sharper one.
double usualDetail(double cropSide, int networkResolution);

} // namespace inlay
