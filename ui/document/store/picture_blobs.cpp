#include "ui/document/store/picture_blobs.h"

#include "ui/document/store/blob_stream.h"

#include <QBuffer>

namespace inlay {

namespace {

constexpr int lightCompression = 90; // what Qt calls quality: 100 does not compress at all

QDataStream& operator<<(QDataStream& stream, const Point& point) {
    return stream << point.x << point.y;
}

QDataStream& operator>>(QDataStream& stream, Point& point) {
    return stream >> point.x >> point.y;
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
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!image.save(&buffer, "PNG", lightCompression))
        throw Error(ErrorKind::OutOfMemory, "There is not enough memory to write an image");
    return bytes;
}

QImage pngFrom(const QByteArray& bytes) {
    const QImage image = QImage::fromData(bytes, "PNG");
    if (image.isNull())
        throwDamagedBlob();
    return image;
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
