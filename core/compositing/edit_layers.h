#pragma once

#include "core/compositing/edit_extent.h"
#include "core/compositing/edit_flow.h"

#include <opencv2/core.hpp>

namespace inlay {

/// Everything of an edit that does not depend on the photo's resolution, at the flow's; colours in
/// the photo's own space, 0 to 1.
struct EditLayers {
    cv::Mat displacement; ///< CV_32FC2, see EditFlow
    cv::Mat share;        ///< CV_32F: how much of the moved photo shows, in place of the network
    cv::Mat gain;         ///< CV_32FC3: what is added to the moved photo, see GuidedResidual
    cv::Mat offset;
    cv::Mat network; ///< CV_32FC3: the network's picture in the photo's colours
    cv::Mat mask;    ///< CV_32F

    int side() const { return mask.cols; }
};

/// `crop`: the photo's, CV_32FC3 in [0, 1], at the flow's resolution. `detail`: 0 to 1, how much of
/// the photo's own is moved along. For the rest see `maskOfChange`.
EditLayers layersOf(const EditFlow& flow, const cv::Mat& crop, double detail, EditExtent extent,
                    double least = 0);

} // namespace inlay
