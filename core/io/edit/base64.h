#pragma once

#include <optional>
#include <string>
#include <vector>

namespace inlay {

/// Float32 values, little endian, as base64 (RFC 4648, with padding).
std::string floatsToBase64(const std::vector<float>& values);

/// Nothing where the text is not base64 of whole values.
std::optional<std::vector<float>> floatsFromBase64(const std::string& text);

} // namespace inlay
