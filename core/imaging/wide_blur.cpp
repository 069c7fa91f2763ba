#include "core/imaging/wide_blur.h"

#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>

namespace inlay {

cv::Mat blurWidely(const cv::Mat& pixels, double sigma) {
    constexpr double enough = 4; // pixels of sigma that a reduced picture needs
    const double reduction = std::max(1.0, std::floor(sigma / enough));
    cv::Mat small = pixels;
    if (reduction > 1)
        cv::resize(pixels, small, cv::Size(), 1 / reduction, 1 / reduction, cv::INTER_AREA);
    const double reduced = sigma / reduction;
    const int kernel = 2 * static_cast<int>(std::lround(4 * reduced)) + 1;
    cv::Mat blurred;
    cv::GaussianBlur(small, blurred, cv::Size(kernel, kernel), reduced, reduced,
                     cv::BORDER_REFLECT);
    if (reduction > 1)
        cv::resize(blurred, blurred, pixels.size(), 0, 0, cv::INTER_LINEAR);
    return blurred;
}

} // namespace inlay
