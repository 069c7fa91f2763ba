#pragma once

#include "core/model/picture/image.h"
#include "core/model/picture/jpeg_coding.h"
#include "core/model/picture/photo_master.h"

#include <cstddef>
#include <cstdint>

namespace inlay {

/// A JPEG picture by libjpeg itself: OpenCV, like most, makes a half-grey picture of a file cut
/// short and says nothing. Grey, YCbCr, RGB, CMYK and YCCK. Throws Error (CorruptFile).
Image decodeJpeg(const std::uint8_t* bytes, std::size_t size);

/// What a JPEG file tells about itself besides its pixels.
struct JpegDescription {
    int channels = 3; ///< 1, 3 or 4
    JpegCoding coding;
    PrintResolution printResolution;
};

/// Throws Error (CorruptFile).
JpegDescription describeJpeg(const std::uint8_t* bytes, std::size_t size);

} // namespace inlay
