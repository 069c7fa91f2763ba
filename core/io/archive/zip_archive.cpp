#include "core/io/archive/zip_archive.h"

#include "core/base/error.h"
#include "core/io/archive/zip_directory.h"

#include <algorithm>
#include <cstring>
#include <zlib.h>

namespace inlay {

namespace {

constexpr std::uint64_t checkedStoredSize = std::uint64_t(1) << 20;

/// A fuzzer could not get past a checksum, so its builds (which alone define this) have none.
#ifdef FUZZING_BUILD_MODE_UNSAFE_FOR_PRODUCTION
constexpr bool comparesChecksums = false;
#else
constexpr bool comparesChecksums = true;
#endif

std::uint32_t checksum(const std::uint8_t* data, std::size_t size) {
    return static_cast<std::uint32_t>(crc32_z(crc32_z(0, nullptr, 0), data, size));
}

/// Frees zlib's state however the scope is left.
struct Inflater {
    z_stream stream = {};
    ~Inflater() { inflateEnd(&stream); }
};

} // namespace

bool looksLikeZip(const ByteView& bytes) {
    return bytes.size >= 4 && (std::memcmp(bytes.data, "PK\x03\x04", 4) == 0 ||
                               std::memcmp(bytes.data, "PK\x05\x06", 4) == 0);
}

ZipArchive::ZipArchive(ByteView bytes, std::string name)
    : m_bytes(std::move(bytes))
    , m_name(std::move(name)) {
    if (!looksLikeZip(m_bytes))
        throw Error(ErrorKind::UnsupportedFormat, m_name + ": not a zip archive");
    m_entries = readZipDirectory(m_bytes, m_name);
}

const ZipEntry* ZipArchive::find(const std::string& entryName) const {
    const auto found = std::lower_bound(
        m_entries.begin(), m_entries.end(), entryName,
        [](const ZipEntry& entry, const std::string& wanted) { return entry.name < wanted; });
    return found != m_entries.end() && found->name == entryName ? &*found : nullptr;
}

ByteView ZipArchive::read(const ZipEntry& entry) const {
    ByteView view = entry.deflated ? inflated(entry)
                                   : m_bytes.slice(static_cast<std::size_t>(entry.dataOffset),
                                                   static_cast<std::size_t>(entry.storedSize));
    if (comparesChecksums && (entry.deflated || entry.size <= checkedStoredSize) &&
        checksum(view.data, view.size) != entry.crc)
        throw Error(ErrorKind::CorruptFile, m_name + ": the checksum of '" +
                                                entry.name.substr(0, 80) +
                                                "' is wrong; get the file again");
    return view;
}

ByteView ZipArchive::inflated(const ZipEntry& entry) const {
    const auto broken = [&] {
        return Error(ErrorKind::CorruptFile, m_name + ": '" + entry.name.substr(0, 80) +
                                                 "' cannot be unpacked; get the file again");
    };
    Inflater inflater;
    if (inflateInit2(&inflater.stream, -MAX_WBITS) != Z_OK)
        throw Error(ErrorKind::OutOfMemory, m_name + ": no memory to unpack the archive");
    const auto output = std::make_shared<std::vector<std::uint8_t>>();
    std::uint64_t consumed = 0;
    int state = Z_OK;
    while (state != Z_STREAM_END) {
        if (inflater.stream.avail_in == 0) {
            const std::uint64_t part =
                std::min<std::uint64_t>(entry.storedSize - consumed, std::uint64_t(1) << 30);
            inflater.stream.next_in =
                const_cast<Bytef*>(m_bytes.data + entry.dataOffset + consumed);
            inflater.stream.avail_in = static_cast<uInt>(part);
            consumed += part;
        }
        // One byte more than declared is allowed for, to see entries that are longer.
        const std::size_t before = output->size();
        const std::uint64_t room =
            std::min<std::uint64_t>(entry.size + 1 - before, std::max<std::size_t>(before, 65536));
        output->resize(before + static_cast<std::size_t>(room));
        inflater.stream.next_out = output->data() + before;
        inflater.stream.avail_out = static_cast<uInt>(room);
        state = inflate(&inflater.stream, Z_NO_FLUSH);
        output->resize(output->size() - inflater.stream.avail_out);
        const bool stuck = state == Z_BUF_ERROR || output->size() == before;
        if ((state != Z_OK && state != Z_STREAM_END) || output->size() > entry.size ||
            (state == Z_OK && stuck && inflater.stream.avail_in == 0 &&
             consumed == entry.storedSize))
            throw broken();
    }
    if (output->size() != entry.size || consumed - inflater.stream.avail_in != entry.storedSize)
        throw broken();
    return {output->data(), output->size(), output};
}

} // namespace inlay
