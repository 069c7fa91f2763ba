#include "core/imaging/gif_decoder.h"

#include "core/base/byte_reader.h"
#include "core/base/error.h"

#include <algorithm>
#include <cstring>
#include <gif_lib.h>
#include <memory>

namespace inlay {

namespace {

[[noreturn]] void refuse() {
    throw Error(ErrorKind::CorruptFile,
                "is a damaged GIF picture; copy it again from where it came from, or save it as "
                "PNG or JPEG");
}

struct Source {
    const std::uint8_t* bytes;
    std::size_t size;
};

int readBytes(GifFileType* file, GifByteType* target, int wanted) {
    auto& source = *static_cast<Source*>(file->UserData);
    const std::size_t count = std::min(source.size, static_cast<std::size_t>(wanted));
    std::memcpy(target, source.bytes, count);
    source.bytes += count;
    source.size -= count;
    return static_cast<int>(count);
}

struct Closer {
    void operator()(GifFileType* file) const { DGifCloseFile(file, nullptr); }
};

/// A GIF that stands before its first picture.
class FirstPicture {
public:
    FirstPicture(const std::uint8_t* bytes, std::size_t size)
        : m_source{bytes, size}
        , m_file(DGifOpen(&m_source, readBytes, nullptr)) {
        if (!m_file)
            refuse();
    }

    int width() const { return m_file->SWidth; }
    int height() const { return m_file->SHeight; }

    Image draw() {
        Image image(width(), height());
        std::fill(image.rgb.begin(), image.rgb.end(), std::uint8_t{255});
        findPicture();
        const GifImageDesc& frame = m_file->Image;
        const ColorMapObject* colours = frame.ColorMap ? frame.ColorMap : m_file->SColorMap;
        if (!colours || frame.Width < 1 || frame.Height < 1)
            refuse();
        std::vector<GifPixelType> line(static_cast<std::size_t>(frame.Width));
        const auto drawRow = [&](int y) {
            if (DGifGetLine(m_file.get(), line.data(), frame.Width) == GIF_ERROR)
                refuse();
            const int row = frame.Top + y;
            for (int x = 0; x < frame.Width; ++x) {
                const int column = frame.Left + x;
                const int index = line[static_cast<std::size_t>(x)];
                if (row < 0 || row >= image.height || column < 0 || column >= image.width ||
                    index == m_clear || index >= colours->ColorCount)
                    continue;
                const GifColorType& colour = colours->Colors[index];
                std::uint8_t* pixel =
                    &image.rgb[(static_cast<std::size_t>(row) * image.width + column) * 3];
                pixel[0] = colour.Red;
                pixel[1] = colour.Green;
                pixel[2] = colour.Blue;
            }
        };
        if (!frame.Interlace) {
            for (int y = 0; y < frame.Height; ++y)
                drawRow(y);
            return image;
        }
        constexpr int begins[] = {0, 4, 2, 1};
        constexpr int steps[] = {8, 8, 4, 2};
        for (int pass = 0; pass < 4; ++pass)
            for (int y = begins[pass]; y < frame.Height; y += steps[pass])
                drawRow(y);
        return image;
    }

    /// Whether another picture comes behind this one, which is passed over.
    bool isFollowed() {
        int size = 0;
        GifByteType* block = nullptr;
        if (DGifGetCode(m_file.get(), &size, &block) == GIF_ERROR)
            return false;
        while (block) {
            if (DGifGetCodeNext(m_file.get(), &block) == GIF_ERROR)
                return false;
        }
        for (;;) {
            GifRecordType type = UNDEFINED_RECORD_TYPE;
            if (DGifGetRecordType(m_file.get(), &type) == GIF_ERROR ||
                type == TERMINATE_RECORD_TYPE)
                return false;
            if (type == IMAGE_DESC_RECORD_TYPE)
                return true;
            if (type == EXTENSION_RECORD_TYPE)
                readExtension();
        }
    }

private:
    void findPicture() {
        for (;;) {
            GifRecordType type = UNDEFINED_RECORD_TYPE;
            if (DGifGetRecordType(m_file.get(), &type) == GIF_ERROR ||
                type == TERMINATE_RECORD_TYPE)
                refuse();
            if (type == IMAGE_DESC_RECORD_TYPE) {
                if (DGifGetImageDesc(m_file.get()) == GIF_ERROR)
                    refuse();
                return;
            }
            if (type == EXTENSION_RECORD_TYPE)
                readExtension();
        }
    }

    void readExtension() {
        int code = 0;
        GifByteType* block = nullptr;
        if (DGifGetExtension(m_file.get(), &code, &block) == GIF_ERROR)
            refuse();
        while (block) {
            GraphicsControlBlock control;
            if (code == GRAPHICS_EXT_FUNC_CODE &&
                DGifExtensionToGCB(block[0], block + 1, &control) == GIF_OK)
                m_clear = control.TransparentColor;
            if (DGifGetExtensionNext(m_file.get(), &block) == GIF_ERROR)
                refuse();
        }
    }

    Source m_source;
    std::unique_ptr<GifFileType, Closer> m_file;
    int m_clear = NO_TRANSPARENT_COLOR;
};

} // namespace

ImageHeader readGifHeader(const std::uint8_t* bytes, std::size_t size) {
    FirstPicture gif(bytes, size);
    ImageHeader header;
    header.format = PictureFormat::Gif;
    header.width = static_cast<std::uint64_t>(std::max(gif.width(), 0));
    header.height = static_cast<std::uint64_t>(std::max(gif.height(), 0));
    header.isFirstOfSeveral = gif.isFollowed();
    return header;
}

Image decodeGif(const std::uint8_t* bytes, std::size_t size) {
    return FirstPicture(bytes, size).draw();
}

int gifPictures(const std::uint8_t* bytes, std::size_t size) {
    const ByteReader file(bytes, size);
    const auto tableSize = [](std::uint32_t flags) {
        return flags & 0x80 ? std::size_t{3} << ((flags & 7) + 1) : std::size_t{0};
    };
    int pictures = 0;
    try {
        // GIF89a, sections 17 to 27: the screen, then blocks until the trailer.
        std::size_t at = 13 + tableSize(file.u8(10));
        for (;;) {
            const std::uint32_t kind = file.u8(at);
            if (kind == 0x2c) { // a picture: its place, its colours, the size of its codes
                ++pictures;
                at += 11 + tableSize(file.u8(at + 9));
            } else if (kind == 0x21) { // an extension, and of which kind
                at += 2;
            } else {
                break;
            }
            while (const std::uint32_t length = file.u8(at)) // its data, in parts
                at += length + 1;
            ++at;
        }
    } catch (const Error&) {
        // It ends too early: what was there counts.
    }
    return std::max(1, pictures);
}

} // namespace inlay
