#include "core/compositing/edit_layers.h"

#include "core/compositing/change_mask.h"
#include "core/compositing/guided_residual.h"
#include "core/imaging/wide_blur.h"

#include <opencv2/imgproc.hpp>

namespace inlay {

namespace {

constexpr double referenceSide = 128; ///< what sizes in pixels are told for

/// Where the network draws the photo as it is, but for light and colour in the large: 0 (something
/// else) to 1.
cv::Mat likenessOf(const EditFlow& flow, const cv::Mat& crop) {
    const double pixel = flow.side() / referenceSide;
    constexpr double like = 0.03;
    constexpr double unlike = 0.09;
    cv::Mat difference = crop - flow.before;
    difference = cv::abs(difference - blurWidely(difference, 6 * pixel));
    cv::Mat channels[3];
    cv::split(difference, channels);
    cv::Mat error = cv::max(channels[0], cv::max(channels[1], channels[2]));
    error = blurWidely(error, 3 * pixel);
    const cv::Mat likeness = 1 - (error - like) / (unlike - like);
    return cv::min(cv::max(likeness, 0.0), 1.0);
}

/// `a` where the share is 0, `b` where it is 1; CV_32FC3 by CV_32F.
cv::Mat blended(const cv::Mat& a, const cv::Mat& b, const cv::Mat& share) {
    cv::Mat threefold[] = {share, share, share};
    cv::Mat shares;
    cv::merge(threefold, 3, shares);
    return a + (b - a).mul(shares);
}

} // namespace

EditLayers layersOf(const EditFlow& flow, const cv::Mat& crop, double detail, EditExtent extent,
                    double least) {
    const double pixel = flow.side() / referenceSide;
    EditLayers layers;
    layers.mask = maskOfChange(flow, crop, extent, least);
    // What the network draws can only stand for the photo where it draws the photo well; elsewhere
    // the photo is moved, and light and colour change in the large only.
    const cv::Mat likeness = movedBy(likenessOf(flow, crop), flow.displacement, cv::INTER_LINEAR);
    layers.share = cv::max(flow.confidence, 1 - likeness) * detail;
    cv::Mat unexplained = flow.after - flow.moved;
    unexplained = blended(blurWidely(unexplained, 5 * pixel), unexplained, likeness);

    const cv::Mat movedCrop = movedBy(crop, flow.displacement, cv::INTER_CUBIC);
    const GuidedResidual residual =
        guidedResidual(unexplained, movedCrop, cvRound(3 * pixel), 1e-3);
    layers.gain = residual.gain;
    layers.offset = residual.offset;

    // What the network has wrong about the photo in the large, light and colour, stays wrong after
    // the edit in the same way.
    const cv::Mat difference = blurWidely(crop - flow.before, 6 * pixel);
    layers.network = flow.after + movedBy(difference, flow.displacement, cv::INTER_LINEAR);

    // Where the mask fades the movement does too, so that nothing is doubled there.
    cv::Mat fade = cv::min(layers.mask * 2, 1.0);
    cv::Mat both[] = {fade, fade};
    cv::merge(both, 2, fade);
    layers.displacement = flow.displacement.mul(fade);
    return layers;
}

} // namespace inlay
