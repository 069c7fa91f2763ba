#pragma once

#include <array>
#include <optional>
#include <string_view>
#include <utility>

namespace inlay {

/// The words that files, reports and command lines have for the values of an enum, and the values
/// of these words. Every value has one.
template <typename Value, std::size_t count>
struct EnumNames {
    std::array<std::pair<Value, const char*>, count> entries;

    constexpr const char* of(Value value) const {
        for (const auto& [known, name] : entries) {
            if (known == value)
                return name;
        }
        return "";
    }
    /// Nothing for a word that is not one of them.
    constexpr std::optional<Value> valueOf(std::string_view word) const {
        for (const auto& [value, name] : entries) {
            if (word == name)
                return value;
        }
        return std::nullopt;
    }
};

} // namespace inlay
