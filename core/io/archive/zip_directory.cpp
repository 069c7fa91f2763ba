#include "core/io/archive/zip_directory.h"

#include "core/base/error.h"
#include "core/io/bytes/little_endian.h"

#include <algorithm>
#include <cstring>

namespace inlay {

namespace {

constexpr std::uint64_t entryLimit = 65536;
constexpr std::uint64_t inflatedBase = std::uint64_t(64) << 20;
constexpr std::uint64_t inflatedFactor = 64;
constexpr std::size_t endRecordSize = 22;
constexpr std::size_t directoryRecordSize = 46;
constexpr std::size_t localHeaderSize = 30;

class DirectoryReader {
public:
    DirectoryReader(const ByteView& bytes, const std::string& name)
        : m_bytes(bytes)
        , m_name(name) {}

    std::vector<ZipEntry> read() {
        findDirectory();
        std::vector<ZipEntry> entries;
        std::uint64_t at = m_start;
        for (std::uint64_t i = 0; i < m_count; ++i)
            readRecord(at, entries);
        if (at != m_end)
            throw broken("its directory has the wrong size");
        checkOverlaps();
        std::sort(entries.begin(), entries.end(),
                  [](const ZipEntry& a, const ZipEntry& b) { return a.name < b.name; });
        for (std::size_t i = 1; i < entries.size(); ++i) {
            if (entries[i].name == entries[i - 1].name)
                throw Error(ErrorKind::HostileFile, m_name + ": the archive holds '" +
                                                        entries[i].name.substr(0, 80) +
                                                        "' twice; do not trust this file");
        }
        return entries;
    }

private:
    Error broken(const std::string& what) const {
        return Error(ErrorKind::CorruptFile, m_name +
                                                 ": the zip archive is broken or incomplete (" +
                                                 what + "); get the file again");
    }

    std::uint64_t number(std::uint64_t offset, int bytes) const {
        if (offset > m_bytes.size || m_bytes.size - offset < static_cast<std::uint64_t>(bytes))
            throw broken("it ends too early");
        return readLittleEndian(m_bytes.data + offset, bytes);
    }

    bool hasSignature(std::uint64_t offset, const char* signature) const {
        return offset <= m_bytes.size && m_bytes.size - offset >= 4 &&
               std::memcmp(m_bytes.data + offset, signature, 4) == 0;
    }

    /// The end record, the last thing in the file but for a comment of up to 65 535 bytes.
    std::uint64_t findEndRecord() const {
        if (m_bytes.size < endRecordSize)
            throw broken("it ends too early");
        const std::uint64_t last = m_bytes.size - endRecordSize;
        const std::uint64_t first = last > 65535 ? last - 65535 : 0;
        for (std::uint64_t at = last + 1; at-- > first;) {
            if (hasSignature(at, "PK\x05\x06") &&
                at + endRecordSize + number(at + 20, 2) == m_bytes.size)
                return at;
        }
        throw broken("it has no directory");
    }

    void findDirectory() {
        const std::uint64_t end = findEndRecord();
        if (number(end + 4, 2) != number(end + 6, 2) ||
            (number(end + 4, 2) != 0 && number(end + 4, 2) != 0xffff))
            throw broken("it is one of several parts");
        m_count = number(end + 10, 2);
        std::uint64_t size = number(end + 12, 4);
        m_start = number(end + 16, 4);
        m_directoryLimit = end;
        if (end >= 20 && hasSignature(end - 20, "PK\x06\x07")) {
            const std::uint64_t wide = number(end - 20 + 8, 8);
            if (wide > end || !hasSignature(wide, "PK\x06\x06"))
                throw broken("its large directory is missing");
            m_count = number(wide + 32, 8);
            size = number(wide + 40, 8);
            m_start = number(wide + 48, 8);
            m_directoryLimit = wide;
        }
        if (m_count > entryLimit)
            throw Error(ErrorKind::TooLarge, m_name + ": the archive has more than 65536 entries");
        if (m_start > m_directoryLimit || size > m_directoryLimit - m_start)
            throw broken("its directory lies outside");
        m_end = m_start + size;
    }

    void readRecord(std::uint64_t& at, std::vector<ZipEntry>& entries) {
        if (m_end - at < directoryRecordSize || !hasSignature(at, "PK\x01\x02"))
            throw broken("its directory makes no sense");
        const std::uint64_t flags = number(at + 8, 2);
        const std::uint64_t method = number(at + 10, 2);
        const std::uint64_t nameLength = number(at + 28, 2);
        const std::uint64_t extraLength = number(at + 30, 2);
        const std::uint64_t next =
            at + directoryRecordSize + nameLength + extraLength + number(at + 32, 2);
        if (next > m_end)
            throw broken("its directory makes no sense");
        ZipEntry entry;
        entry.name.assign(reinterpret_cast<const char*>(m_bytes.data + at + directoryRecordSize),
                          nameLength);
        entry.crc = static_cast<std::uint32_t>(number(at + 16, 4));
        entry.storedSize = number(at + 20, 4);
        entry.size = number(at + 24, 4);
        std::uint64_t header = number(at + 42, 4);
        readWideSizes(at + directoryRecordSize + nameLength, extraLength, entry, header);
        at = next;

        if (entry.name.empty() || entry.name.find('\0') != std::string::npos)
            throw broken("an entry has no proper name");
        if ((flags & 1) != 0)
            throw Error(ErrorKind::UnsupportedFormat, m_name + ": the archive is encrypted");
        if (method != 0 && method != 8)
            throw Error(ErrorKind::UnsupportedFormat,
                        m_name + ": the archive uses compression method " + std::to_string(method) +
                            "; only 'stored' and 'deflate' are read");
        entry.deflated = method == 8;
        locate(entry, header, method);
        if (entry.name.back() == '/' && entry.size == 0)
            return;
        entries.push_back(std::move(entry));
    }

    /// zip64: the fields that are too large for 32 bits follow in this order, 64 bits each.
    void readWideSizes(std::uint64_t at, std::uint64_t length, ZipEntry& entry,
                       std::uint64_t& header) const {
        const std::uint64_t end = at + length;
        while (end - at >= 4) {
            const std::uint64_t kind = number(at, 2);
            const std::uint64_t size = number(at + 2, 2);
            at += 4;
            if (size > end - at)
                return; // some writers pad with what is no record
            if (kind == 1) {
                std::uint64_t field = at;
                for (std::uint64_t* value : {&entry.size, &entry.storedSize, &header}) {
                    if (*value == 0xffffffffu && at + size - field >= 8) {
                        *value = number(field, 8);
                        field += 8;
                    }
                }
                return;
            }
            at += size;
        }
    }

    void locate(ZipEntry& entry, std::uint64_t header, std::uint64_t method) {
        if (header > m_start || m_start - header < localHeaderSize ||
            !hasSignature(header, "PK\x03\x04"))
            throw broken("'" + entry.name.substr(0, 80) + "' lies outside");
        const std::uint64_t nameLength = number(header + 26, 2);
        entry.dataOffset = header + localHeaderSize + nameLength + number(header + 28, 2);
        if (entry.dataOffset > m_start || entry.storedSize > m_start - entry.dataOffset)
            throw broken("'" + entry.name.substr(0, 80) + "' lies outside");
        if (number(header + 8, 2) != method || nameLength != entry.name.size() ||
            std::memcmp(m_bytes.data + header + localHeaderSize, entry.name.data(), nameLength) !=
                0)
            throw Error(ErrorKind::HostileFile, m_name + ": the archive says two things about '" +
                                                    entry.name.substr(0, 80) +
                                                    "'; do not trust this file");
        if (!entry.deflated && entry.size != entry.storedSize)
            throw broken("'" + entry.name.substr(0, 80) + "' has two sizes");
        if (entry.deflated) {
            const std::uint64_t limit = inflatedBase + inflatedFactor * m_bytes.size;
            if (entry.size > limit || m_inflated > limit - entry.size)
                throw Error(ErrorKind::TooLarge,
                            m_name + ": the archive would unpack to far more than its own size; "
                                     "do not trust this file");
            m_inflated += entry.size;
        }
        m_ranges.emplace_back(header, entry.dataOffset + entry.storedSize);
    }

    void checkOverlaps() {
        std::sort(m_ranges.begin(), m_ranges.end());
        for (std::size_t i = 1; i < m_ranges.size(); ++i) {
            if (m_ranges[i].first < m_ranges[i - 1].second)
                throw Error(ErrorKind::HostileFile,
                            m_name + ": entries of the archive overlap; do not trust this file");
        }
    }

    const ByteView& m_bytes;
    const std::string& m_name;
    std::uint64_t m_count = 0;
    std::uint64_t m_start = 0;          // of the directory
    std::uint64_t m_end = 0;            // of the directory
    std::uint64_t m_directoryLimit = 0; // where the end records start
    std::uint64_t m_inflated = 0;
    std::vector<std::pair<std::uint64_t, std::uint64_t>> m_ranges;
};

} // namespace

std::vector<ZipEntry> readZipDirectory(const ByteView& bytes, const std::string& name) {
    return DirectoryReader(bytes, name).read();
}

} // namespace inlay
