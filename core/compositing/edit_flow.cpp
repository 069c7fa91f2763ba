#include "core/compositing/edit_flow.h"

#include "core/imaging/wide_blur.h"

#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>
#include <opencv2/video/tracking.hpp>

namespace inlay {

namespace {

/// Sizes below are told in pixels of a picture of 128 px, which a face's features are judged by.
constexpr double referenceSide = 128;

cv::Mat enlarged(const cv::Mat& picture, int side) {
    cv::Mat result;
    const int how = side > picture.cols ? cv::INTER_CUBIC : cv::INTER_AREA;
    cv::resize(picture, result, cv::Size(side, side), 0, 0, how);
    return result;
}

cv::Mat inUnits(const cv::Mat& picture) {
    cv::Mat result;
    picture.convertTo(result, CV_32F, 1 / 255.0);
    return result;
}

/// The shapes of a picture without its light: what differs from the neighbourhood's mean, in units
/// of the neighbourhood's contrast. Optical flow takes what becomes lighter for what moves.
cv::Mat shapesOf(const cv::Mat& picture, double neighbourhood) {
    constexpr double leastContrast = 14; // grey levels: less is noise
    cv::Mat grey;
    cv::cvtColor(picture, grey, cv::COLOR_RGB2GRAY);
    grey.convertTo(grey, CV_32F);
    const cv::Mat difference = grey - blurWidely(grey, neighbourhood);
    cv::Mat contrast = blurWidely(difference.mul(difference), 2 * neighbourhood);
    cv::sqrt(contrast, contrast);
    cv::Mat result;
    cv::divide(difference, contrast + leastContrast, result);
    result.convertTo(result, CV_8U, 50, 128);
    return result;
}

/// In parts of the pictures' side, smoothed by so many pixels. `stride`: from patch to patch,
/// pixels.
cv::Mat denseFlow(const cv::Mat& from, const cv::Mat& to, int stride, double smoothing) {
    const cv::Ptr<cv::DISOpticalFlow> dis =
        cv::DISOpticalFlow::create(cv::DISOpticalFlow::PRESET_FAST);
    dis->setFinestScale(1); // half the pictures' size
    dis->setPatchSize(12);
    dis->setPatchStride(stride);
    dis->setVariationalRefinementIterations(8);
    dis->setVariationalRefinementAlpha(40);
    cv::Mat flow;
    dis->calc(from, to, flow);
    return blurWidely(flow, smoothing) / from.cols;
}

/// A flow, in parts of the side, in which nothing moves that moves by less than a quarter of a
/// pixel: there the flow is uncertain, and what stays where it is keeps all of its detail.
cv::Mat withoutTrembling(const cv::Mat& flow) {
    constexpr double nothing = 0.25 / referenceSide;
    constexpr double whole = 0.6 / referenceSide;
    cv::Mat result = flow.clone();
    for (int y = 0; y < result.rows; ++y) {
        auto* moved = result.ptr<cv::Vec2f>(y);
        for (int x = 0; x < result.cols; ++x) {
            const double length = std::hypot(moved[x][0], moved[x][1]);
            const double t = std::clamp((length - nothing) / (whole - nothing), 0.0, 1.0);
            moved[x] *= static_cast<float>(t * t * (3 - 2 * t));
        }
    }
    return result;
}

/// The largest of the three channels' values.
cv::Mat largestChannel(const cv::Mat& picture) {
    cv::Mat channels[3];
    cv::split(picture, channels);
    return cv::max(channels[0], cv::max(channels[1], channels[2]));
}

/// 1 up to `begin`, 0 from `end` on, in between straight.
cv::Mat fallingFrom(const cv::Mat& values, double begin, double end) {
    cv::Mat result = 1 - (values - begin) / (end - begin);
    return cv::min(cv::max(result, 0.0), 1.0);
}

/// Who goes there and back again should be where he was: how far from there he is, in pixels of the
/// reference.
cv::Mat astray(const cv::Mat& forth, const cv::Mat& back) {
    const cv::Mat roundTrip = movedBy(forth, back, cv::INTER_LINEAR) + back;
    cv::Mat parts[2];
    cv::split(roundTrip, parts);
    cv::Mat distance;
    cv::magnitude(parts[0], parts[1], distance);
    return distance * referenceSide;
}

} // namespace

cv::Mat movedBy(const cv::Mat& picture, const cv::Mat& displacement, int interpolation) {
    const auto side = static_cast<float>(picture.cols);
    cv::Mat map(displacement.size(), CV_32FC2);
    for (int y = 0; y < map.rows; ++y) {
        const auto* d = displacement.ptr<cv::Vec2f>(y);
        auto* m = map.ptr<cv::Vec2f>(y);
        for (int x = 0; x < map.cols; ++x)
            m[x] = cv::Vec2f(static_cast<float>(x) + d[x][0] * side,
                             static_cast<float>(y) + d[x][1] * side);
    }
    cv::Mat result;
    cv::remap(picture, result, map, cv::noArray(), interpolation, cv::BORDER_REPLICATE);
    return result;
}

EditFlow flowOfEdit(const cv::Mat& before, const cv::Mat& after, FlowEffort effort) {
    const int largestSide = effort == FlowEffort::Whole ? 512 : 256;
    const int side = std::max(std::min(before.cols * 4, largestSide), 64);
    const int stride = effort == FlowEffort::Whole ? 4 : 6;
    const double pixel = side / referenceSide;
    const cv::Mat smallBefore = enlarged(before, side);
    const cv::Mat smallAfter = enlarged(after, side);
    const cv::Mat shapesBefore = shapesOf(smallBefore, 6 * pixel);
    const cv::Mat shapesAfter = shapesOf(smallAfter, 6 * pixel);

    EditFlow flow;
    flow.before = inUnits(smallBefore);
    flow.after = inUnits(smallAfter);
    flow.displacement = withoutTrembling(denseFlow(shapesAfter, shapesBefore, stride, 1.5 * pixel));
    flow.moved = movedBy(flow.before, flow.displacement, cv::INTER_CUBIC);

    cv::Mat unlike;
    cv::absdiff(flow.after, flow.moved, unlike);
    unlike = blurWidely(largestChannel(unlike), pixel);
    flow.confidence = fallingFrom(unlike, 0.12, 0.25);
    if (effort == FlowEffort::Whole) {
        const cv::Mat forth =
            withoutTrembling(denseFlow(shapesBefore, shapesAfter, stride, 1.5 * pixel));
        flow.confidence =
            flow.confidence.mul(fallingFrom(astray(forth, flow.displacement), 0.8, 2.0));
    }
    flow.confidence = blurWidely(flow.confidence, pixel);
    return flow;
}

void setColours(EditFlow& flow, const cv::Mat& before, const cv::Mat& after) {
    const int side = flow.side();
    flow.before = enlarged(before, side);
    flow.after = enlarged(after, side);
    flow.moved = movedBy(flow.before, flow.displacement, cv::INTER_CUBIC);
}

} // namespace inlay
