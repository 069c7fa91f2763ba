#pragma once

#include "core/model/picture/crop_quad.h"

#include <string>

namespace inlay {

/// The crop that `report.json` of an embedding tells: four corners, [[x, y], ...], in the photo's
/// pixels. Throws Error (FileNotFound, CorruptFile).
CropQuad readCrop(const std::string& path);

} // namespace inlay
