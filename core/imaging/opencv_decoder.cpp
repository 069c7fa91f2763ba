#include "core/imaging/opencv_decoder.h"

#include "core/base/error.h"
#include "core/imaging/image_header_formats.h"
#include "core/model/picture/picture_limit.h"

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

namespace inlay {

namespace {

[[noreturn]] void refuseDamaged(const ImageHeader& header) {
    throw Error(ErrorKind::CorruptFile,
                std::string("is a damaged ") + pictureFormatName(header.format) +
                    " picture, or of a kind that cannot be read; copy it again from where it came "
                    "from, or save it as PNG or JPEG");
}

/// BMP's fourth byte is alpha only where somebody wrote one: all zero means unused.
bool alphaIsUnused(const cv::Mat& decoded) {
    if (decoded.type() != CV_8UC4)
        return false;
    cv::Mat alpha;
    cv::extractChannel(decoded, alpha, 3);
    return cv::countNonZero(alpha) == 0;
}

} // namespace

cv::Mat decodeByOpenCv(const ImageHeader& header, const std::uint8_t* bytes, std::size_t size) {
    std::vector<std::uint8_t> pixelsOnly;
    if (header.format == PictureFormat::Png) {
        pixelsOnly = pngPixelsOnly(bytes, size);
        bytes = pixelsOnly.data();
        size = pixelsOnly.size();
    }
    const cv::Mat input(1, static_cast<int>(size), CV_8U, const_cast<std::uint8_t*>(bytes));
    // IMREAD_UNCHANGED also keeps OpenCV from turning the picture: we do that for all formats.
    cv::Mat decoded = cv::imdecode(input, cv::IMREAD_UNCHANGED);
    if (decoded.empty())
        refuseDamaged(header);
    if (static_cast<std::uint64_t>(decoded.total()) > largestPixelCount)
        refuseDamaged(header);
    // Of an old palette OpenCV leaves only the brightness unless colour is asked for.
    if (header.format == PictureFormat::Bmp && decoded.channels() == 1)
        decoded = cv::imdecode(input, cv::IMREAD_COLOR);
    if (header.format == PictureFormat::Bmp && alphaIsUnused(decoded))
        cv::cvtColor(decoded, decoded, cv::COLOR_BGRA2BGR);
    return decoded;
}

} // namespace inlay
