#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace inlay {

/// The JSON at the start of a safetensors file, read but not yet compared with the data.
struct SafetensorsHeader {
    struct Entry {
        std::string name;
        std::string dtype;
        std::vector<std::int64_t> shape;
        std::uint64_t begin = 0; ///< bytes from the start of the data
        std::uint64_t end = 0;
    };
    std::map<std::string, std::string> metadata;
    std::vector<Entry> entries; ///< sorted by name, each name once
};

/// Accepts exactly the form of the format, so memory stays proportional to the text. Throws Error
/// (CorruptFile), with `name` in the message.
SafetensorsHeader parseSafetensorsHeader(std::string_view text, const std::string& name);

} // namespace inlay
