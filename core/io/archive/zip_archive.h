#pragma once

#include "core/io/bytes/byte_view.h"

#include <cstdint>
#include <string>
#include <vector>

namespace inlay {

/// One file inside an archive.
struct ZipEntry {
    std::string name;
    bool deflated = false;
    std::uint32_t crc = 0;
    std::uint64_t storedSize = 0; ///< bytes in the archive
    std::uint64_t size = 0;       ///< bytes once inflated
    std::uint64_t dataOffset = 0;
};

/// A zip archive (zip64 included), read by its central directory; stored and deflated entries.
/// Strict where archives are abused: entries that overlap each other or the directory, duplicate
/// names, local headers that contradict the directory, encryption, several disks and more than
/// 65 536 entries are refused, as are archives whose inflated entries exceed 64 MiB plus 64 times
/// the archive. Nothing is allocated for a size that is only claimed.
/// Format: PKWARE APPNOTE 6.3. Throws Error (UnsupportedFormat: no zip at all; CorruptFile,
/// TooLarge, HostileFile).
class ZipArchive {
public:
    /// `name` stands in the messages.
    ZipArchive(ByteView bytes, std::string name);

    const std::vector<ZipEntry>& entries() const { return m_entries; }
    const ZipEntry* find(const std::string& entryName) const; ///< null: none of that name

    /// A stored entry is a view into the archive, a deflated one is inflated into memory of its
    /// own. The checksum is compared, except in large stored entries (over 1 MiB), where a pass
    /// over the data would cost as much as reading it.
    ByteView read(const ZipEntry& entry) const;

private:
    ByteView inflated(const ZipEntry& entry) const;

    ByteView m_bytes;
    std::string m_name;
    std::vector<ZipEntry> m_entries; // sorted by name
};

/// Whether the bytes start like a zip archive.
bool looksLikeZip(const ByteView& bytes);

} // namespace inlay
