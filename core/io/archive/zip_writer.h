#pragma once

#include "core/base/atomic_file.h"

#include <cstdint>
#include <string>
#include <vector>

namespace inlay {

/// Writes a zip archive of stored entries, each below 4 GiB, their data at multiples of so many
/// bytes (as torch and numpy can then map them; 1: without gaps and extra fields). Written aside;
/// appears at `commit()`. The same entries give the same bytes. Throws Error (FileUnwritable,
/// TooLarge).
class ZipWriter {
public:
    explicit ZipWriter(const std::string& path, unsigned alignment = 64);

    void add(const std::string& name, const std::vector<std::uint8_t>& data);
    void commit();

private:
    std::string m_path;
    AtomicFile m_file;
    std::uint64_t m_alignment;
    std::uint64_t m_offset = 0;
    std::vector<std::uint8_t> m_directory;
    std::uint64_t m_entries = 0;
};

} // namespace inlay
