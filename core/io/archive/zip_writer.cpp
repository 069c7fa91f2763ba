#include "core/io/archive/zip_writer.h"

#include "core/base/error.h"
#include "core/io/bytes/little_endian.h"

#include <zlib.h>

namespace inlay {

namespace {

constexpr std::uint64_t sizeLimit = 0xfffffffeu; // larger ones would need zip64
constexpr std::uint16_t paddingField = 0x4246;   // the extra field torch pads with
constexpr std::uint16_t firstDay = 0x21;         // 1 January 1980

/// The fields that a local header and a directory record share, from "version needed" on.
void appendCommon(std::vector<std::uint8_t>& to, std::uint32_t crc, std::uint64_t size,
                  std::size_t nameLength, std::size_t extraLength) {
    appendLittleEndian(to, 20, 2);    // version 2.0
    appendLittleEndian(to, 0x800, 2); // names are UTF-8
    appendLittleEndian(to, 0, 2);     // stored
    appendLittleEndian(to, 0, 2);     // midnight
    appendLittleEndian(to, firstDay, 2);
    appendLittleEndian(to, crc, 4);
    appendLittleEndian(to, size, 4);
    appendLittleEndian(to, size, 4);
    appendLittleEndian(to, nameLength, 2);
    appendLittleEndian(to, extraLength, 2);
}

} // namespace

ZipWriter::ZipWriter(const std::string& path, unsigned alignment)
    : m_path(path)
    , m_file(path)
    , m_alignment(alignment) {}

void ZipWriter::add(const std::string& name, const std::vector<std::uint8_t>& data) {
    if (data.size() > sizeLimit - 1024 || m_offset > sizeLimit - 1024 - data.size())
        throw Error(ErrorKind::TooLarge, m_path + ": archives above 4 GB are not written");
    const auto crc = static_cast<std::uint32_t>(crc32_z(0, data.data(), data.size()));
    const std::uint64_t bare = m_offset + 30 + name.size() + 4;
    const bool isPadded = m_alignment > 1;
    const std::uint64_t padding = isPadded ? (m_alignment - bare % m_alignment) % m_alignment : 0;

    std::vector<std::uint8_t> header;
    appendLittleEndian(header, 0x04034b50, 4);
    appendCommon(header, crc, data.size(), name.size(), isPadded ? 4 + padding : 0);
    header.insert(header.end(), name.begin(), name.end());
    if (isPadded) {
        appendLittleEndian(header, paddingField, 2);
        appendLittleEndian(header, padding, 2);
        header.insert(header.end(), padding, 0);
    }

    appendLittleEndian(m_directory, 0x02014b50, 4);
    appendLittleEndian(m_directory, 20, 2);
    appendCommon(m_directory, crc, data.size(), name.size(), 0);
    appendLittleEndian(m_directory, 0, 2 + 2 + 2); // no comment, first disk, no attributes
    appendLittleEndian(m_directory, 0, 4);
    appendLittleEndian(m_directory, m_offset, 4);
    m_directory.insert(m_directory.end(), name.begin(), name.end());

    m_file.write(header.data(), header.size());
    m_file.write(data.data(), data.size());
    m_offset += header.size() + data.size();
    ++m_entries;
}

void ZipWriter::commit() {
    std::vector<std::uint8_t> end = m_directory;
    appendLittleEndian(end, 0x06054b50, 4);
    appendLittleEndian(end, 0, 4); // one disk only
    appendLittleEndian(end, m_entries, 2);
    appendLittleEndian(end, m_entries, 2);
    appendLittleEndian(end, m_directory.size(), 4);
    appendLittleEndian(end, m_offset, 4);
    appendLittleEndian(end, 0, 2); // no comment
    m_file.write(end.data(), end.size());
    m_file.commit();
}

} // namespace inlay
