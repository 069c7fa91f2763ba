#pragma once

#include "core/model/picture/photo_master.h"

namespace inlay {

/// A WebP file (RFC 9649) without loss, of clear pixels too; with profile, EXIF and XMP; IPTC has
/// no place in it. Throws Error (Internal; InvalidArgument for more than 16383 pixels a side).
std::vector<std::uint8_t> encodeWebp(const PhotoMaster& master);

} // namespace inlay
