#pragma once

#include "core/model/picture/crop_quad.h"

#include <nlohmann/json_fwd.hpp>
#include <string>

namespace inlay {

/// Four corners, [[x, y], ...], as reports tell them.
nlohmann::ordered_json cropToJson(const CropQuad& crop);

/// The crop that `report.json` of an embedding tells, in the photo's pixels. Throws Error
/// (FileNotFound, CorruptFile).
CropQuad readCrop(const std::string& path);

} // namespace inlay
