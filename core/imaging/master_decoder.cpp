#include "core/imaging/master_decoder.h"

#include "core/base/muted_errors.h"
#include "core/imaging/colour_profile.h"
#include "core/imaging/gif_decoder.h"
#include "core/imaging/heif_decoder.h"
#include "core/imaging/image_header_formats.h"
#include "core/imaging/jpeg_decoder.h"
#include "core/imaging/master_view.h"
#include "core/imaging/mat_image.h"
#include "core/imaging/metadata.h"
#include "core/imaging/opencv_decoder.h"
#include "core/imaging/pixel_conversion.h"
#include "core/imaging/tiff_decoder.h"
#include "core/imaging/translate_errors.h"
#include "core/imaging/webp_animation.h"
#include "core/model/picture/picture_limit.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <opencv2/imgproc.hpp>

namespace inlay {

namespace {

MasterPixels pixelsOf(const Image& image) {
    MasterPixels pixels;
    pixels.colours = matView(image).clone();
    return pixels;
}

/// Of a whole PNG file: its pHYs, which stands before the pixels.
PrintResolution pngResolution(const std::uint8_t* bytes, std::size_t size) {
    const ByteReader file(bytes, size);
    for (std::size_t offset = 8; !file.matches(offset + 4, "IDAT");
         offset += std::size_t{file.u32(offset, true)} + 12) {
        if (file.matches(offset + 4, "IEND"))
            break;
        constexpr std::uint32_t aMetre = 1;
        if (file.matches(offset + 4, "pHYs") && file.u8(offset + 16) == aMetre)
            return {file.u32(offset + 8, true) * 0.0254, file.u32(offset + 12, true) * 0.0254};
    }
    return {};
}

MasterPixels decodeRaster(const ImageHeader& header, const std::uint8_t* bytes, std::size_t size) {
    const cv::Mat decoded = decodeByOpenCv(header, bytes, size);
    MasterPixels pixels;
    switch (decoded.channels()) {
    case 1:
        pixels.colours = decoded;
        break;
    case 3:
        cv::cvtColor(decoded, pixels.colours, cv::COLOR_BGR2RGB);
        break;
    default:
        cv::cvtColor(decoded, pixels.colours, cv::COLOR_BGRA2RGB);
        cv::extractChannel(decoded, pixels.alpha, 3);
        break;
    }
    if (header.format == PictureFormat::Png) {
        const std::uint32_t colourType = ByteReader(bytes, size).u8(25); // of the first chunk
        pixels.isGrey = colourType == 0 || colourType == 4;
    }
    return pixels;
}

/// Of a picture that is turned by a quarter the columns become rows.
void turnByAQuarter(JpegCoding& coding) {
    for (JpegCoding::Channel& channel : coding.channels)
        std::swap(channel.across, channel.down);
    for (auto& table : coding.tables)
        for (std::size_t row = 0; row < 8; ++row)
            for (std::size_t column = 0; column < row; ++column)
                std::swap(table[row * 8 + column], table[column * 8 + row]);
}

MasterPixels decodePixels(const ImageHeader& header, const std::uint8_t* bytes, std::size_t size,
                          PhotoMaster& master) {
    switch (header.format) {
    case PictureFormat::Jpeg: {
        MasterPixels pixels = pixelsOf(decodeJpeg(bytes, size));
        const JpegDescription described = describeJpeg(bytes, size);
        pixels.isGrey = described.channels == 1;
        pixels.coloursWereTurned = described.channels == 4;
        master.jpeg = described.coding;
        if (header.orientation >= 5)
            turnByAQuarter(*master.jpeg);
        if (header.orientation == 1 && !master.jpeg->channels.empty())
            master.jpegFile =
                std::make_shared<const std::vector<std::uint8_t>>(bytes, bytes + size);
        master.printResolution = described.printResolution;
        return pixels;
    }
    case PictureFormat::Tiff:
        return decodeTiffMaster(bytes, size, master.printResolution);
    case PictureFormat::Gif: {
        MasterPixels pixels = pixelsOf(decodeGif(bytes, size));
        pixels.pictures = gifPictures(bytes, size);
        return pixels;
    }
    case PictureFormat::Heic:
    case PictureFormat::Avif:
        return decodeHeifMaster(header.format, bytes, size);
    case PictureFormat::Webp:
        if (header.isFirstOfSeveral) {
            MasterPixels pixels = pixelsOf(decodeWebpAnimation(bytes, size));
            pixels.pictures = 2; // or more
            return pixels;
        }
        return decodeRaster(header, bytes, size);
    default:
        if (header.format == PictureFormat::Png)
            master.printResolution = pngResolution(bytes, size);
        return decodeRaster(header, bytes, size);
    }
}

template <typename Value>
PhotoSamples<Value> uprightSamples(MasterPixels& pixels, int orientation, const cv::Size& upright) {
    PhotoSamples<Value> samples;
    samples.rgb.resize(static_cast<std::size_t>(upright.area()) * 3);
    cv::Mat colours = colourView(samples, upright.width, upright.height);
    if (pixels.colours.channels() == 1) {
        cv::Mat whole;
        cv::cvtColor(pixels.colours, whole, cv::COLOR_GRAY2RGB);
        pixels.colours = whole;
    }
    turnUpright(pixels.colours, orientation, colours);
    pixels.colours.release();
    if (!pixels.alpha.empty()) {
        samples.alpha.resize(static_cast<std::size_t>(upright.area()));
        cv::Mat alpha = alphaView(samples, upright.width, upright.height);
        turnUpright(pixels.alpha, orientation, alpha);
    }
    return samples;
}

PhotoMaster decode(const std::uint8_t* bytes, std::size_t size) {
    const ImageHeader header = readImageHeader(bytes, size);
    requirePixelCount(header.width, header.height);
    PhotoMaster master;
    master.format = header.format;
    master.exifOrientation = header.orientation;
    MasterPixels pixels = decodePixels(header, bytes, size, master);
    master.isGrey = pixels.isGrey;
    master.alphaIsAssociated = pixels.alphaIsAssociated;
    master.coloursWereTurned = pixels.coloursWereTurned;
    master.pictures = std::max(1, pixels.pictures);
    const bool transposes = header.orientation >= 5;
    const cv::Size stored = pixels.colours.size();
    const cv::Size upright =
        transposes ? cv::Size(stored.height, stored.width) : cv::Size(stored.width, stored.height);
    master.width = upright.width;
    master.height = upright.height;
    if (pixels.colours.depth() == CV_16U)
        master.samples = uprightSamples<std::uint16_t>(pixels, header.orientation, upright);
    else
        master.samples = uprightSamples<std::uint8_t>(pixels, header.orientation, upright);

    master.iccProfile = unpackedProfile(header);
    const ProfileSpace space = profileSpace(master.iccProfile);
    const bool fits = !master.coloursWereTurned && (space == ProfileSpace::Rgb ||
                                                    (space == ProfileSpace::Grey && master.isGrey));
    if (!fits)
        master.iccProfile.clear();
    master.metadata = readMetadata(master.format, bytes, size, master.width, master.height);
    return master;
}

template <typename Value>
Image overWhite(const PhotoSamples<Value>& samples, const PhotoMaster& master) {
    Image image(master.width, master.height);
    if constexpr (sizeof(Value) == 1)
        if (samples.alpha.empty()) {
            image.rgb = samples.rgb;
            return image;
        }
    constexpr double top = std::numeric_limits<Value>::max();
    for (std::size_t i = 0; i < image.rgb.size(); ++i) {
        const double opacity = samples.alpha.empty() ? 1 : samples.alpha[i / 3] / top;
        const double seen = samples.rgb[i] / top * (master.alphaIsAssociated ? 1 : opacity);
        image.rgb[i] =
            static_cast<std::uint8_t>(std::lround(255 * std::min(1.0, seen + 1 - opacity)));
    }
    return image;
}

} // namespace

PhotoMaster decodePhotoMaster(const std::string& name, const std::uint8_t* bytes,
                              std::size_t size) {
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

Image srgbPictureOf(const PhotoMaster& master) {
    Image image =
        std::visit([&](const auto& samples) { return overWhite(samples, master); }, master.samples);
    convertToSrgb(image, master.iccProfile);
    return image;
}

} // namespace inlay
