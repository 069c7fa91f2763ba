#pragma once

#include <opencv2/core.hpp>

namespace inlay {

/// A Gaussian blur by `sigma` pixels, borders reflected; a wide one on a reduced picture, where it
/// differs by less than a grey level and costs a hundredth.
cv::Mat blurWidely(const cv::Mat& pixels, double sigma);

} // namespace inlay
