#include "core/compositing/guided_residual.h"

#include <opencv2/imgproc.hpp>

namespace inlay {

GuidedResidual guidedResidual(const cv::Mat& residual, const cv::Mat& guide, int radius,
                              double tolerance) {
    const cv::Size box(2 * radius + 1, 2 * radius + 1);
    const auto mean = [&box](const cv::Mat& values) {
        cv::Mat result;
        cv::boxFilter(values, result, CV_32F, box, cv::Point(-1, -1), true, cv::BORDER_REFLECT);
        return result;
    };
    const cv::Mat meanGuide = mean(guide);
    const cv::Mat meanResidual = mean(residual);
    const cv::Mat covariance = mean(guide.mul(residual)) - meanGuide.mul(meanResidual);
    const cv::Mat variance = mean(guide.mul(guide)) - meanGuide.mul(meanGuide);
    cv::Mat gain;
    cv::divide(covariance, variance + cv::Scalar::all(tolerance), gain);
    const cv::Mat offset = meanResidual - gain.mul(meanGuide);
    return {mean(gain), mean(offset)};
}

} // namespace inlay
