#include "core/imaging/tiff_decoder.h"

#include "core/base/error.h"
#include "core/imaging/mat_image.h"

#include <algorithm>
#include <cstring>
#include <limits>
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

/// A TIFF file in memory, open.
class OpenTiff {
public:
    OpenTiff(const std::uint8_t* bytes, std::size_t size)
        : m_file{bytes, size, 0} {
        // libtiff would talk to the user's terminal; set once for the process.
        static const bool silenced = [] {
            TIFFSetErrorHandler(nullptr);
            TIFFSetWarningHandler(nullptr);
            return true;
        }();
        static_cast<void>(silenced);
        // "m": without memory mapping.
        m_tiff.reset(TIFFClientOpen("picture", "rm", &m_file, readBytes, refuseToWrite, seekTo,
                                    closeNothing, sizeOf, nullptr, nullptr));
        if (!m_tiff || !TIFFGetField(get(), TIFFTAG_IMAGEWIDTH, &m_width) ||
            !TIFFGetField(get(), TIFFTAG_IMAGELENGTH, &m_height) || m_width == 0 || m_height == 0)
            refuse();
    }

    TIFF* get() const { return m_tiff.get(); }
    std::uint32_t width() const { return m_width; }
    std::uint32_t height() const { return m_height; }
    /// A tag of 16 bits, or what the standard says where it is missing.
    std::uint16_t number(std::uint32_t tag) const {
        std::uint16_t value = 0;
        TIFFGetFieldDefaulted(get(), tag, &value);
        return value;
    }

private:
    MemoryFile m_file;
    std::unique_ptr<TIFF, Closer> m_tiff;
    std::uint32_t m_width = 0;
    std::uint32_t m_height = 0;
};

/// Which of a pixel's samples are what.
struct SampleLayout {
    int samples = 0;
    int colours = 0; ///< 1 or 3; 0: not one that is read sample by sample
    int alpha = -1;  ///< its index
    bool associated = false;
    bool whiteIsZero = false;
};

SampleLayout layoutOf(const OpenTiff& tiff) {
    SampleLayout layout;
    layout.samples = tiff.number(TIFFTAG_SAMPLESPERPIXEL);
    const int bits = tiff.number(TIFFTAG_BITSPERSAMPLE);
    const int kind = tiff.number(TIFFTAG_PHOTOMETRIC);
    const int format = tiff.number(TIFFTAG_SAMPLEFORMAT);
    if ((bits != 8 && bits != 16) || (format != SAMPLEFORMAT_UINT && format != SAMPLEFORMAT_VOID))
        return layout;
    const int wanted = kind == PHOTOMETRIC_RGB                                            ? 3
                       : kind == PHOTOMETRIC_MINISBLACK || kind == PHOTOMETRIC_MINISWHITE ? 1
                                                                                          : 0;
    if (wanted == 0 || layout.samples < wanted || layout.samples > 16)
        return layout;
    layout.colours = wanted;
    layout.whiteIsZero = kind == PHOTOMETRIC_MINISWHITE;
    std::uint16_t extraCount = 0;
    std::uint16_t* extra = nullptr;
    TIFFGetFieldDefaulted(tiff.get(), TIFFTAG_EXTRASAMPLES, &extraCount, &extra);
    if (extraCount > 0 && layout.samples > wanted) {
        // A fourth sample of no told meaning is alpha to libtiff, and so to most programs.
        const bool untold = extra[0] == EXTRASAMPLE_UNSPECIFIED && wanted == 3;
        if (extra[0] == EXTRASAMPLE_UNASSALPHA || extra[0] == EXTRASAMPLE_ASSOCALPHA || untold)
            layout.alpha = wanted;
        layout.associated = extra[0] != EXTRASAMPLE_UNASSALPHA;
    }
    return layout;
}

/// Copies samples of a run of pixels to where they belong.
template <typename Value>
void scatter(const Value* from, int count, int stride, int sample, const SampleLayout& layout,
             cv::Mat& colours, cv::Mat& alpha, int y, int x) {
    const bool isAlpha = sample == layout.alpha;
    if (!isAlpha && sample >= layout.colours)
        return;
    cv::Mat& target = isAlpha ? alpha : colours;
    const int step = target.channels();
    Value* to =
        target.ptr<Value>(y) + static_cast<std::ptrdiff_t>(x) * step + (isAlpha ? 0 : sample);
    const bool inverted = layout.whiteIsZero && !isAlpha;
    for (int i = 0; i < count; ++i, from += stride, to += step)
        *to = inverted ? static_cast<Value>(std::numeric_limits<Value>::max() - *from) : *from;
}

template <typename Value>
void readSamples(const OpenTiff& tiff, const SampleLayout& layout, MasterPixels& pixels) {
    const bool planar = tiff.number(TIFFTAG_PLANARCONFIG) == PLANARCONFIG_SEPARATE;
    const int planes = planar ? layout.samples : 1;
    const int stride = planar ? 1 : layout.samples;
    const auto place = [&](const std::uint8_t* row, int plane, int y, int x, int count) {
        const auto* values = reinterpret_cast<const Value*>(row);
        for (int s = 0; s < stride; ++s)
            scatter(values + s, count, stride, planar ? plane : s, layout, pixels.colours,
                    pixels.alpha, y, x);
    };
    const int width = pixels.colours.cols;
    const int height = pixels.colours.rows;
    if (!TIFFIsTiled(tiff.get())) {
        std::vector<std::uint8_t> row(static_cast<std::size_t>(TIFFScanlineSize(tiff.get())));
        if (row.size() < static_cast<std::size_t>(width) * stride * sizeof(Value))
            refuse();
        for (int plane = 0; plane < planes; ++plane)
            for (int y = 0; y < height; ++y) {
                if (TIFFReadScanline(tiff.get(), row.data(), static_cast<std::uint32_t>(y),
                                     static_cast<std::uint16_t>(plane)) < 0)
                    refuse();
                place(row.data(), plane, y, 0, width);
            }
        return;
    }
    std::uint32_t tileWidth = 0;
    std::uint32_t tileHeight = 0;
    TIFFGetField(tiff.get(), TIFFTAG_TILEWIDTH, &tileWidth);
    TIFFGetField(tiff.get(), TIFFTAG_TILELENGTH, &tileHeight);
    const auto rowSize = static_cast<std::size_t>(TIFFTileRowSize(tiff.get()));
    const auto tileSize = static_cast<std::size_t>(TIFFTileSize(tiff.get()));
    if (tileWidth == 0 || tileHeight == 0 || tileSize > (std::size_t{1} << 30) ||
        rowSize < std::size_t{tileWidth} * static_cast<std::size_t>(stride) * sizeof(Value) ||
        tileSize < rowSize * tileHeight)
        refuse();
    std::vector<std::uint8_t> tile(tileSize);
    const int across = static_cast<int>(tileWidth);
    const int down = static_cast<int>(tileHeight);
    for (int plane = 0; plane < planes; ++plane)
        for (int y = 0; y < height; y += down)
            for (int x = 0; x < width; x += across) {
                if (TIFFReadTile(tiff.get(), tile.data(), static_cast<std::uint32_t>(x),
                                 static_cast<std::uint32_t>(y), 0,
                                 static_cast<std::uint16_t>(plane)) < 0)
                    refuse();
                for (int row = 0; row < std::min(down, height - y); ++row)
                    place(tile.data() + static_cast<std::size_t>(row) * rowSize, plane, y + row, x,
                          std::min(across, width - x));
            }
}

PrintResolution resolutionOf(const OpenTiff& tiff) {
    float across = 0;
    float down = 0;
    const int unit = tiff.number(TIFFTAG_RESOLUTIONUNIT);
    if (unit == RESUNIT_NONE || !TIFFGetField(tiff.get(), TIFFTAG_XRESOLUTION, &across) ||
        !TIFFGetField(tiff.get(), TIFFTAG_YRESOLUTION, &down) || !(across > 0) || !(down > 0))
        return {};
    const double inch = unit == RESUNIT_CENTIMETER ? 2.54 : 1;
    return {across * inch, down * inch};
}

int pagesOf(const OpenTiff& tiff) {
    constexpr int most = 1000;
    int pages = 1;
    while (pages < most && TIFFReadDirectory(tiff.get()))
        ++pages;
    return pages;
}

} // namespace

Image decodeTiff(const std::uint8_t* bytes, std::size_t size) {
    const OpenTiff tiff(bytes, size);
    const std::uint32_t width = tiff.width();
    const std::uint32_t height = tiff.height();
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

MasterPixels decodeTiffMaster(const std::uint8_t* bytes, std::size_t size,
                              PrintResolution& resolution) {
    const OpenTiff tiff(bytes, size);
    resolution = resolutionOf(tiff);
    const SampleLayout layout = layoutOf(tiff);
    MasterPixels pixels;
    if (layout.colours == 0) {
        const int kind = tiff.number(TIFFTAG_PHOTOMETRIC);
        const Image image = decodeTiff(bytes, size);
        pixels.colours = matView(image).clone();
        pixels.isGrey = kind == PHOTOMETRIC_MINISBLACK || kind == PHOTOMETRIC_MINISWHITE;
        pixels.coloursWereTurned = kind == PHOTOMETRIC_SEPARATED || kind == PHOTOMETRIC_CIELAB ||
                                   kind == PHOTOMETRIC_ICCLAB || kind == PHOTOMETRIC_ITULAB;
    } else {
        const bool isDeep = tiff.number(TIFFTAG_BITSPERSAMPLE) == 16;
        const cv::Size whole(static_cast<int>(tiff.width()), static_cast<int>(tiff.height()));
        const int depth = isDeep ? CV_16U : CV_8U;
        pixels.colours.create(whole, CV_MAKETYPE(depth, layout.colours));
        if (layout.alpha >= 0)
            pixels.alpha.create(whole, CV_MAKETYPE(depth, 1));
        pixels.isGrey = layout.colours == 1;
        pixels.alphaIsAssociated = layout.alpha >= 0 && layout.associated;
        if (isDeep)
            readSamples<std::uint16_t>(tiff, layout, pixels);
        else
            readSamples<std::uint8_t>(tiff, layout, pixels);
    }
    pixels.pictures = pagesOf(tiff);
    return pixels;
}

} // namespace inlay
