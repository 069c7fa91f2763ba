#include "core/model/picture/picture_format.h"

#include "core/base/enum_names.h"

namespace inlay {

namespace {

constexpr EnumNames<PictureFormat, 13> names{{{{PictureFormat::Png, "PNG"},
                                               {PictureFormat::Jpeg, "JPEG"},
                                               {PictureFormat::Webp, "WebP"},
                                               {PictureFormat::Tiff, "TIFF"},
                                               {PictureFormat::Bmp, "BMP"},
                                               {PictureFormat::BigTiff, "BigTIFF"},
                                               {PictureFormat::Gif, "GIF"},
                                               {PictureFormat::Avif, "AVIF"},
                                               {PictureFormat::Heic, "HEIC"},
                                               {PictureFormat::JpegXl, "JPEG XL"},
                                               {PictureFormat::Jpeg2000, "JPEG 2000"},
                                               {PictureFormat::Photoshop, "Photoshop"},
                                               {PictureFormat::Pdf, "PDF"}}}};

} // namespace

const char* pictureFormatName(PictureFormat format) {
    return names.of(format);
}

} // namespace inlay
