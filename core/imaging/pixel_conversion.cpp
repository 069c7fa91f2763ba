#include "core/imaging/pixel_conversion.h"

#include "core/base/error.h"
#include "core/imaging/mat_image.h"

#include <cmath>
#include <limits>

namespace inlay {

namespace {

template <typename Value>
void convertRow(const Value* from, int width, int channels, std::uint8_t* to) {
    constexpr double top = std::numeric_limits<Value>::max();
    const bool grey = channels < 3;
    const bool hasAlpha = channels == 2 || channels == 4;
    for (int x = 0; x < width; ++x, from += channels, to += 3) {
        const double opacity = hasAlpha ? from[channels - 1] / top : 1;
        for (int c = 0; c < 3; ++c) {
            const double value = from[grey ? 0 : 2 - c] / top;
            to[c] = static_cast<std::uint8_t>(std::lround(255 * (value * opacity + (1 - opacity))));
        }
    }
}

/// The usual photo, without arithmetic.
void copyBgrRow(const std::uint8_t* from, int width, std::uint8_t* to) {
    for (int x = 0; x < width; ++x, from += 3, to += 3) {
        to[0] = from[2];
        to[1] = from[1];
        to[2] = from[0];
    }
}

} // namespace

Image toRgbOverWhite(const cv::Mat& decoded) {
    const int channels = decoded.channels();
    const int depth = decoded.depth();
    if (channels > 4 || (depth != CV_8U && depth != CV_16U))
        throw Error(ErrorKind::UnsupportedFormat,
                    "has pixels of a kind that Inlay does not read; save it as an 8- or 16-bit RGB "
                    "picture");
    Image image(decoded.cols, decoded.rows);
    for (int y = 0; y < decoded.rows; ++y) {
        std::uint8_t* to = image.rgb.data() + static_cast<std::size_t>(y) * image.width * 3;
        if (depth == CV_8U && channels == 3)
            copyBgrRow(decoded.ptr<std::uint8_t>(y), decoded.cols, to);
        else if (depth == CV_8U)
            convertRow(decoded.ptr<std::uint8_t>(y), decoded.cols, channels, to);
        else
            convertRow(decoded.ptr<std::uint16_t>(y), decoded.cols, channels, to);
    }
    return image;
}

void turnUpright(const cv::Mat& pixels, int orientation, cv::Mat& turned) {
    constexpr int upsideDown = 0;
    constexpr int mirrored = 1;
    switch (orientation) {
    case 2:
        cv::flip(pixels, turned, mirrored);
        break;
    case 3:
        cv::rotate(pixels, turned, cv::ROTATE_180);
        break;
    case 4:
        cv::flip(pixels, turned, upsideDown);
        break;
    case 5:
        cv::transpose(pixels, turned);
        break;
    case 6:
        cv::rotate(pixels, turned, cv::ROTATE_90_CLOCKWISE);
        break;
    case 7: // the other diagonal
        cv::transpose(pixels, turned);
        cv::rotate(turned, turned, cv::ROTATE_180);
        break;
    case 8:
        cv::rotate(pixels, turned, cv::ROTATE_90_COUNTERCLOCKWISE);
        break;
    default:
        pixels.copyTo(turned);
        break;
    }
}

Image turnUpright(Image image, int orientation) {
    if (orientation <= 1 || orientation > 8)
        return image;
    const bool transposes = orientation >= 5;
    Image turned(transposes ? image.height : image.width, transposes ? image.width : image.height);
    cv::Mat to = matView(turned);
    turnUpright(matView(image), orientation, to);
    return turned;
}

} // namespace inlay
