#pragma once

#include "core/facade/imaging.h"
#include "core/imaging/face_finder.h"

namespace inlay {

/// Imaging by OpenCV, and by dlib where the build has it. Library exceptions leave it as Error.
class OpenCvImaging : public Imaging {
public:
    OpenCvImaging();

    Photo loadPhoto(const std::string& path) override;
    Photo decodePhoto(const std::uint8_t* bytes, std::size_t size) override;
    PhotoMaster loadMaster(const std::string& path) override;
    PhotoMaster decodeMaster(const std::uint8_t* bytes, std::size_t size) override;
    Image srgbPicture(const PhotoMaster& master) override;
    FaceDetection detectFaces(const Image& photo) override;
    using Imaging::warpCrop;
    Image warpCrop(const Image& photo, const CropQuad& crop, int width, int height) override;
    Image resize(const Image& image, int width, int height) override;
    void saveImage(const std::string& path, const Image& image, int jpegQuality) override;
    void saveMaster(const std::string& path, const PhotoMaster& master) override;
    void saveLayers(const std::string& path, const PhotoMaster& original, const PhotoMaster& edited,
                    const std::vector<std::uint8_t>& mask) override;
    std::unique_ptr<FilmWriter> createFilm(const std::string& path, int width, int height,
                                           double framesPerSecond) override;

private:
    FaceFinder m_faces;
};

} // namespace inlay
