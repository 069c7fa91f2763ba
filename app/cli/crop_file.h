#pragma once

#include "core/model/picture/crop_quad.h"

#include <nlohmann/json_fwd.hpp>
#include <string>

namespace inlay {

/// Four corners, [[x, y], ...], as reports tell them.
nlohmann::ordered_json cropToJson(const CropQuad& crop);

/// What `report.json` of an embedding tells of the photo.
struct CropReport {
    CropQuad crop; ///< in the photo's pixels
    /// A face was found and the crop aligned with it; true where nothing is said of it.
    bool showsFace = true;
};

/// Throws Error (FileNotFound, CorruptFile).
CropReport readCrop(const std::string& path);

} // namespace inlay
