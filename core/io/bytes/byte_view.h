#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>

namespace inlay {

/// Bytes and what keeps them alive: a memory map, an inflated archive entry, a string. Cheap to
/// copy.
struct ByteView {
    const std::uint8_t* data = nullptr;
    std::size_t size = 0;
    std::shared_ptr<const void> owner;
    bool mapped = false; ///< part of a memory map: its pages can be let go and come back

    /// The caller has checked that `offset + count` is within `size`.
    ByteView slice(std::size_t offset, std::size_t count) const {
        return {data + offset, count, owner, mapped};
    }
};

} // namespace inlay
