#pragma once

#include <opencv2/core.hpp>

namespace inlay {

/// A coarse picture brought up to the resolution of another one, its guide, whose edges it follows
/// (He, Sun and Tang, "Guided Image Filtering", 2010; its linear coefficients are enlarged in place
/// of the picture, as in their "Fast Guided Filter", 2015). Channel by channel.
struct GuidedResidual {
    cv::Mat gain;   ///< CV_32FC3: residual = gain * guide + offset
    cv::Mat offset; ///< CV_32FC3
};

/// `residual` and `guide`: CV_32FC3 of one size; `radius` in their pixels. `tolerance`: the
/// variance of the guide, in [0, 1], below which it counts as flat.
GuidedResidual guidedResidual(const cv::Mat& residual, const cv::Mat& guide, int radius,
                              double tolerance);

} // namespace inlay
