#pragma once

#include "core/model/picture/jpeg_coding.h"
#include "core/model/picture/photo_metadata.h"
#include "core/model/picture/picture_format.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <variant>
#include <vector>

namespace inlay {

/// The values of a photo's pixels at one depth.
template <typename Value>
struct PhotoSamples {
    std::vector<Value> rgb;   ///< R G B interleaved, rows from the top; of a grey photo three equal
    std::vector<Value> alpha; ///< one a pixel, 0 clear; empty: none
};

/// How finely a photo is printed, in pixels an inch; 0: the file does not say.
struct PrintResolution {
    double across = 0;
    double down = 0;
};

/// A photo as its file has it, so that it can be saved with nothing lost but what was edited:
/// pixels upright, at the file's own depth and in its own colour space.
struct PhotoMaster {
    int width = 0;
    int height = 0;
    /// 8 or 16 bits a channel, 0 to 255 or 65535, in the space of `iccProfile`.
    std::variant<PhotoSamples<std::uint8_t>, PhotoSamples<std::uint16_t>> samples;
    bool isGrey = false; ///< the file holds brightness only
    /// Colours are multiplied by alpha already (some TIFF files).
    bool alphaIsAssociated = false;
    /// The colour space as an ICC profile, of RGB, or of grey where `isGrey`; empty: sRGB.
    std::vector<std::uint8_t> iccProfile;
    PictureFormat format = PictureFormat::Png; ///< of the file
    int exifOrientation = 1;                   ///< 1..8 as stored in the file; pixels are upright
    int pictures = 1;               ///< how many the file holds (pages, frames); this is the first
    bool coloursWereTurned = false; ///< from CMYK or Lab, which are not kept
    std::optional<JpegCoding> jpeg; ///< of a JPEG file
    /// The JPEG file itself where its pixels stand upright in it, so that what is not edited can be
    /// saved as it was; else nothing.
    std::shared_ptr<const std::vector<std::uint8_t>> jpegFile;
    PrintResolution printResolution; ///< as stored, not turned
    PhotoMetadata metadata;

    bool isEmpty() const { return width < 1 || height < 1; }
    int bits() const { return samples.index() == 0 ? 8 : 16; }
};

/// Every pixel's three values are equal.
bool showsOnlyGrey(const PhotoMaster& master);

} // namespace inlay
