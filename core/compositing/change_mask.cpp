#include "core/compositing/change_mask.h"

#include "core/compositing/face_region.h"
#include "core/imaging/wide_blur.h"

#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>

namespace inlay {

namespace {

constexpr double referenceSide = 128;      ///< what sizes in pixels are told for
constexpr double wholeColourChange = 0.05; ///< of [0, 1]: the edit is meant to be seen from here on
constexpr double wholeMovement = 0.6;      ///< in pixels

double smoothStep(double t) {
    t = std::clamp(t, 0.0, 1.0);
    return t * t * (3 - 2 * t);
}

} // namespace

double withinBorder(double u, double v) {
    const double margin = std::min(std::min(u, 1 - u), std::min(v, 1 - v));
    return smoothStep(margin / 0.08);
}

cv::Mat maskOfChange(const EditFlow& flow, const cv::Mat& crop, EditExtent extent, double least) {
    const int side = flow.side();
    if (extent == EditExtent::Whole)
        return {side, side, CV_32F, cv::Scalar(1)};
    const double pixel = side / referenceSide;
    const cv::Mat colour = cv::abs(blurWidely(flow.after - flow.before, 2 * pixel));
    cv::Mat mask(side, side, CV_32F);
    for (int y = 0; y < side; ++y) {
        const auto* change = colour.ptr<cv::Vec3f>(y);
        const auto* movement = flow.displacement.ptr<cv::Vec2f>(y);
        auto* m = mask.ptr<float>(y);
        for (int x = 0; x < side; ++x) {
            const double u = (x + 0.5) / side;
            const double v = (y + 0.5) / side;
            const double moved = std::hypot(movement[x][0], movement[x][1]) * referenceSide;
            const double coloured = std::max({change[x][0], change[x][1], change[x][2]});
            const double edited = std::max(coloured / wholeColourChange, moved / wholeMovement);
            m[x] = static_cast<float>(withinBorder(u, v) * std::min(edited, 1.0));
        }
    }
    mask = blurWidely(mask, 4 * pixel);
    // The blur's faint tails reach everywhere: what is hardly anything is nothing.
    constexpr double nothing = 0.01;
    mask = cv::max((mask - nothing) / (1 - nothing), least);
    if (extent == EditExtent::Face) // after the blur, which would carry it over the face's edge
        mask = mask.mul(faceRegion(crop));
    for (int y = 0; y < side; ++y) { // and at the border nothing at all
        auto* m = mask.ptr<float>(y);
        for (int x = 0; x < side; ++x)
            m[x] *= static_cast<float>(withinBorder((x + 0.5) / side, (y + 0.5) / side));
    }
    return mask;
}

} // namespace inlay
