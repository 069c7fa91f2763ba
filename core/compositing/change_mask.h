#pragma once

#include "core/compositing/edit_extent.h"
#include "core/compositing/edit_flow.h"

namespace inlay {

/// Where an edit may change the photo, 0 to 1, at the flow's resolution: where it moves or colours
/// what the network draws, as far as the extent goes (for a face see `faceRegion`). There it is at
/// least `least`, 0 to 1, where nothing changes. CV_32F. `crop`: the photo's, CV_32FC3 in [0, 1],
/// of the same size.
cv::Mat maskOfChange(const EditFlow& flow, const cv::Mat& crop, EditExtent extent, double least);

/// 0 at the crop's border, 1 from a twelfth of its side on; `u` and `v`: a place in its unit
/// square.
double withinBorder(double u, double v);

} // namespace inlay
