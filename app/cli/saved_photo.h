#pragma once

#include "core/model/picture/photo_master.h"

#include <nlohmann/json_fwd.hpp>
#include <string>

namespace inlay {

/// What a saved photo has of its source, as reports tell it: `format`, `bits`, `grey`,
/// `colour_profile`, `exif`, `xmp`, `iptc`; of a JPEG `quality` and `chroma_sampling`; `notes`
/// where something of the source could not be kept.
nlohmann::ordered_json savedPhotoToJson(const std::string& path, const PhotoMaster& master);

} // namespace inlay
