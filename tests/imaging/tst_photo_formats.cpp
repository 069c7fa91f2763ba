#include "core/facade/imaging_factory.h"
#include "sample_files.h"
#include "sample_pictures.h"

#include <QtTest>

using namespace inlay;
using namespace samples;

/// Every format and kind of pixel, against the picture that another program wrote into it.
class TestPhotoFormats : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pixels_data() {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QImage>("expected");
        QTest::addColumn<QString>("format");
        QTest::addColumn<int>("tolerance");
        const QImage colour = drawnPicture(23, 17);
        const QImage grey = colour.convertToFormat(QImage::Format_Grayscale8);
        const QImage clear = drawnPictureWithAlpha(23, 17);
        const QImage bits = colour.convertToFormat(QImage::Format_Mono);
        QImage palette = colour.convertToFormat(QImage::Format_Indexed8);
        QImage clearPalette = palette;
        for (int i = 0; i < clearPalette.colorCount(); ++i) {
            const QRgb entry = clearPalette.color(i);
            clearPalette.setColor(i, qRgba(qRed(entry), qGreen(entry), qBlue(entry), i));
        }
        const QString png = QStringLiteral("PNG");
        const QString jpeg = QStringLiteral("JPEG");
        const QString bmp = QStringLiteral("BMP");
        const QString tiffName = QStringLiteral("TIFF");
        QTest::newRow("png rgb") << encoded(colour, "PNG") << colour << png << 0;
        QTest::newRow("png rgba") << encoded(clear, "PNG") << overWhite(clear) << png << 1;
        QTest::newRow("png grey") << encoded(grey, "PNG") << grey << png << 0;
        QTest::newRow("png 1 bit") << encoded(bits, "PNG") << bits << png << 0;
        QTest::newRow("png palette") << encoded(palette, "PNG") << palette << png << 0;
        QTest::newRow("png palette with alpha")
            << encoded(clearPalette, "PNG")
            << overWhite(clearPalette.convertToFormat(QImage::Format_ARGB32)) << png << 1;
        QTest::newRow("png rgb 16 bit")
            << encoded(colour.convertToFormat(QImage::Format_RGBX64), "PNG") << colour << png << 0;
        QTest::newRow("png rgba 16 bit")
            << encoded(clear.convertToFormat(QImage::Format_RGBA64), "PNG") << overWhite(clear)
            << png << 1;
        QTest::newRow("png grey 16 bit")
            << encoded(colour.convertToFormat(QImage::Format_Grayscale16), "PNG")
            << colour.convertToFormat(QImage::Format_Grayscale16) << png << 1;
        QTest::newRow("jpeg") << encoded(colour, "JPG", 100) << colour << jpeg << 12;
        QTest::newRow("jpeg grey") << encoded(grey, "JPG", 100) << grey << jpeg << 2;
        QTest::newRow("jpeg progressive") << progressiveJpeg(colour) << colour << jpeg << 12;
        QTest::newRow("jpeg cmyk") << cmykJpeg(colour) << colour << jpeg << 4;
        QTest::newRow("bmp rgb") << encoded(colour, "BMP") << colour << bmp << 0;
        QTest::newRow("bmp unused alpha") << unusedAlphaBmp(colour) << colour << bmp << 0;
        QTest::newRow("bmp palette") << encoded(palette, "BMP") << palette << bmp << 0;
        QTest::newRow("bmp 1 bit") << encoded(bits, "BMP") << bits << bmp << 0;
        QTest::newRow("tiff rgb") << rgbTiff(colour, 1) << colour << tiffName << 0;
        QTest::newRow("tiff rgb big endian") << rgbTiff(colour, 1, true) << colour << tiffName << 0;
        QTest::newRow("tiff rgba 16 bit")
            << alphaTiff(clear, 16) << overWhite(clear) << tiffName << 2;
        QTest::newRow("tiff rgba") << alphaTiff(clear, 8) << overWhite(clear) << tiffName << 2;
        QTest::newRow("tiff 1 bit") << bitTiff(bits) << bits << tiffName << 0;
    }

    void pixels() {
        QFETCH(QByteArray, file);
        QFETCH(QImage, expected);
        QFETCH(QString, format);
        QFETCH(int, tolerance);
        const Photo photo = decode(file);
        QCOMPARE(QString(pictureFormatName(photo.format)), format);
        QCOMPARE(photo.exifOrientation, 1);
        const int difference = largestDifference(photo.image, expected);
        QVERIFY2(difference <= tolerance, qPrintable(QString::number(difference)));
    }

    void greyWithAlpha() {
        QByteArray rows;
        for (int i = 0; i < 256; ++i)
            rows.append(static_cast<char>(100)).append(static_cast<char>(i));
        const Photo photo = decode(png(256, 1, 8, 4, rows));
        for (int i = 0; i < 256; ++i) {
            const double expected = (100.0 * i + 255.0 * (255 - i)) / 255;
            const int got = photo.image.rgb[static_cast<std::size_t>(i) * 3];
            QVERIFY(std::abs(got - expected) <= 0.51);
        }
    }

    /// The name lies; the content decides.
    void theEndingDoesNotMatter() {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("really a png.jpg"));
        const QImage colour = drawnPicture(9, 7);
        QVERIFY(colour.save(path, "PNG"));
        const Photo photo = m_imaging->loadPhoto(path.toStdString());
        QCOMPARE(photo.format, PictureFormat::Png);
        QCOMPARE(largestDifference(photo.image, colour), 0);
    }

    void aPictureOfOnePixel() {
        QImage one(1, 1, QImage::Format_RGB888);
        one.setPixel(0, 0, qRgb(10, 200, 30));
        QCOMPARE(largestDifference(decode(encoded(one, "PNG")).image, one), 0);
    }

private:
    Photo decode(const QByteArray& file) {
        return m_imaging->decodePhoto(reinterpret_cast<const std::uint8_t*>(file.constData()),
                                      static_cast<std::size_t>(file.size()));
    }

    /// 32 bits a pixel whose fourth byte is 0, as most programs leave it.
    static QByteArray unusedAlphaBmp(const QImage& picture) {
        QByteArray file = encoded(picture.convertToFormat(QImage::Format_RGB32), "BMP");
        const int bitsPerPixel = static_cast<unsigned char>(file[28]);
        if (bitsPerPixel != 32) // Qt writes 24: widen it
            file = widened(file, picture);
        return file;
    }

    static QByteArray widened(QByteArray file, const QImage& picture) {
        file = file.left(54);
        file[28] = 32;
        for (int y = picture.height() - 1; y >= 0; --y)
            for (int x = 0; x < picture.width(); ++x) {
                const QRgb pixel = picture.pixel(x, y);
                file.append(static_cast<char>(qBlue(pixel)))
                    .append(static_cast<char>(qGreen(pixel)))
                    .append(static_cast<char>(qRed(pixel)))
                    .append('\0');
            }
        return file;
    }

    static QByteArray alphaTiff(const QImage& picture, unsigned bits) {
        QByteArray strip;
        for (int y = 0; y < picture.height(); ++y)
            for (int x = 0; x < picture.width(); ++x) {
                const QRgb pixel = picture.pixel(x, y);
                for (const int value : {qRed(pixel), qGreen(pixel), qBlue(pixel), qAlpha(pixel)})
                    strip.append(bits == 16 ? 2 : 1, static_cast<char>(value));
            }
        return tiff(picture.width(), picture.height(), strip,
                    {{258, 3, {bits, bits, bits, bits}},
                     {259, 3, {1}},
                     {262, 3, {2}},
                     {277, 3, {4}},
                     {338, 3, {2}}}); // straight alpha
    }

    static QByteArray bitTiff(const QImage& picture) {
        QByteArray strip;
        for (int y = 0; y < picture.height(); ++y) {
            QByteArray row((picture.width() + 7) / 8, '\0');
            for (int x = 0; x < picture.width(); ++x)
                if (qGray(picture.pixel(x, y)) > 127)
                    row[x / 8] = static_cast<char>(row[x / 8] | (0x80 >> x % 8));
            strip += row;
        }
        return tiff(picture.width(), picture.height(), strip,
                    {{258, 3, {1}}, {259, 3, {1}}, {262, 3, {1}}, {277, 3, {1}}});
    }

    std::unique_ptr<Imaging> m_imaging = createImaging();
};

QTEST_GUILESS_MAIN(TestPhotoFormats)
#include "tst_photo_formats.moc"
