#include "core/base/error.h"
#include "core/imaging/heif_decoder.h"

namespace inlay {

bool readsHeif() {
    return false;
}

ImageHeader readHeifHeader(PictureFormat format, const std::uint8_t*, std::size_t) {
    throw Error(ErrorKind::UnsupportedFormat,
                "is " + std::string(format == PictureFormat::Avif ? "an " : "a ") +
                    pictureFormatName(format) +
                    " file, which this build of Inlay does not read; save it as PNG or JPEG");
}

namespace {

[[noreturn]] void refuse() {
    throw Error(ErrorKind::UnsupportedFormat, "cannot be read by this build of Inlay");
}

} // namespace

Image decodeHeif(PictureFormat, const std::uint8_t*, std::size_t) {
    refuse();
}

MasterPixels decodeHeifMaster(PictureFormat, const std::uint8_t*, std::size_t) {
    refuse();
}

PhotoMetadata heifMetadata(PictureFormat, const std::uint8_t*, std::size_t) {
    refuse();
}

} // namespace inlay
