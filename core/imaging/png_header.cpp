#include "core/imaging/image_header_formats.h"

#include <algorithm>
#include <zlib.h>

namespace inlay {

ImageHeader readPngHeader(const ByteReader& file) {
    ImageHeader header;
    header.format = PictureFormat::Png;
    std::size_t offset = 8;
    if (!file.matches(offset + 4, "IHDR"))
        throw Error(ErrorKind::CorruptFile, "is a PNG picture without its header; copy it again");
    header.width = file.u32(offset + 8, true);
    header.height = file.u32(offset + 12, true);
    while (!file.matches(offset + 4, "IEND")) {
        const std::size_t length = file.u32(offset, true);
        file.at(offset, length + 12); // length, name, data, checksum: all there
        const std::uint8_t* data = file.at(offset + 8, length);
        const auto checked = static_cast<uInt>(length + 4);
        if (crc32(0, file.at(offset + 4, checked), checked) != file.u32(offset + 8 + length, true))
            throw Error(ErrorKind::CorruptFile,
                        "is a damaged PNG picture (a checksum is wrong); copy it again from where "
                        "it came from");
        if (file.matches(offset + 4, "eXIf"))
            header.orientation = exifOrientation(data, length);
        if (file.matches(offset + 4, "iCCP")) {
            // A name of at most 79 bytes, 0, the method (0 for zlib), the compressed profile.
            const std::uint8_t* end = data + length;
            const std::uint8_t* nameEnd = std::find(data, end, 0);
            if (end - nameEnd > 2 && nameEnd[1] == 0) {
                header.iccProfile.assign(nameEnd + 2, end);
                header.profileIsCompressed = true;
            }
        }
        offset += length + 12;
    }
    file.at(offset, 12);
    return header;
}

std::vector<std::uint8_t> pngPixelsOnly(const std::uint8_t* bytes, std::size_t size) {
    const ByteReader file(bytes, size);
    std::vector<std::uint8_t> kept(bytes, file.at(0, 8) + 8);
    for (std::size_t offset = 8; offset + 8 <= size;) {
        const std::size_t length = std::size_t{file.u32(offset, true)} + 12;
        const std::uint8_t* chunk = file.at(offset, length);
        const bool critical = (chunk[4] & 0x20) == 0; // the first letter is a capital
        if (critical || file.matches(offset + 4, "tRNS"))
            kept.insert(kept.end(), chunk, chunk + length);
        if (file.matches(offset + 4, "IEND"))
            break;
        offset += length;
    }
    return kept;
}

} // namespace inlay
