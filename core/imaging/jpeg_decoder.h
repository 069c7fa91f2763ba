#pragma once

#include "core/model/picture/image.h"

#include <cstddef>
#include <cstdint>

namespace inlay {

/// A JPEG picture by libjpeg itself: OpenCV, like most, makes a half-grey picture of a file cut
/// short and says nothing. Grey, YCbCr, RGB, CMYK and YCCK. Throws Error (CorruptFile).
Image decodeJpeg(const std::uint8_t* bytes, std::size_t size);

} // namespace inlay
