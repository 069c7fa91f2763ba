#pragma once

#include "core/model/picture/photo_master.h"

namespace inlay {

/// A PNG file of 8 or 16 bits, grey or RGB, with or without alpha; with profile (iCCP), EXIF
/// (eXIf), XMP and IPTC (as text, where other programs look for them) and print resolution (pHYs).
/// Throws Error (Internal).
std::vector<std::uint8_t> encodePng(const PhotoMaster& master);

} // namespace inlay
