#pragma once

#include "core/imaging/image_header.h"

#include <opencv2/core.hpp>

namespace inlay {

/// A PNG, WebP or BMP picture as OpenCV has it: grey, BGR or BGRA, 8 or 16 bit, not turned. Throws
/// Error (CorruptFile).
cv::Mat decodeByOpenCv(const ImageHeader& header, const std::uint8_t* bytes, std::size_t size);

} // namespace inlay
