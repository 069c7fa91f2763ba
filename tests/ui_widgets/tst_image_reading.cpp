#include "core/base/error.h"
#include "ui/images/image_reading.h"

#include <QBuffer>
#include <QTest>
#include <QtEndian>
#include <optional>

using namespace inlay;

namespace {

QByteArray png(const QImage& image) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

/// Bit by bit, as the PNG specification defines it.
quint32 crc32(const QByteArray& bytes) {
    quint32 crc = 0xffffffffU;
    for (const char byte : bytes) {
        crc ^= static_cast<uchar>(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1U) ^ ((crc & 1U) ? 0xedb88320U : 0U);
    }
    return ~crc;
}

/// A picture of one pixel that says of itself that it is larger.
QByteArray claiming(quint32 width, quint32 height) {
    QImage pixel(1, 1, QImage::Format_RGB32);
    pixel.fill(Qt::red);
    QByteArray bytes = png(pixel);
    constexpr int chunk = 12; // behind the signature and the length: "IHDR" and 13 bytes
    qToBigEndian(width, bytes.data() + chunk + 4);
    qToBigEndian(height, bytes.data() + chunk + 8);
    qToBigEndian(crc32(bytes.mid(chunk, 17)), bytes.data() + chunk + 17);
    return bytes;
}

std::optional<Error> failure(const QByteArray& bytes, PictureLimit limit) {
    try {
        readImage(bytes, "PNG", limit);
    } catch (const Error& error) {
        return error;
    }
    return std::nullopt;
}

} // namespace

class TestImageReading : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSamePixels() {
        QImage image(37, 21, QImage::Format_ARGB32);
        for (int i = 0; i < 37 * 21; ++i)
            image.setPixel(i % 37, i / 37, static_cast<uint>(i) * 2654435761U);
        QCOMPARE(readImage(png(image), "PNG", PictureLimit::Taken), image);
        QCOMPARE(readImage(png(image), nullptr, PictureLimit::Kept), image);
        const QImage grey = image.convertToFormat(QImage::Format_Grayscale8);
        QCOMPARE(readImage(png(grey), "PNG", PictureLimit::Kept), grey);
    }

    void tooManyPixelsAreToldBeforeDecoding() {
        const std::optional<Error> error = failure(claiming(20000, 6000), PictureLimit::Taken);
        QVERIFY(error);
        QCOMPARE(error->kind(), ErrorKind::TooLarge);
        QCOMPARE(QString(error->what()),
                 QString("has 20000 x 6000 pixels, more than the 100 megapixels that Inlay reads; "
                         "reduce it first"));
    }

    /// 3.6 gigabytes would be asked for.
    void aFewBytesThatClaimAGigapixelAreDamage() {
        const std::optional<Error> error = failure(claiming(30000, 30000), PictureLimit::Kept);
        QVERIFY(error);
        QCOMPARE(error->kind(), ErrorKind::CorruptFile);
    }

    void whatIsNoPictureIsDamage() {
        QImage image(9, 9, QImage::Format_RGB32);
        image.fill(Qt::blue);
        for (const QByteArray& bytes :
             {QByteArray(), QByteArray("not a picture"), png(image).left(60), claiming(0, 5)}) {
            const std::optional<Error> error = failure(bytes, PictureLimit::Taken);
            QVERIFY(error);
            QCOMPARE(error->kind(), ErrorKind::CorruptFile);
        }
    }
};

QTEST_GUILESS_MAIN(TestImageReading)
#include "tst_image_reading.moc"
