#pragma once

#include "core/model/picture/photo_master.h"

#include <string>

namespace inlay {

/// Writes a TIFF file of 8 or 16 bits, grey or RGB, with or without alpha, packed without loss
/// (deflate); with profile, EXIF, XMP, IPTC and print resolution. Throws Error (Internal,
/// InvalidArgument above 4 GB).
void writeTiff(const std::string& path, const PhotoMaster& master);

} // namespace inlay
