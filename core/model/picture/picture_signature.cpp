#include "core/model/picture/picture_signature.h"

#include "core/base/byte_reader.h"

namespace inlay {

namespace {

/// The brand of a file of ISO's base media format (ISO/IEC 14496-12), as pictures use it.
std::optional<PictureFormat> formatOfBrand(const ByteReader& file) {
    constexpr std::size_t brandEnd = 12;
    if (!file.matches(4, "ftyp") || file.size() < brandEnd)
        return {};
    for (const char* brand : {"avif", "avis"})
        if (std::memcmp(file.at(8, 4), brand, 4) == 0)
            return PictureFormat::Avif;
    for (const char* brand :
         {"heic", "heix", "heim", "heis", "hevc", "hevx", "hevm", "hevs", "mif1", "msf1"})
        if (std::memcmp(file.at(8, 4), brand, 4) == 0)
            return PictureFormat::Heic;
    return {};
}

std::optional<PictureFormat> tiffKind(const ByteReader& file) {
    const bool bigEndian = file.matches(0, "MM");
    if ((!bigEndian && !file.matches(0, "II")) || file.size() < 4)
        return {};
    const std::uint32_t version = file.u16(2, bigEndian);
    if (version == 42)
        return PictureFormat::Tiff;
    if (version == 43)
        return PictureFormat::BigTiff;
    return {};
}

/// "BM" alone begins many a text; the header's size follows the file header.
bool isBmp(const ByteReader& file) {
    if (!file.matches(0, "BM") || file.size() < 18)
        return false;
    const std::uint32_t headerSize = file.u32(14, false);
    return headerSize == 12 || (headerSize >= 40 && headerSize <= 124);
}

} // namespace

std::optional<PictureFormat> pictureFormat(const std::uint8_t* bytes, std::size_t size) {
    const ByteReader file(bytes, size);
    if (file.matches(0, "\x89PNG\r\n\x1a\n"))
        return PictureFormat::Png;
    if (file.matches(0, "\xff\xd8\xff"))
        return PictureFormat::Jpeg;
    if (file.matches(0, "RIFF") && file.matches(8, "WEBP"))
        return PictureFormat::Webp;
    if (const auto tiff = tiffKind(file))
        return tiff;
    if (isBmp(file))
        return PictureFormat::Bmp;
    if (file.matches(0, "GIF8"))
        return PictureFormat::Gif;
    if (const auto branded = formatOfBrand(file))
        return branded;
    // Boxes (JP2, JPX), or the codestream by itself.
    if (file.matches(4, "jP  \r\n\x87\n") || file.matches(0, "\xff\x4f\xff\x51"))
        return PictureFormat::Jpeg2000;
    // Two bytes are few: a safetensors file whose header has 2815 bytes begins with them, too.
    if ((file.matches(0, "\xff\x0a") && !file.matches(2, "\0\0\0\0\0\0{")) ||
        file.matches(4, "JXL \r\n"))
        return PictureFormat::JpegXl;
    if (file.matches(0, "8BPS"))
        return PictureFormat::Photoshop;
    if (file.matches(0, "%PDF"))
        return PictureFormat::Pdf;
    return {};
}

} // namespace inlay
