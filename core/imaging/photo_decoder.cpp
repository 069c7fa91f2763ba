#include "core/imaging/photo_decoder.h"

#include "core/base/muted_errors.h"
#include "core/imaging/colour_profile.h"
#include "core/imaging/gif_decoder.h"
#include "core/imaging/heif_decoder.h"
#include "core/imaging/jpeg_decoder.h"
#include "core/imaging/opencv_decoder.h"
#include "core/imaging/pixel_conversion.h"
#include "core/imaging/tiff_decoder.h"
#include "core/imaging/translate_errors.h"
#include "core/imaging/webp_animation.h"
#include "core/model/picture/picture_limit.h"

#include <utility>

namespace inlay {

namespace {

Image decodePixels(const ImageHeader& header, const std::uint8_t* bytes, std::size_t size) {
    if (header.format == PictureFormat::Jpeg)
        return decodeJpeg(bytes, size);
    if (header.format == PictureFormat::Tiff)
        return decodeTiff(bytes, size);
    if (header.format == PictureFormat::Gif)
        return decodeGif(bytes, size);
    if (header.format == PictureFormat::Heic || header.format == PictureFormat::Avif)
        return decodeHeif(header.format, bytes, size);
    if (header.format == PictureFormat::Webp && header.isFirstOfSeveral)
        return decodeWebpAnimation(bytes, size);
    return toRgbOverWhite(decodeByOpenCv(header, bytes, size));
}

Photo decode(const std::uint8_t* bytes, std::size_t size) {
    const ImageHeader header = readImageHeader(bytes, size);
    requirePixelCount(header.width, header.height);
    Photo photo;
    photo.format = header.format;
    photo.exifOrientation = header.orientation;
    photo.isFirstOfSeveral = header.isFirstOfSeveral;
    photo.image = decodePixels(header, bytes, size);
    convertToSrgb(photo.image, unpackedProfile(header));
    photo.image = turnUpright(std::move(photo.image), header.orientation);
    return photo;
}

} // namespace

Photo decodePicture(const std::string& name, const std::uint8_t* bytes, std::size_t size) {
    // OpenCV writes of some pictures what it does not like, besides what we are told.
    const MutedErrors muted;
    return translateErrors(name + " cannot be read", [&] {
        try {
            return decode(bytes, size);
        } catch (const Error& error) {
            throw Error(error.kind(), name + " " + error.what());
        }
    });
}

} // namespace inlay
