#pragma once

#include "core/model/picture/image.h"

#include <opencv2/core.hpp>

namespace inlay {

/// The picture's own memory as an OpenCV matrix (RGB order), valid as long as the picture.
inline cv::Mat matView(Image& image) {
    return cv::Mat(image.height, image.width, CV_8UC3, image.rgb.data());
}

/// The same for reading; OpenCV has no matrix of constant pixels.
inline cv::Mat matView(const Image& image) {
    return cv::Mat(image.height, image.width, CV_8UC3, const_cast<std::uint8_t*>(image.rgb.data()));
}

} // namespace inlay
