#pragma once

#include "core/base/error.h"

#include <cstddef>
#include <cstdint>
#include <cstring>

namespace inlay {

/// Numbers out of a file's bytes, never beyond their end: throws Error (CorruptFile) instead.
class ByteReader {
public:
    ByteReader(const std::uint8_t* bytes, std::size_t size)
        : m_bytes(bytes)
        , m_size(size) {}

    std::size_t size() const { return m_size; }
    const std::uint8_t* at(std::size_t offset, std::size_t count) const {
        if (offset > m_size || count > m_size - offset)
            throw Error(ErrorKind::CorruptFile,
                        "ends too early; copy it again from where it came from");
        return m_bytes + offset;
    }
    /// Whether the text (without its final 0) stands at the offset; false beyond the end.
    template <std::size_t N>
    bool matches(std::size_t offset, const char (&text)[N]) const {
        return offset <= m_size && N - 1 <= m_size - offset &&
               std::memcmp(m_bytes + offset, text, N - 1) == 0;
    }

    std::uint32_t u8(std::size_t offset) const { return *at(offset, 1); }
    std::uint32_t u16(std::size_t offset, bool bigEndian) const {
        const std::uint8_t* b = at(offset, 2);
        return bigEndian ? (std::uint32_t{b[0]} << 8) | b[1] : (std::uint32_t{b[1]} << 8) | b[0];
    }
    std::uint32_t u32(std::size_t offset, bool bigEndian) const {
        const std::uint32_t first = u16(offset, bigEndian);
        const std::uint32_t second = u16(offset + 2, bigEndian);
        return bigEndian ? (first << 16) | second : (second << 16) | first;
    }

private:
    const std::uint8_t* m_bytes;
    std::size_t m_size;
};

} // namespace inlay
