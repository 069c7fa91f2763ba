#include "core/model/picture/picture_signature.h"

#include "core/base/byte_reader.h"

namespace inlay {

namespace {

/// The brand of a file of ISO's base media format (ISO/IEC 14496-12), as pictures use it.
std::string formatOfBrand(const ByteReader& file) {
    constexpr std::size_t brandEnd = 12;
    if (!file.matches(4, "ftyp") || file.size() < brandEnd)
        return {};
    for (const char* brand : {"avif", "avis"})
        if (std::memcmp(file.at(8, 4), brand, 4) == 0)
            return "AVIF";
    for (const char* brand :
         {"heic", "heix", "heim", "heis", "hevc", "hevx", "hevm", "hevs", "mif1", "msf1"})
        if (std::memcmp(file.at(8, 4), brand, 4) == 0)
            return "HEIC";
    return {};
}

std::string tiffKind(const ByteReader& file) {
    const bool bigEndian = file.matches(0, "MM");
    if ((!bigEndian && !file.matches(0, "II")) || file.size() < 4)
        return {};
    const std::uint32_t version = file.u16(2, bigEndian);
    return version == 42 ? "TIFF" : version == 43 ? "BigTIFF" : "";
}

/// "BM" alone begins many a text; the header's size follows the file header.
bool isBmp(const ByteReader& file) {
    if (!file.matches(0, "BM") || file.size() < 18)
        return false;
    const std::uint32_t headerSize = file.u32(14, false);
    return headerSize == 12 || (headerSize >= 40 && headerSize <= 124);
}

} // namespace

std::string pictureFormat(const std::uint8_t* bytes, std::size_t size) {
    const ByteReader file(bytes, size);
    if (file.matches(0, "\x89PNG\r\n\x1a\n"))
        return "PNG";
    if (file.matches(0, "\xff\xd8\xff"))
        return "JPEG";
    if (file.matches(0, "RIFF") && file.matches(8, "WEBP"))
        return "WebP";
    if (std::string tiff = tiffKind(file); !tiff.empty())
        return tiff;
    if (isBmp(file))
        return "BMP";
    if (file.matches(0, "GIF8"))
        return "GIF";
    if (std::string branded = formatOfBrand(file); !branded.empty())
        return branded;
    // Two bytes are few: a safetensors file whose header has 2815 bytes begins with them, too.
    if ((file.matches(0, "\xff\x0a") && !file.matches(2, "\0\0\0\0\0\0{")) ||
        file.matches(4, "JXL \r\n"))
        return "JPEG XL";
    if (file.matches(0, "8BPS"))
        return "Photoshop";
    if (file.matches(0, "%PDF"))
        return "PDF";
    return {};
}

} // namespace inlay
