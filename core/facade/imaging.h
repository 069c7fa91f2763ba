#pragma once

#include "core/facade/film_writer.h"
#include "core/model/picture/face.h"
#include "core/model/picture/photo.h"
#include "core/model/picture/photo_master.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>

namespace inlay {

/// Photos in, pictures out. Every function may be called from any thread, at the same time.
/// All throw inlay::Error; paths are UTF-8.
class Imaging {
public:
    virtual ~Imaging() = default;

    /// PNG, JPEG, WebP, TIFF, BMP, GIF, HEIC, AVIF, JPEG 2000, of animated ones the first picture;
    /// 8 to 16 bit; grey, RGB, with or without alpha. Refuses more than 100 megapixels before
    /// decoding (TooLarge), names what is wrong with anything else (FileNotFound, FileUnreadable,
    /// UnsupportedFormat, CorruptFile).
    virtual Photo loadPhoto(const std::string& path) = 0;
    virtual Photo decodePhoto(const std::uint8_t* bytes, std::size_t size) = 0;

    /// The same file unconverted: its own depth, colour space, alpha, JPEG coding and metadata.
    /// Reads what `loadPhoto` reads and refuses the same. Palettes and fewer than 8 bits become 8
    /// bits; CMYK and Lab become sRGB; of several pictures it is the first.
    virtual PhotoMaster loadMaster(const std::string& path) = 0;
    virtual PhotoMaster decodeMaster(const std::uint8_t* bytes, std::size_t size) = 0;
    /// What `loadPhoto` makes of the same file: 8-bit sRGB, alpha over white.
    virtual Image srgbPicture(const PhotoMaster& master) = 0;

    /// Faces by dlib's 68 landmarks, or by OpenCV's cascades where the landmark file is missing.
    /// No face is not an error.
    virtual FaceDetection detectFaces(const Image& photo) = 0;

    /// FFHQ's crop: pads by reflection and blur where the quad leaves the photo, resamples with
    /// antialiasing to width x height, which have the quad's aspect (or what is seen is stretched).
    virtual Image warpCrop(const Image& photo, const CropQuad& crop, int width, int height) = 0;
    Image warpCrop(const Image& photo, const CropQuad& crop, int side) {
        return warpCrop(photo, crop, side, side);
    }

    /// Area-averaged when it shrinks, bicubic when it grows.
    virtual Image resize(const Image& image, int width, int height) = 0;

    /// By the path's ending: .png, .jpg/.jpeg (quality 1..100), .webp, .tif/.tiff, .bmp.
    /// Written aside and renamed: an old file stays whole when anything fails (FileUnwritable).
    virtual void saveImage(const std::string& path, const Image& image, int jpegQuality = 95) = 0;

    /// By the path's ending: .jpg/.jpeg, .png, .tif/.tiff, .webp, with profile, metadata and print
    /// resolution; .bmp, which holds none, in sRGB. JPEG, WebP and BMP have 8 bits a channel, JPEG
    /// and BMP no alpha (laid over white). A JPEG is coded as the JPEG it came from was (and where
    /// that stood upright, blocks in which nothing changed are taken over as they are), or in
    /// quality 95 with whole colour; everything else is without loss. A grey photo stays one where
    /// it shows only grey. Written aside and renamed (FileUnwritable, InvalidArgument).
    virtual void saveMaster(const std::string& path, const PhotoMaster& master) = 0;

    /// An edit apart from its photo, for other programs. `edited`: `original` after an edit was put
    /// into it; `mask`: where, as `Compositing` gives it. By the path's ending: .ora, an OpenRaster
    /// file of photo, edit, both merged and a thumbnail; .tif/.tiff or .png, the edit alone with
    /// alpha, of the photo's size. Laid over the photo the edit gives `edited` to the nearest value
    /// of 8 or 16 bits. Written aside and renamed (FileUnwritable, InvalidArgument).
    virtual void saveLayers(const std::string& path, const PhotoMaster& original,
                            const PhotoMaster& edited, const std::vector<std::uint8_t>& mask) = 0;

    /// By the path's ending: .mp4 (H.264), .webm (VP9), .gif (repeats, at most 50 frames a second),
    /// .avi (Motion JPEG), or numbered pictures in a new folder where it ends in a slash.
    /// `framesPerSecond` 1..120.
    virtual std::unique_ptr<FilmWriter> createFilm(const std::string& path, int width, int height,
                                                   double framesPerSecond) = 0;
};

} // namespace inlay
