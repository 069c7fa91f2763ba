#include "core/imaging/image_encoder.h"

#include "core/base/error.h"
#include "core/imaging/mat_image.h"

#include <algorithm>
#include <cctype>
#include <filesystem>
#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

namespace inlay {

namespace {

void checkSide(const std::string& path, const Image& image, int largest, const char* format) {
    if (image.width > largest || image.height > largest)
        throw Error(ErrorKind::InvalidArgument, path + " cannot be written: " + format +
                                                    " holds at most " + std::to_string(largest) +
                                                    " pixels a side; choose PNG");
}

} // namespace

std::string lowerCaseEnding(const std::string& path) {
    std::string ending = std::filesystem::path(path).extension().string();
    std::transform(ending.begin(), ending.end(), ending.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return ending;
}

std::vector<std::uint8_t> encodeImage(const std::string& path, const Image& image,
                                      int jpegQuality) {
    const std::string ending = lowerCaseEnding(path);
    std::vector<int> settings;
    if (ending == ".jpg" || ending == ".jpeg") {
        if (jpegQuality < 1 || jpegQuality > 100)
            throw Error(ErrorKind::InvalidArgument, "A JPEG quality of " +
                                                        std::to_string(jpegQuality) +
                                                        " is none; choose 1 to 100");
        checkSide(path, image, 65500, "JPEG");
        settings = {cv::IMWRITE_JPEG_QUALITY, jpegQuality};
    } else if (ending == ".webp") {
        checkSide(path, image, 16383, "WebP");
        constexpr int lossless = 101;
        settings = {cv::IMWRITE_WEBP_QUALITY, lossless};
    } else if (ending != ".png" && ending != ".tif" && ending != ".tiff" && ending != ".bmp") {
        throw Error(ErrorKind::InvalidArgument,
                    path + " names no picture format; end it in .png, .jpg, .webp, .tif or .bmp");
    }
    if (image.isEmpty())
        throw Error(ErrorKind::InvalidArgument,
                    path + " cannot be written: the picture has no pixels");
    cv::Mat bgr;
    cv::cvtColor(matView(image), bgr, cv::COLOR_RGB2BGR);
    std::vector<std::uint8_t> bytes;
    if (!cv::imencode(ending, bgr, bytes, settings))
        throw Error(ErrorKind::Internal,
                    path + " cannot be written: the picture cannot be encoded; choose PNG");
    return bytes;
}

} // namespace inlay
