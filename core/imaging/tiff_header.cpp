#include "core/imaging/image_header_formats.h"

#include <vector>

namespace inlay {

namespace {

constexpr std::uint32_t tagSubfileType = 254;
constexpr std::uint32_t tagWidth = 256;
constexpr std::uint32_t tagHeight = 257;
constexpr std::uint32_t tagStripOffsets = 273;
constexpr std::uint32_t tagOrientation = 274;
constexpr std::uint32_t tagStripByteCounts = 279;
constexpr std::uint32_t tagTileOffsets = 324;
constexpr std::uint32_t tagSubDirectories = 330;
constexpr std::uint32_t tagTileByteCounts = 325;
constexpr std::uint32_t tagIccProfile = 34675;
constexpr std::uint32_t tagDngVersion = 50706;

/// One entry of a TIFF directory: 12 bytes, values of up to 4 bytes inside, others elsewhere.
struct Entry {
    std::uint32_t tag = 0;
    std::uint32_t type = 0;
    std::uint32_t count = 0;
    std::size_t valueOffset = 0;
};

/// The first directory of a TIFF structure.
class Directory {
public:
    explicit Directory(const ByteReader& file)
        : m_file(file)
        , m_bigEndian(file.matches(0, "MM")) {
        const std::size_t start = file.u32(4, m_bigEndian);
        const std::uint32_t count = file.u16(start, m_bigEndian);
        for (std::uint32_t i = 0; i < count; ++i) {
            const std::size_t at = start + 2 + std::size_t{i} * 12;
            Entry entry{file.u16(at, m_bigEndian), file.u16(at + 2, m_bigEndian),
                        file.u32(at + 4, m_bigEndian), at + 8};
            if (std::uint64_t{entry.count} * elementSize(entry.type) > 4)
                entry.valueOffset = file.u32(at + 8, m_bigEndian);
            m_entries.push_back(entry);
        }
    }

    const Entry* find(std::uint32_t tag) const {
        for (const Entry& entry : m_entries)
            if (entry.tag == tag)
                return &entry;
        return nullptr;
    }

    /// Element `index` of an entry of bytes, SHORTs or LONGs.
    std::uint32_t number(const Entry& entry, std::uint32_t index = 0) const {
        const std::size_t at = entry.valueOffset + std::size_t{index} * elementSize(entry.type);
        switch (elementSize(entry.type)) {
        case 1:
            return m_file.u8(at);
        case 2:
            return m_file.u16(at, m_bigEndian);
        default:
            return m_file.u32(at, m_bigEndian);
        }
    }

    std::uint32_t number(std::uint32_t tag, std::uint32_t otherwise) const {
        const Entry* entry = find(tag);
        return entry && entry->count > 0 ? number(*entry) : otherwise;
    }

private:
    static std::size_t elementSize(std::uint32_t type) {
        switch (type) {
        case 3: // SHORT
        case 8:
            return 2;
        case 4: // LONG
        case 9:
        case 11:
        case 13:
            return 4;
        case 5: // RATIONAL
        case 10:
        case 12:
            return 8;
        default:
            return 1;
        }
    }

    const ByteReader& m_file;
    bool m_bigEndian;
    std::vector<Entry> m_entries;
};

/// Every strip or tile lies within the file.
void checkBlocks(const ByteReader& file, const Directory& directory, std::uint32_t offsetsTag,
                 std::uint32_t countsTag) {
    const Entry* offsets = directory.find(offsetsTag);
    const Entry* counts = directory.find(countsTag);
    if (!offsets || !counts)
        return;
    for (std::uint32_t i = 0; i < offsets->count && i < counts->count; ++i)
        file.at(directory.number(*offsets, i), directory.number(*counts, i));
}

/// Cameras' raw files are TIFF (DNG, NEF, ARW, CR2) whose first picture is a small preview.
bool isRaw(const ByteReader& file, const Directory& directory) {
    constexpr std::size_t canonMark = 8;
    const bool isPreview = (directory.number(tagSubfileType, 0) & 1) != 0;
    return file.matches(canonMark, "CR\x02") || directory.find(tagDngVersion) != nullptr ||
           (isPreview && directory.find(tagSubDirectories) != nullptr);
}

} // namespace

ImageHeader readTiffHeader(const ByteReader& file) {
    const Directory directory(file);
    if (isRaw(file, directory))
        throw Error(ErrorKind::UnsupportedFormat,
                    "is a camera's raw file, which Inlay does not read; develop it and save it as "
                    "TIFF or JPEG");
    ImageHeader header;
    header.format = PictureFormat::Tiff;
    header.width = directory.number(tagWidth, 0);
    header.height = directory.number(tagHeight, 0);
    header.orientation = static_cast<int>(directory.number(tagOrientation, 1));
    checkBlocks(file, directory, tagStripOffsets, tagStripByteCounts);
    checkBlocks(file, directory, tagTileOffsets, tagTileByteCounts);
    if (const Entry* profile = directory.find(tagIccProfile)) {
        const std::uint8_t* bytes = file.at(profile->valueOffset, profile->count);
        header.iccProfile.assign(bytes, bytes + profile->count);
    }
    return header;
}

int exifOrientation(const std::uint8_t* bytes, std::size_t size) {
    try {
        const ByteReader block(bytes, size);
        if (!block.matches(0, "II") && !block.matches(0, "MM"))
            return 1;
        const std::uint32_t stored = Directory(block).number(tagOrientation, 1);
        return stored >= 1 && stored <= 8 ? static_cast<int>(stored) : 1;
    } catch (const Error&) {
        return 1;
    }
}

} // namespace inlay
