#pragma once

#include "core/model/picture/photo_master.h"

namespace inlay {

/// A JPEG file: what is as in `master.jpegFile` as it stands there, the rest coded as `master.jpeg`
/// says, else in quality 95 with whole colour; with profile, EXIF, XMP, IPTC and print resolution.
/// Throws Error (Internal; InvalidArgument for more than 65500 pixels a side).
std::vector<std::uint8_t> encodeJpeg(const PhotoMaster& master);

} // namespace inlay
