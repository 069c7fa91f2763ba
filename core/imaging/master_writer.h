#pragma once

#include "core/model/picture/photo_master.h"

#include <string>

namespace inlay {

/// Writes a photo in the format that the path's ending names, aside and renamed. Throws Error.
void writePhotoMaster(const std::string& path, const PhotoMaster& master);

} // namespace inlay
