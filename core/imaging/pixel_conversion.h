#pragma once

#include "core/imaging/image.h"

#include <opencv2/core.hpp>

namespace inlay {

/// Whether the colours of a matrix with alpha are already multiplied by it.
enum class Alpha { Straight, Premultiplied };

/// A decoded picture as OpenCV gives it (grey, BGR or BGRA; 8 or 16 bit, or float in 0..1) as 8-bit
/// RGB, alpha laid over white. Throws Error (UnsupportedFormat).
Image toRgbOverWhite(const cv::Mat& decoded, Alpha alpha);

/// Turns and mirrors a picture stored with EXIF orientation 1..8 (TIFF 6.0, tag 274) upright.
Image turnUpright(Image image, int orientation);

} // namespace inlay
