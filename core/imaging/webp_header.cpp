#include "core/imaging/image_header_formats.h"
#include "core/imaging/webp_animation.h"

#include <algorithm>

namespace inlay {

namespace {

std::uint64_t u24(const ByteReader& file, std::size_t offset) {
    return file.u16(offset, false) | (std::uint64_t{file.u8(offset + 2)} << 16);
}

} // namespace

ImageHeader readWebpHeader(const ByteReader& file) {
    constexpr std::uint32_t animationFlag = 0x02;
    ImageHeader header;
    header.format = PictureFormat::Webp;
    const std::size_t end = std::size_t{file.u32(4, false)} + 8;
    file.at(0, end);
    for (std::size_t offset = 12; offset + 8 <= end;) {
        const std::size_t length = file.u32(offset + 4, false);
        const std::size_t data = offset + 8;
        const std::uint8_t* bytes = file.at(data, length);
        if (file.matches(offset, "VP8X")) {
            header.isFirstOfSeveral = (file.u8(data) & animationFlag) != 0;
            if (header.isFirstOfSeveral && !readsWebpAnimations())
                throw Error(ErrorKind::UnsupportedFormat,
                            "is an animated WebP; save one picture of it as PNG or JPEG");
            header.width = u24(file, data + 4) + 1;
            header.height = u24(file, data + 7) + 1;
        } else if (file.matches(offset, "VP8 ") && header.width == 0) {
            header.width = file.u16(data + 6, false) & 0x3fff;
            header.height = file.u16(data + 8, false) & 0x3fff;
        } else if (file.matches(offset, "VP8L") && header.width == 0) {
            const std::uint32_t bits = file.u32(data + 1, false);
            header.width = (bits & 0x3fff) + 1;
            header.height = ((bits >> 14) & 0x3fff) + 1;
        } else if (file.matches(offset, "EXIF")) {
            // Some writers put JPEG's prefix before the block.
            const std::size_t prefix = length > 6 && file.matches(data, "Exif\0") ? 6 : 0;
            header.orientation = exifOrientation(bytes + prefix, length - prefix);
        } else if (file.matches(offset, "ICCP")) {
            header.iccProfile.assign(bytes, bytes + length);
        }
        offset = data + length + (length & 1);
    }
    return header;
}

} // namespace inlay
