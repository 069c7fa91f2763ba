#include "core/facade/imaging_factory.h"
#include "sample_files.h"
#include "sample_pictures.h"

#include <QBuffer>
#include <QImageReader>
#include <QtTest>

using namespace inlay;
using namespace samples;

namespace {

/// From the definition of tag 274 in TIFF 6.0: where the stored first row and column belong.
QImage textbookUpright(const QImage& stored, int orientation) {
    const bool sideways = orientation >= 5;
    const int width = sideways ? stored.height() : stored.width();
    const int height = sideways ? stored.width() : stored.height();
    QImage upright(width, height, QImage::Format_RGB888);
    // 1 top left, 2 top right, 3 bottom right, 4 bottom left, 5 left top, 6 right top,
    // 7 right bottom, 8 left bottom: "the 0th row represents the ..., the 0th column the ...".
    const bool firstRowAtEnd =
        orientation == 3 || orientation == 4 || orientation == 6 || orientation == 7;
    const bool firstColumnAtEnd =
        orientation == 2 || orientation == 3 || orientation == 7 || orientation == 8;
    for (int row = 0; row < stored.height(); ++row)
        for (int column = 0; column < stored.width(); ++column) {
            const int a = firstRowAtEnd ? stored.height() - 1 - row : row;
            const int b = firstColumnAtEnd ? stored.width() - 1 - column : column;
            upright.setPixel(sideways ? a : b, sideways ? b : a, stored.pixel(column, row));
        }
    return upright;
}

} // namespace

class TestPhotoOrientation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFormatIsTurned_data() {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<int>("orientation");
        QTest::addColumn<int>("tolerance");
        const QImage stored = drawnPicture(24, 16);
        const QByteArray pixels(reinterpret_cast<const char*>(stored.constBits()),
                                stored.sizeInBytes());
        QTemporaryDir folder;
        const std::string webpPath = folder.filePath(QStringLiteral("a.webp")).toStdString();
        m_imaging->saveImage(webpPath, fromQImage(stored));
        QFile webpFile(QString::fromStdString(webpPath));
        QVERIFY(webpFile.open(QIODevice::ReadOnly));
        const QByteArray webp = webpFile.readAll();
        for (int orientation = 1; orientation <= 8; ++orientation)
            for (const bool bigEndian : {false, true}) {
                const QByteArray block = exifBlock(orientation, bigEndian);
                const auto name = [&](const char* format) {
                    return QByteArray(format) + (bigEndian ? " big " : " little ") +
                           QByteArray::number(orientation);
                };
                QTest::newRow(name("jpeg"))
                    << jpegWithExif(encoded(stored, "JPG", 100), block) << orientation << 12;
                QTest::newRow(name("png"))
                    << png(24, 16, 8, 2, pixels, pngChunk("eXIf", block)) << orientation << 0;
                QTest::newRow(name("webp"))
                    << webpWithExif(webp, 24, 16, block) << orientation << 0;
                QTest::newRow(name("tiff"))
                    << rgbTiff(stored, orientation, bigEndian) << orientation << 0;
            }
    }

    void everyFormatIsTurned() {
        QFETCH(QByteArray, file);
        QFETCH(int, orientation);
        QFETCH(int, tolerance);
        const Photo photo = decode(file);
        QCOMPARE(photo.exifOrientation, orientation);
        const QImage expected = textbookUpright(drawnPicture(24, 16), orientation);
        const int difference = largestDifference(photo.image, expected);
        QVERIFY2(difference <= tolerance, qPrintable(QString::number(difference)));
    }

    /// The definition above, checked by Qt's reading of it.
    void qtAgreesAboutJpeg() {
        for (int orientation = 1; orientation <= 8; ++orientation) {
            QByteArray file = jpegWithExif(encoded(drawnPicture(24, 16), "JPG", 100),
                                           exifBlock(orientation, true));
            QBuffer buffer(&file);
            QImageReader reader(&buffer, "jpg");
            reader.setAutoTransform(true);
            const QImage expected = reader.read();
            QVERIFY(!expected.isNull());
            QVERIFY(largestDifference(decode(file).image, expected) <= 2);
        }
    }

    void aDamagedBlockCostsNothing() {
        const QByteArray jpeg = encoded(drawnPicture(24, 16), "JPG", 100);
        const QByteArray whole = exifBlock(6, true);
        for (qsizetype length = 0; length < whole.size(); ++length)
            QCOMPARE(decode(jpegWithExif(jpeg, whole.left(length))).image.width > 0, true);
        QByteArray wild = whole;
        wild[4] = '\x7f'; // a directory beyond the end
        QCOMPARE(decode(jpegWithExif(jpeg, wild)).exifOrientation, 1);
        QCOMPARE(decode(jpegWithExif(jpeg, exifBlock(99, true))).exifOrientation, 1);
    }

private:
    Photo decode(const QByteArray& file) {
        return m_imaging->decodePhoto(reinterpret_cast<const std::uint8_t*>(file.constData()),
                                      static_cast<std::size_t>(file.size()));
    }

    std::unique_ptr<Imaging> m_imaging = createImaging();
};

QTEST_GUILESS_MAIN(TestPhotoOrientation)
#include "tst_photo_orientation.moc"
