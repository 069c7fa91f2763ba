#include "ui/images/image_reading.h"

#include "core/base/error.h"
#include "core/model/picture/picture_limit.h"

#include <QBuffer>
#include <QImageReader>
#include <algorithm>
#include <mutex>

namespace inlay {

namespace {

constexpr int mostMegabytes =
    4096; // a gigapixel: what is too large is refused in Inlay's own words

/// Deflate makes at most this many bytes out of one: zlib's technical notes.
constexpr std::uint64_t mostInflation = 1032;

/// Whether the pixels that a PNG claims can come out of it, so that a small file that claims a
/// gigapixel does not even get the memory.
bool canHold(const QByteArray& bytes, const QSize& size, QImage::Format format) {
    const int bits = std::min<int>(24, QImage::toPixelFormat(format).bitsPerPixel());
    const std::uint64_t rowBytes =
        (static_cast<std::uint64_t>(size.width()) * static_cast<std::uint64_t>(bits) + 7) / 8;
    return rowBytes * static_cast<std::uint64_t>(size.height()) / mostInflation <=
           static_cast<std::uint64_t>(bytes.size());
}

[[noreturn]] void refuse() {
    throw Error(ErrorKind::CorruptFile, "is a damaged picture, or of a kind that cannot be read");
}

} // namespace

void liftImageReaderLimit() {
    static std::once_flag lifted;
    std::call_once(lifted, [] { QImageReader::setAllocationLimit(mostMegabytes); });
}

QImage readImage(const QByteArray& bytes, const char* format, PictureLimit limit) {
    liftImageReaderLimit();
    QByteArray content = bytes;
    QBuffer buffer(&content);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, format);
    const QSize size = reader.size();
    const QImage::Format pixels = reader.imageFormat();
    if (size.isEmpty() || pixels == QImage::Format_Invalid)
        refuse();
    if (limit == PictureLimit::Taken)
        requirePixelCount(static_cast<std::uint64_t>(size.width()),
                          static_cast<std::uint64_t>(size.height()));
    if (reader.format() == "png" && !canHold(bytes, size, pixels))
        refuse();
    // Made beforehand: the reader does not say that it had no memory.
    QImage image(size, pixels);
    if (image.isNull())
        throw Error(ErrorKind::OutOfMemory, "needs more memory than there is: it has " +
                                                std::to_string(size.width()) + " x " +
                                                std::to_string(size.height()) + " pixels");
    if (!reader.read(&image) || image.isNull())
        refuse();
    return image;
}

} // namespace inlay
