#include "core/imaging/master_writer.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/imaging/image_encoder.h"
#include "core/imaging/jpeg_encoder.h"
#include "core/imaging/master_decoder.h"
#include "core/imaging/png_encoder.h"
#include "core/imaging/tiff_encoder.h"
#include "core/imaging/webp_encoder.h"

namespace inlay {

namespace {

void check(const std::string& path, const PhotoMaster& master) {
    const std::size_t pixels = master.isEmpty() ? 0
                                                : static_cast<std::size_t>(master.width) *
                                                      static_cast<std::size_t>(master.height);
    const bool whole = std::visit(
        [pixels](const auto& samples) {
            return samples.rgb.size() == 3 * pixels &&
                   (samples.alpha.empty() || samples.alpha.size() == pixels);
        },
        master.samples);
    if (pixels == 0 || !whole)
        throw Error(ErrorKind::InvalidArgument,
                    path + " cannot be written: the photo has no pixels");
}

std::vector<std::uint8_t> encoded(const std::string& path, const std::string& ending,
                                  const PhotoMaster& master) {
    if (ending == ".jpg" || ending == ".jpeg")
        return encodeJpeg(master);
    if (ending == ".png")
        return encodePng(master);
    if (ending == ".webp")
        return encodeWebp(master);
    constexpr int unused = 95;
    return encodeImage(path, srgbPictureOf(master), unused);
}

void write(const std::string& path, const PhotoMaster& master) {
    const std::string ending = lowerCaseEnding(path);
    if (ending == ".tif" || ending == ".tiff") {
        AtomicFile file(path);
        writeTiff(file.temporaryPath(), master);
        file.commit();
        return;
    }
    const std::vector<std::uint8_t> bytes = encoded(path, ending, master);
    AtomicFile file(path);
    file.write(bytes.data(), bytes.size());
    file.commit();
}

} // namespace

void writePhotoMaster(const std::string& path, const PhotoMaster& master) {
    check(path, master);
    try {
        write(path, master);
    } catch (const Error& error) {
        const std::string told = error.what();
        if (told.find(path) != std::string::npos)
            throw;
        throw Error(error.kind(), path + " cannot be written: " + told);
    }
}

} // namespace inlay
