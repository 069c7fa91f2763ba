#include "core/compositing/edit_layers.h"

#include "core/compositing/change_mask.h"
#include "core/compositing/guided_residual.h"

#include <opencv2/imgproc.hpp>

namespace inlay {

namespace {

constexpr double referenceSide = 128; ///< what sizes in pixels are told for

} // namespace

EditLayers layersOf(const EditFlow& flow, const cv::Mat& crop, double detail, bool showsFace) {
    const double pixel = flow.side() / referenceSide;
    EditLayers layers;
    layers.mask = maskOfChange(flow, showsFace);
    layers.share = flow.confidence * detail;

    const cv::Mat movedCrop = movedBy(crop, flow.displacement, cv::INTER_CUBIC);
    const GuidedResidual residual =
        guidedResidual(flow.after - flow.moved, movedCrop, cvRound(3 * pixel), 1e-3);
    layers.gain = residual.gain;
    layers.offset = residual.offset;

    // What the network has wrong about the photo in the large, light and colour, stays wrong after
    // the edit in the same way.
    cv::Mat difference;
    cv::GaussianBlur(crop - flow.before, difference, cv::Size(), 6 * pixel);
    layers.network = flow.after + movedBy(difference, flow.displacement, cv::INTER_LINEAR);

    // Where the mask fades the movement does too, so that nothing is doubled there.
    cv::Mat fade = cv::min(layers.mask * 2, 1.0);
    cv::Mat both[] = {fade, fade};
    cv::merge(both, 2, fade);
    layers.displacement = flow.displacement.mul(fade);
    return layers;
}

} // namespace inlay
