#include "core/imaging/image_header_formats.h"

#include <cstdlib>

namespace inlay {

ImageHeader readBmpHeader(const ByteReader& file) {
    constexpr std::uint32_t runLength8 = 1;
    constexpr std::uint32_t runLength4 = 2;
    ImageHeader header;
    header.format = PictureFormat::Bmp;
    const std::size_t pixels = file.u32(10, false);
    const bool oldHeader = file.u32(14, false) == 12;
    std::uint32_t bitsPerPixel = 0;
    std::uint32_t compression = 0;
    if (oldHeader) {
        header.width = file.u16(18, false);
        header.height = file.u16(20, false);
        bitsPerPixel = file.u16(24, false);
    } else {
        // Signed: a negative height means rows from the top.
        const auto width = static_cast<std::int32_t>(file.u32(18, false));
        const auto height = static_cast<std::int32_t>(file.u32(22, false));
        header.width = width > 0 ? static_cast<std::uint64_t>(width) : 0;
        header.height = static_cast<std::uint64_t>(std::llabs(height));
        bitsPerPixel = file.u16(28, false);
        compression = file.u32(30, false);
    }
    constexpr std::uint32_t bitFields = 3;
    if (compression > bitFields || bitsPerPixel == 0 || bitsPerPixel > 32)
        throw Error(ErrorKind::UnsupportedFormat, "is a BMP picture of a kind that Inlay does not "
                                                  "read, or damaged; save it as PNG");
    if (compression != runLength8 && compression != runLength4) {
        const std::uint64_t rowBytes = (header.width * bitsPerPixel + 31) / 32 * 4;
        file.at(pixels, rowBytes * header.height);
    }
    return header;
}

} // namespace inlay
