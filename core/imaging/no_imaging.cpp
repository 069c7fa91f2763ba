#include "core/base/error.h"
#include "core/facade/imaging_factory.h"

namespace inlay {

namespace {

[[noreturn]] void refuse() {
    throw Error(ErrorKind::MissingComponent,
                "This build reads and writes no pictures; build it again with OpenCV installed");
}

/// Keeps a build without OpenCV whole: the engine runs, pictures are refused by name.
class NoImaging : public Imaging {
public:
    Photo loadPhoto(const std::string&) override { refuse(); }
    Photo decodePhoto(const std::uint8_t*, std::size_t) override { refuse(); }
    PhotoMaster loadMaster(const std::string&) override { refuse(); }
    PhotoMaster decodeMaster(const std::uint8_t*, std::size_t) override { refuse(); }
    Image srgbPicture(const PhotoMaster&) override { refuse(); }
    FaceDetection detectFaces(const Image&) override { refuse(); }
    Image warpCrop(const Image&, const CropQuad&, int, int) override { refuse(); }
    Image resize(const Image&, int, int) override { refuse(); }
    void saveImage(const std::string&, const Image&, int) override { refuse(); }
    void saveMaster(const std::string&, const PhotoMaster&) override { refuse(); }
    void saveLayers(const std::string&, const PhotoMaster&, const PhotoMaster&,
                    const std::vector<std::uint8_t>&) override {
        refuse();
    }
    std::unique_ptr<FilmWriter> createFilm(const std::string&, int, int, double) override {
        refuse();
    }
};

} // namespace

std::unique_ptr<Imaging> createImaging() {
    return std::make_unique<NoImaging>();
}

} // namespace inlay
