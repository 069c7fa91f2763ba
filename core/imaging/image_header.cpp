#include "core/imaging/image_header.h"

#include "core/imaging/image_header_formats.h"

namespace inlay {

namespace {

/// The name of a picture format that people have but OpenCV does not read; empty if unknown.
std::string foreignFormat(const ByteReader& file) {
    if (file.matches(0, "GIF8"))
        return "GIF";
    if (file.matches(4, "ftypavif") || file.matches(4, "ftypavis"))
        return "AVIF";
    for (const char* brand : {"heic", "heix", "hevc", "mif1", "msf1"})
        if (file.matches(4, "ftyp") && file.size() >= 12 &&
            std::memcmp(file.at(8, 4), brand, 4) == 0)
            return "HEIC";
    if (file.matches(0, "\xff\x0a") || file.matches(4, "JXL \r\n"))
        return "JPEG XL";
    if (file.matches(0, "8BPS"))
        return "Photoshop";
    if (file.matches(0, "%PDF"))
        return "PDF";
    return {};
}

ImageHeader readByFormat(const ByteReader& file) {
    if (file.matches(0, "\x89PNG\r\n\x1a\n"))
        return readPngHeader(file);
    if (file.matches(0, "\xff\xd8\xff"))
        return readJpegHeader(file);
    if (file.matches(0, "RIFF") && file.matches(8, "WEBP"))
        return readWebpHeader(file);
    if (file.matches(0, "II") || file.matches(0, "MM")) {
        const bool bigEndian = file.matches(0, "MM");
        if (file.size() >= 4 && file.u16(2, bigEndian) == 42)
            return readTiffHeader(file);
        if (file.size() >= 4 && file.u16(2, bigEndian) == 43)
            throw Error(ErrorKind::UnsupportedFormat,
                        "is a BigTIFF picture, which Inlay does not read; save it as an ordinary "
                        "TIFF or as a PNG");
    }
    // "BM" alone begins many a text; the header's size follows the file header.
    if (file.matches(0, "BM") && file.size() >= 18) {
        const std::uint32_t headerSize = file.u32(14, false);
        if (headerSize == 12 || (headerSize >= 40 && headerSize <= 124))
            return readBmpHeader(file);
    }
    const std::string foreign = foreignFormat(file);
    throw Error(ErrorKind::UnsupportedFormat,
                foreign.empty()
                    ? "is not a PNG, JPEG, WebP, TIFF or BMP picture; choose a picture file"
                    : "is a " + foreign +
                          " file, which Inlay does not read; save it as PNG or JPEG");
}

} // namespace

ImageHeader readImageHeader(const std::uint8_t* bytes, std::size_t size) {
    if (size == 0)
        throw Error(ErrorKind::CorruptFile,
                    "is empty (0 bytes); copy it again from where it came from");
    ImageHeader header = readByFormat(ByteReader(bytes, size));
    if (header.width == 0 || header.height == 0)
        throw Error(ErrorKind::CorruptFile, "is a " + header.format +
                                                " picture without pixels; copy it again from "
                                                "where it came from");
    if (header.orientation < 1 || header.orientation > 8)
        header.orientation = 1;
    return header;
}

} // namespace inlay
