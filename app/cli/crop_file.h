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
    std::string photo;  ///< its path when it was embedded; empty: not told
    std::string latent; ///< the latent's file, beside the report; empty: not told
};

/// Throws Error (FileNotFound, CorruptFile).
CropReport readCrop(const std::string& path);

} // namespace inlay
