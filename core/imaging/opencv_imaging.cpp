#include "core/imaging/opencv_imaging.h"

#include "core/base/atomic_file.h"
#include "core/facade/imaging_factory.h"
#include "core/imaging/edit_layer.h"
#include "core/imaging/film_file.h"
#include "core/imaging/gif_film.h"
#include "core/imaging/image_encoder.h"
#include "core/imaging/master_decoder.h"
#include "core/imaging/master_writer.h"
#include "core/imaging/mat_image.h"
#include "core/imaging/open_raster.h"
#include "core/imaging/photo_decoder.h"
#include "core/imaging/png_film.h"
#include "core/imaging/translate_errors.h"
#include "core/imaging/video_film.h"
#include "core/imaging/warp_crop.h"

#include <algorithm>
#include <opencv2/core/utils/logger.hpp>
#include <opencv2/imgproc.hpp>

namespace inlay {

OpenCvImaging::OpenCvImaging()
    : m_faces(findLandmarkFile()) {
    // What goes wrong is told by Error; a user's terminal is not OpenCV's.
    cv::utils::logging::setLogLevel(cv::utils::logging::LOG_LEVEL_SILENT);
}

Photo OpenCvImaging::loadPhoto(const std::string& path) {
    return translateErrors(path + " cannot be read", [&] {
        const std::vector<std::uint8_t> bytes = readPictureFile(path);
        return decodePicture(path, bytes.data(), bytes.size());
    });
}

Photo OpenCvImaging::decodePhoto(const std::uint8_t* bytes, std::size_t size) {
    return decodePicture("The picture", bytes, size);
}

PhotoMaster OpenCvImaging::loadMaster(const std::string& path) {
    return translateErrors(path + " cannot be read", [&] {
        const std::vector<std::uint8_t> bytes = readPictureFile(path);
        return decodePhotoMaster(path, bytes.data(), bytes.size());
    });
}

PhotoMaster OpenCvImaging::decodeMaster(const std::uint8_t* bytes, std::size_t size) {
    return decodePhotoMaster("The picture", bytes, size);
}

Image OpenCvImaging::srgbPicture(const PhotoMaster& master) {
    return translateErrors("The photo cannot be shown", [&] { return srgbPictureOf(master); });
}

FaceDetection OpenCvImaging::detectFaces(const Image& photo) {
    if (photo.isEmpty())
        throw Error(ErrorKind::InvalidArgument, "There is no photo to find a face in");
    return translateErrors("Faces cannot be found", [&] { return m_faces.find(photo); });
}

Image OpenCvImaging::warpCrop(const Image& photo, const CropQuad& crop, int width, int height) {
    return translateErrors("The photo cannot be cropped",
                           [&] { return warpQuad(photo, crop, width, height); });
}

Image OpenCvImaging::resize(const Image& image, int width, int height) {
    constexpr int largestSide = 32767; // what OpenCV's interpolation can count to
    if (image.isEmpty() || width < 1 || height < 1 || width > largestSide || height > largestSide)
        throw Error(ErrorKind::InvalidArgument,
                    "A picture of " + std::to_string(image.width) + " x " +
                        std::to_string(image.height) + " pixels cannot be resized to " +
                        std::to_string(width) + " x " + std::to_string(height));
    if (width == image.width && height == image.height)
        return image;
    return translateErrors("The picture cannot be resized", [&] {
        // By axis, because a picture may shrink in one and grow in the other.
        cv::Mat pixels = matView(image);
        const cv::Size shrunk(std::min(width, image.width), std::min(height, image.height));
        cv::Mat small;
        if (shrunk != pixels.size()) {
            cv::resize(pixels, small, shrunk, 0, 0, cv::INTER_AREA);
            pixels = small;
        }
        Image result(width, height);
        cv::Mat target = matView(result);
        if (pixels.size() == target.size())
            pixels.copyTo(target);
        else
            cv::resize(pixels, target, target.size(), 0, 0, cv::INTER_CUBIC);
        return result;
    });
}

void OpenCvImaging::saveImage(const std::string& path, const Image& image, int jpegQuality) {
    const std::vector<std::uint8_t> bytes = translateErrors(
        path + " cannot be written", [&] { return encodeImage(path, image, jpegQuality); });
    AtomicFile file(path);
    file.write(bytes.data(), bytes.size());
    file.commit();
}

void OpenCvImaging::saveMaster(const std::string& path, const PhotoMaster& master) {
    translateErrors(path + " cannot be written", [&] { writePhotoMaster(path, master); });
}

void OpenCvImaging::saveLayers(const std::string& path, const PhotoMaster& original,
                               const PhotoMaster& edited, const std::vector<std::uint8_t>& mask) {
    translateErrors(path + " cannot be written", [&] {
        const std::string ending = lowerCaseEnding(path);
        if (ending == ".ora")
            writeOpenRaster(path, original, edited, editLayerOf(original, edited, mask, false));
        else if (ending == ".png" || ending == ".tif" || ending == ".tiff")
            writePhotoMaster(path, editLayerOf(original, edited, mask, true).pixels);
        else
            throw Error(ErrorKind::InvalidArgument,
                        path + " names no format of layers; end it in .ora, .tif or .png");
    });
}

std::unique_ptr<FilmWriter> OpenCvImaging::createFilm(const std::string& path, int width,
                                                      int height, double framesPerSecond) {
    return translateErrors(path + " cannot be written", [&]() -> std::unique_ptr<FilmWriter> {
        checkFilm(path, width, height, framesPerSecond);
        switch (filmFormatFromPath(path)) {
        case FilmFormat::Gif:
            return std::make_unique<GifFilm>(path, width, height, framesPerSecond);
        case FilmFormat::PngFolder:
            return std::make_unique<PngFilm>(path, width, height);
        default:
            return std::make_unique<VideoFilm>(path, width, height, framesPerSecond);
        }
    });
}

std::unique_ptr<Imaging> createImaging() {
    return std::make_unique<OpenCvImaging>();
}

} // namespace inlay
