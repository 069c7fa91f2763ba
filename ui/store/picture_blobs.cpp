#include "ui/store/picture_blobs.h"

#include "ui/images/image_reading.h"
#include "ui/store/blob_stream.h"

#include <QIODevice>
#include <cmath>
#include <new>
#include <utility>

namespace inlay {

namespace {

constexpr int lightCompression = 90; // what Qt calls quality: 100 does not compress at all

/// As QBuffer, but where there is no memory it says that nothing was written: Qt writes a PNG by a
/// library in C, through which nothing may be thrown.
class Bytes : public QIODevice {
public:
    QByteArray taken() { return std::move(m_bytes); }
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char*, qint64) override { return -1; }
    qint64 writeData(const char* data, qint64 size) override {
        try {
            m_bytes.append(data, static_cast<qsizetype>(size));
        } catch (const std::bad_alloc&) {
            return -1;
        }
        return size;
    }

private:
    QByteArray m_bytes;
};

QDataStream& operator<<(QDataStream& stream, const Point& point) {
    return stream << point.x << point.y;
}

/// A place that is none is damage.
QDataStream& operator>>(QDataStream& stream, Point& point) {
    stream >> point.x >> point.y;
    if (!std::isfinite(point.x) || !std::isfinite(point.y))
        stream.setStatus(QDataStream::ReadCorruptData);
    return stream;
}

QDataStream& operator<<(QDataStream& stream, const CropQuad& crop) {
    for (const Point& corner : crop.corners)
        stream << corner;
    return stream;
}

QDataStream& operator>>(QDataStream& stream, CropQuad& crop) {
    for (Point& corner : crop.corners)
        stream >> corner;
    return stream;
}

} // namespace

QByteArray pngBytes(const QImage& image) {
    Bytes bytes;
    bytes.open(QIODevice::WriteOnly);
    if (!image.save(&bytes, "PNG", lightCompression))
        throw Error(ErrorKind::OutOfMemory, "There is not enough memory to write an image");
    return bytes.taken();
}

QImage pngFrom(const QByteArray& bytes) {
    try {
        return readImage(bytes, "PNG", PictureLimit::Kept);
    } catch (const Error& error) {
        throw Error(error.kind(), std::string("one of its images ") + error.what());
    }
}

QByteArray cropBytes(const CropQuad& crop) {
    BlobWriter blob;
    blob.stream << crop;
    return blob.bytes;
}

CropQuad cropFrom(const QByteArray& bytes) {
    BlobReader blob(bytes);
    CropQuad crop;
    blob.stream >> crop;
    blob.requireWhole();
    return crop;
}

QByteArray faceBytes(const std::vector<Face>& faces) {
    BlobWriter blob;
    blob.stream << static_cast<qint32>(faces.size());
    for (const Face& face : faces)
        blob.stream << face.left << face.top << face.width << face.height << face.leftEye
                    << face.rightEye << face.mouth << face.crop;
    return blob.bytes;
}

std::vector<Face> facesFrom(const QByteArray& bytes) {
    BlobReader blob(bytes);
    qint32 count = 0;
    blob.stream >> count;
    std::vector<Face> faces;
    for (qint32 i = 0; i < count && blob.stream.status() == QDataStream::Ok; ++i) {
        Face face;
        blob.stream >> face.left >> face.top >> face.width >> face.height >> face.leftEye >>
            face.rightEye >> face.mouth >> face.crop;
        faces.push_back(face);
    }
    blob.requireWhole();
    return faces;
}

} // namespace inlay
