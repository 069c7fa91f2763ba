#pragma once

#include "core/base/json_bounds.h"

#include <nlohmann/json.hpp>

namespace inlay {

/// The one way in which JSON from outside becomes values. `Json`: nlohmann::json or its ordered
/// kind; discarded where the text is no JSON. Throws Error (TooLarge).
template <typename Json = nlohmann::json>
Json parseJson(std::string_view text, const JsonBounds& bounds = {}) {
    requireWithin(text, bounds);
    return Json::parse(text.begin(), text.end(), nullptr, /*allow_exceptions=*/false);
}

} // namespace inlay
