#include "core/imaging/warp_crop.h"

#include "core/base/error.h"
#include "core/imaging/mat_image.h"
#include "core/imaging/wide_blur.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <opencv2/imgproc.hpp>

namespace inlay {

namespace {

/// Whole pixels from the left, top, right and bottom.
struct Margins {
    int left = 0, top = 0, right = 0, bottom = 0;
};

struct Bounds {
    double left, top, right, bottom;
};

Bounds boundsOf(const CropQuad& crop) {
    const auto& c = crop.corners;
    Bounds bounds{c[0].x, c[0].y, c[0].x, c[0].y};
    for (const Point& corner : c) {
        bounds.left = std::min(bounds.left, corner.x);
        bounds.top = std::min(bounds.top, corner.y);
        bounds.right = std::max(bounds.right, corner.x);
        bounds.bottom = std::max(bounds.bottom, corner.y);
    }
    return bounds;
}

double sideOf(const CropQuad& crop) {
    return std::hypot(crop.corners[3].x - crop.corners[0].x, crop.corners[3].y - crop.corners[0].y);
}

void move(CropQuad& crop, double dx, double dy) {
    for (Point& corner : crop.corners) {
        corner.x += dx;
        corner.y += dy;
    }
}

void check(const Image& photo, const CropQuad& crop, int width, int height) {
    constexpr int largestSize = 8192;
    if (photo.isEmpty())
        throw Error(ErrorKind::InvalidArgument, "There is no photo to crop; open one first");
    if (std::min(width, height) < 1 || std::max(width, height) > largestSize)
        throw Error(ErrorKind::InvalidArgument, "A crop of " + std::to_string(width) + " x " +
                                                    std::to_string(height) +
                                                    " pixels cannot be made; choose 1 to 8192");
    const Bounds bounds = boundsOf(crop);
    const double extent = std::max(bounds.right - bounds.left, bounds.bottom - bounds.top);
    for (const Point& corner : crop.corners)
        if (!std::isfinite(corner.x) || !std::isfinite(corner.y))
            throw Error(ErrorKind::InvalidArgument, "The crop has a corner that is no number");
    if (sideOf(crop) < 1 || extent > 20.0 * std::max(photo.width, photo.height))
        throw Error(ErrorKind::InvalidArgument,
                    "The crop is far smaller or far larger than the photo; reset it");
    if (bounds.right <= 0 || bounds.bottom <= 0 || bounds.left >= photo.width ||
        bounds.top >= photo.height)
        throw Error(ErrorKind::InvalidArgument,
                    "The crop lies beside the photo; move it over the picture");
}

/// Each channel's median: of the middle two of an even count the mean, as numpy has it.
std::array<double, 3> channelMedians(const cv::Mat& pixels) {
    std::array<std::array<std::size_t, 256>, 3> counts{};
    for (int y = 0; y < pixels.rows; ++y) {
        const std::uint8_t* p = pixels.ptr<std::uint8_t>(y);
        for (int x = 0; x < pixels.cols; ++x, p += 3)
            for (std::size_t c = 0; c < 3; ++c)
                ++counts[c][p[c]];
    }
    const std::size_t total = pixels.total();
    const auto valueAt = [&](std::size_t c, std::size_t rank) {
        std::size_t seen = 0;
        for (std::size_t value = 0; value < 256; ++value)
            if ((seen += counts[c][value]) > rank)
                return static_cast<double>(value);
        return 255.0;
    };
    std::array<double, 3> medians{};
    for (std::size_t c = 0; c < 3; ++c)
        medians[c] = (valueAt(c, (total - 1) / 2) + valueAt(c, total / 2)) / 2;
    return medians;
}

/// How far from the photo, 0 at its border, 1 and more outside it, negative within; the script's
/// "mask".
double farness(double fromStart, double startMargin, double fromEnd, double endMargin) {
    return 1.0 - std::min(fromStart / startMargin, fromEnd / endMargin);
}

/// Reflected borders would show a second face: they melt into a blur and then into the median
/// colour. The constants are the script's.
cv::Mat padSoftly(const cv::Mat& pixels, const Margins& pad, double side) {
    cv::Mat padded;
    cv::copyMakeBorder(pixels, padded, pad.top, pad.bottom, pad.left, pad.right,
                       cv::BORDER_REFLECT_101);
    const cv::Mat blurred = blurWidely(padded, side * 0.02);
    // The script takes the median of the picture already blurred at its border; the difference is
    // far below one grey level in the padded border and nothing elsewhere.
    for (int pass = 0; pass < 2; ++pass) {
        const std::array<double, 3> medians =
            pass == 1 ? channelMedians(padded) : std::array<double, 3>{};
        for (int y = 0; y < padded.rows; ++y) {
            const double rowMask = farness(y, pad.top, padded.rows - 1 - y, pad.bottom);
            std::uint8_t* p = padded.ptr<std::uint8_t>(y);
            const std::uint8_t* soft = blurred.ptr<std::uint8_t>(y);
            for (int x = 0; x < padded.cols; ++x, p += 3, soft += 3) {
                const double mask =
                    std::max(rowMask, farness(x, pad.left, padded.cols - 1 - x, pad.right));
                const double weight =
                    pass == 0 ? std::clamp(mask * 3 + 1, 0.0, 1.0) : std::clamp(mask, 0.0, 1.0);
                if (weight == 0)
                    continue;
                for (std::size_t c = 0; c < 3; ++c) {
                    const double goal = pass == 0 ? soft[c] : medians[c];
                    p[c] = static_cast<std::uint8_t>(
                        std::lround(std::clamp(p[c] + (goal - p[c]) * weight, 0.0, 255.0)));
                }
            }
        }
    }
    return padded;
}

/// Samples the quad at `factor` points a pixel and side, then averages.
Image sample(const cv::Mat& pixels, const CropQuad& crop, int width, int height, int factor) {
    const auto& c = crop.corners;
    const double fineWidth = static_cast<double>(width) * factor;
    const double fineHeight = static_cast<double>(height) * factor;
    const Point across{(c[3].x - c[0].x) / fineWidth, (c[3].y - c[0].y) / fineWidth};
    const Point down{(c[1].x - c[0].x) / fineHeight, (c[1].y - c[0].y) / fineHeight};
    // From the middle of an output pixel to the photo, both counted from pixel middles: the
    // script's half-pixel shifts.
    const cv::Matx23d map(across.x, down.x, c[0].x + (across.x + down.x) / 2, //
                          across.y, down.y, c[0].y + (across.y + down.y) / 2);
    cv::Mat sampled;
    cv::warpAffine(pixels, sampled, map, cv::Size(width * factor, height * factor),
                   cv::INTER_LINEAR | cv::WARP_INVERSE_MAP, cv::BORDER_REPLICATE);
    Image result(width, height);
    cv::Mat target = matView(result);
    if (factor == 1)
        sampled.copyTo(target);
    else
        cv::resize(sampled, target, target.size(), 0, 0, cv::INTER_AREA);
    return result;
}

} // namespace

Image warpQuad(const Image& photo, const CropQuad& photoCrop, int width, int height) {
    check(photo, photoCrop, width, height);
    CropQuad crop = photoCrop;
    cv::Mat pixels = matView(photo);

    // Shrink.
    const int shrink = static_cast<int>(std::floor(sideOf(crop) / width * 0.5));
    if (shrink > 1) {
        cv::Mat small;
        const cv::Size smallSize(std::max(1, cvRound(photo.width / static_cast<double>(shrink))),
                                 std::max(1, cvRound(photo.height / static_cast<double>(shrink))));
        cv::resize(pixels, small, smallSize, 0, 0, cv::INTER_AREA);
        pixels = small;
        // Positions count from the middle of the first pixel, whose own place moves by the
        // shrinking; the script leaves that out and is up to half an output pixel off.
        for (Point& corner : crop.corners)
            corner = {(corner.x + 0.5) * small.cols / photo.width - 0.5,
                      (corner.y + 0.5) * small.rows / photo.height - 0.5};
    }
    const double side = sideOf(crop);

    // Cut out what is needed.
    const int border = std::max(cvRound(side * 0.1), 3);
    Bounds bounds = boundsOf(crop);
    const int left = std::max(static_cast<int>(std::floor(bounds.left)) - border, 0);
    const int top = std::max(static_cast<int>(std::floor(bounds.top)) - border, 0);
    const int right = std::min(static_cast<int>(std::ceil(bounds.right)) + border, pixels.cols);
    const int bottom = std::min(static_cast<int>(std::ceil(bounds.bottom)) + border, pixels.rows);
    pixels = pixels(cv::Rect(left, top, right - left, bottom - top));
    move(crop, -left, -top);

    // Pad.
    bounds = boundsOf(crop);
    Margins pad;
    pad.left = std::max(-static_cast<int>(std::floor(bounds.left)) + border, 0);
    pad.top = std::max(-static_cast<int>(std::floor(bounds.top)) + border, 0);
    pad.right = std::max(static_cast<int>(std::ceil(bounds.right)) - pixels.cols + border, 0);
    pad.bottom = std::max(static_cast<int>(std::ceil(bounds.bottom)) - pixels.rows + border, 0);
    if (std::max({pad.left, pad.top, pad.right, pad.bottom}) > border - 4) {
        const int least = cvRound(side * 0.3);
        pad = {std::max(pad.left, least), std::max(pad.top, least), std::max(pad.right, least),
               std::max(pad.bottom, least)};
        pixels = padSoftly(pixels, pad, side);
        move(crop, pad.left, pad.top);
    }

    const int factor = std::max(1, static_cast<int>(std::ceil(side / width)));
    return sample(pixels, crop, width, height, factor);
}

} // namespace inlay
