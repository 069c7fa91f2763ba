#include "core/imaging/image_header_formats.h"
#include "core/model/picture/picture_signature.h"
#include "tests/fuzz/fuzz_target.h"

using namespace inlay;

namespace {

void readHeader(const ByteView& bytes) {
    const ByteReader file(bytes.data, bytes.size);
    const std::optional<PictureFormat> format = pictureFormat(bytes.data, bytes.size);
    if (!format)
        return;
    switch (*format) {
    case PictureFormat::Png:
        readPngHeader(file);
        pngPixelsOnly(bytes.data, bytes.size);
        break;
    case PictureFormat::Jpeg:
        readJpegHeader(file);
        break;
    case PictureFormat::Webp:
        readWebpHeader(file);
        break;
    case PictureFormat::Tiff:
        readTiffHeader(file);
        break;
    case PictureFormat::Bmp:
        readBmpHeader(file);
        break;
    case PictureFormat::Jpeg2000:
        readJpeg2000Header(file);
        break;
    default: // libraries read the others
        break;
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    return fuzzReader(data, size, readHeader);
}
