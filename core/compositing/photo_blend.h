#pragma once

#include "core/compositing/crop_frame.h"
#include "core/compositing/edit_layers.h"
#include "core/model/composite/composite.h"

#include <opencv2/core.hpp>

namespace inlay {

/// The photo that an edit is put into, as the blending sees it.
template <typename Value>
struct BlendTarget {
    cv::Mat pixels;            ///< the whole photo, three channels of Value; changed in place
    cv::Mat alpha;             ///< one channel, or empty; where it is 0 nothing changes
    bool isAssociated = false; ///< colours are multiplied by alpha
    cv::Mat source;            ///< a copy of a part of the photo as it was
    cv::Point sourceOrigin;    ///< where that part lies
    cv::Mat others;        ///< the crop of other photos, edited, CV_32FC3 in the photo's colours
    float othersShare = 0; ///< in the edit, 0 to 1; then `others` may be empty
};

/// The part of the photo that `source` has to hold for this crop.
cv::Rect sourceOf(const CropFrame& frame, const cv::Size& photo);

/// Blends an edit into the photo at its own resolution, in bands on all cores, by the mask of
/// `options` or the layers' own. The mask of `area` has the photo's size; it grows by where this
/// edit may show. The pixels that changed are added.
template <typename Value>
void blendInto(const BlendTarget<Value>& target, const CropFrame& frame, const EditLayers& layers,
               const CompositeOptions& options, CompositeArea& area);

extern template void blendInto(const BlendTarget<std::uint8_t>&, const CropFrame&,
                               const EditLayers&, const CompositeOptions&, CompositeArea&);
extern template void blendInto(const BlendTarget<std::uint16_t>&, const CropFrame&,
                               const EditLayers&, const CompositeOptions&, CompositeArea&);

} // namespace inlay
