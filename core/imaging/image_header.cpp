#include "core/imaging/image_header.h"

#include "core/imaging/gif_decoder.h"
#include "core/imaging/heif_decoder.h"
#include "core/imaging/image_header_formats.h"
#include "core/model/picture/picture_signature.h"

namespace inlay {

namespace {

ImageHeader readByFormat(const ByteReader& file) {
    const std::string format = pictureFormat(file.at(0, file.size()), file.size());
    if (format == "PNG")
        return readPngHeader(file);
    if (format == "JPEG")
        return readJpegHeader(file);
    if (format == "WebP")
        return readWebpHeader(file);
    if (format == "TIFF")
        return readTiffHeader(file);
    if (format == "BMP")
        return readBmpHeader(file);
    if (format == "GIF")
        return readGifHeader(file.at(0, file.size()), file.size());
    if (format == "HEIC" || format == "AVIF")
        return readHeifHeader(format, file.at(0, file.size()), file.size());
    if (format == "BigTIFF")
        throw Error(ErrorKind::UnsupportedFormat,
                    "is a BigTIFF picture, which Inlay does not read; save it as an ordinary TIFF "
                    "or as a PNG");
    throw Error(ErrorKind::UnsupportedFormat,
                format.empty()
                    ? "is not a PNG, JPEG, WebP, TIFF, BMP, GIF, HEIC or AVIF picture; choose a "
                      "picture file"
                    : "is a " + format +
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
