#pragma once

#include <cstdint>
#include <vector>

namespace inlay {

/// Unsigned numbers in little-endian bytes, wherever they lie.
inline std::uint64_t readLittleEndian(const std::uint8_t* from, int bytes) {
    std::uint64_t value = 0;
    for (int i = bytes - 1; i >= 0; --i)
        value = (value << 8) | from[i];
    return value;
}

inline void appendLittleEndian(std::vector<std::uint8_t>& to, std::uint64_t value, int bytes) {
    for (int i = 0; i < bytes; ++i)
        to.push_back(static_cast<std::uint8_t>(value >> (8 * i)));
}

} // namespace inlay
