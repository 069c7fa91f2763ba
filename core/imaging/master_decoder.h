#pragma once

#include "core/model/picture/image.h"
#include "core/model/picture/photo_master.h"

#include <cstddef>
#include <cstdint>
#include <string>

namespace inlay {

/// A picture file as it is, upright. Error messages begin with `name`. Throws Error.
PhotoMaster decodePhotoMaster(const std::string& name, const std::uint8_t* bytes, std::size_t size);

/// 8-bit sRGB, alpha over white: what `decodePicture` makes of the same file.
Image srgbPictureOf(const PhotoMaster& master);

} // namespace inlay
