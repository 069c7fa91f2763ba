#pragma once

#include "core/model/picture/image.h"

#include <opencv2/core.hpp>

namespace inlay {

/// A decoded picture as OpenCV gives it (grey, BGR or BGRA; 8 or 16 bit) as 8-bit RGB, straight
/// alpha laid over white. Throws Error (UnsupportedFormat).
Image toRgbOverWhite(const cv::Mat& decoded);

/// Turns and mirrors a picture stored with EXIF orientation 1..8 (TIFF 6.0, tag 274) upright.
Image turnUpright(Image image, int orientation);
/// The same for pixels of any kind; `turned` may have its memory already.
void turnUpright(const cv::Mat& pixels, int orientation, cv::Mat& turned);

} // namespace inlay
