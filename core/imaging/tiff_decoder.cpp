#include "core/imaging/tiff_decoder.h"

#include "core/base/error.h"

#include <algorithm>
#include <cstring>
#include <memory>
#include <string>
#include <tiffio.h>
#include <vector>

namespace inlay {

namespace {

/// A file in memory, as libtiff's callbacks want it.
struct MemoryFile {
    const std::uint8_t* bytes;
    std::size_t size;
    std::size_t position;
};

MemoryFile& fileOf(thandle_t handle) {
    return *static_cast<MemoryFile*>(handle);
}

tmsize_t readBytes(thandle_t handle, void* to, tmsize_t wanted) {
    MemoryFile& file = fileOf(handle);
    const std::size_t left = file.position < file.size ? file.size - file.position : 0;
    const std::size_t count =
        std::min(left, static_cast<std::size_t>(std::max<tmsize_t>(0, wanted)));
    if (count > 0)
        std::memcpy(to, file.bytes + file.position, count);
    file.position += count;
    return static_cast<tmsize_t>(count);
}

tmsize_t refuseToWrite(thandle_t, void*, tmsize_t) {
    return -1;
}

toff_t seekTo(thandle_t handle, toff_t offset, int whence) {
    MemoryFile& file = fileOf(handle);
    if (whence == SEEK_CUR)
        offset += file.position;
    else if (whence == SEEK_END)
        offset += file.size;
    file.position = static_cast<std::size_t>(offset);
    return offset;
}

int closeNothing(thandle_t) {
    return 0;
}

toff_t sizeOf(thandle_t handle) {
    return fileOf(handle).size;
}

struct Closer {
    void operator()(TIFF* tiff) const { TIFFClose(tiff); }
};

/// libtiff multiplies colours by alpha, but not grey.
bool keepsStraightAlpha(TIFF* tiff) {
    std::uint16_t samples = 0;
    std::uint16_t extraCount = 0;
    std::uint16_t* extra = nullptr;
    TIFFGetFieldDefaulted(tiff, TIFFTAG_SAMPLESPERPIXEL, &samples);
    TIFFGetFieldDefaulted(tiff, TIFFTAG_EXTRASAMPLES, &extraCount, &extra);
    return samples == 2 && extraCount == 1 && extra[0] == EXTRASAMPLE_UNASSALPHA;
}

[[noreturn]] void refuse() {
    throw Error(ErrorKind::CorruptFile,
                "is a damaged TIFF picture; copy it again from where it came from");
}

} // namespace

Image decodeTiff(const std::uint8_t* bytes, std::size_t size) {
    // libtiff would talk to the user's terminal; set once for the process.
    static const bool silenced = [] {
        TIFFSetErrorHandler(nullptr);
        TIFFSetWarningHandler(nullptr);
        return true;
    }();
    static_cast<void>(silenced);
    MemoryFile file{bytes, size, 0};
    // "m": without memory mapping.
    const std::unique_ptr<TIFF, Closer> tiff(TIFFClientOpen("picture", "rm", &file, readBytes,
                                                            refuseToWrite, seekTo, closeNothing,
                                                            sizeOf, nullptr, nullptr));
    std::uint32_t width = 0;
    std::uint32_t height = 0;
    if (!tiff || !TIFFGetField(tiff.get(), TIFFTAG_IMAGEWIDTH, &width) ||
        !TIFFGetField(tiff.get(), TIFFTAG_IMAGELENGTH, &height) || width == 0 || height == 0)
        refuse();
    char reason[1024] = {};
    if (!TIFFRGBAImageOK(tiff.get(), reason))
        throw Error(ErrorKind::UnsupportedFormat, "is a TIFF picture of a kind that Inlay does not "
                                                  "read (" +
                                                      std::string(reason) +
                                                      "); save it as PNG or as 8-bit TIFF");
    // Otherwise libtiff flips by the orientation, though it cannot transpose.
    TIFFSetField(tiff.get(), TIFFTAG_ORIENTATION, ORIENTATION_TOPLEFT);
    std::vector<std::uint32_t> pixels(std::size_t{width} * height);
    constexpr int stopOnError = 1;
    if (!TIFFReadRGBAImageOriented(tiff.get(), width, height, pixels.data(), ORIENTATION_TOPLEFT,
                                   stopOnError))
        refuse();
    Image image(static_cast<int>(width), static_cast<int>(height));
    std::uint8_t* to = image.rgb.data();
    const bool straight = keepsStraightAlpha(tiff.get());
    const auto overWhite = [straight](std::uint32_t colour, std::uint32_t alpha) {
        const std::uint32_t seen = straight ? (colour * alpha + 127) / 255 : colour;
        return static_cast<std::uint8_t>(std::min(255U, seen + 255 - alpha));
    };
    for (const std::uint32_t pixel : pixels) {
        const std::uint32_t alpha = TIFFGetA(pixel);
        *to++ = overWhite(TIFFGetR(pixel), alpha);
        *to++ = overWhite(TIFFGetG(pixel), alpha);
        *to++ = overWhite(TIFFGetB(pixel), alpha);
    }
    return image;
}

} // namespace inlay
