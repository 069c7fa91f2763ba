#include "core/imaging/image_header.h"

#include "core/imaging/gif_decoder.h"
#include "core/imaging/heif_decoder.h"
#include "core/imaging/image_header_formats.h"
#include "core/io/bytes/foreign_format.h"
#include "core/model/picture/picture_signature.h"

namespace inlay {

namespace {

ImageHeader readByFormat(const ByteReader& file) {
    const std::optional<PictureFormat> format = pictureFormat(file.at(0, file.size()), file.size());
    if (!format) {
        ByteView bytes;
        bytes.data = file.at(0, file.size());
        bytes.size = file.size();
        const std::string foreign = foreignFormat(bytes);
        throw Error(ErrorKind::UnsupportedFormat,
                    !foreign.empty() ? foreign
                                     : "is not a PNG, JPEG, WebP, TIFF, BMP, GIF, HEIC, AVIF or "
                                       "JPEG 2000 picture; choose a picture file");
    }
    switch (*format) {
    case PictureFormat::Png:
        return readPngHeader(file);
    case PictureFormat::Jpeg:
        return readJpegHeader(file);
    case PictureFormat::Webp:
        return readWebpHeader(file);
    case PictureFormat::Tiff:
        return readTiffHeader(file);
    case PictureFormat::Bmp:
        return readBmpHeader(file);
    case PictureFormat::Gif:
        return readGifHeader(file.at(0, file.size()), file.size());
    case PictureFormat::Heic:
    case PictureFormat::Avif:
        return readHeifHeader(*format, file.at(0, file.size()), file.size());
    case PictureFormat::Jpeg2000:
        return readJpeg2000Header(file);
    case PictureFormat::BigTiff:
        throw Error(ErrorKind::UnsupportedFormat,
                    "is a BigTIFF picture, which Inlay does not read; save it as an ordinary TIFF "
                    "or as a PNG");
    default:
        throw Error(ErrorKind::UnsupportedFormat,
                    std::string("is a ") + pictureFormatName(*format) +
                        " file, which Inlay does not read; save it as PNG or JPEG");
    }
}

} // namespace

ImageHeader readImageHeader(const std::uint8_t* bytes, std::size_t size) {
    if (size == 0)
        throw Error(ErrorKind::CorruptFile,
                    "is empty (0 bytes); copy it again from where it came from");
    ImageHeader header = readByFormat(ByteReader(bytes, size));
    if (header.width == 0 || header.height == 0)
        throw Error(ErrorKind::CorruptFile, std::string("is a ") +
                                                pictureFormatName(header.format) +
                                                " picture without pixels; copy it again from "
                                                "where it came from");
    if (header.orientation < 1 || header.orientation > 8)
        header.orientation = 1;
    return header;
}

} // namespace inlay
