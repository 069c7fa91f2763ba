#include "core/facade/imaging_factory.h"
#include "sample_files.h"
#include "sample_pictures.h"

#include <QColorSpace>
#include <QtTest>

using namespace inlay;
using namespace samples;

/// Embedded profiles, against Qt's own colour conversion.
class TestColourProfile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void photosComeOutInSrgb_data() {
        QTest::addColumn<int>("space");
        QTest::addColumn<QByteArray>("format");
        QTest::addColumn<int>("tolerance");
        QTest::newRow("display p3, png") << int{QColorSpace::DisplayP3} << QByteArray("PNG") << 2;
        QTest::newRow("adobe rgb, png") << int{QColorSpace::AdobeRgb} << QByteArray("PNG") << 2;
        QTest::newRow("display p3, jpeg") << int{QColorSpace::DisplayP3} << QByteArray("JPG") << 12;
        QTest::newRow("srgb, png") << int{QColorSpace::SRgb} << QByteArray("PNG") << 0;
    }

    void photosComeOutInSrgb() {
        QFETCH(int, space);
        QFETCH(QByteArray, format);
        QFETCH(int, tolerance);
        const auto named = static_cast<QColorSpace::NamedColorSpace>(space);
        QImage tagged = mutedPicture();
        tagged.setColorSpace(QColorSpace(named));
        const QByteArray file = encoded(tagged, format.constData(), 100);
        const Photo photo =
            m_imaging->decodePhoto(reinterpret_cast<const std::uint8_t*>(file.constData()),
                                   static_cast<std::size_t>(file.size()));
        const QImage expected = tagged.convertedToColorSpace(QColorSpace(QColorSpace::SRgb));
        const int difference = largestDifference(photo.image, expected);
        QVERIFY2(difference <= tolerance, qPrintable(QString::number(difference)));
        if (named != QColorSpace::SRgb) // it has to do something at all
            QVERIFY(largestDifference(photo.image, mutedPicture()) > 5);
    }

    void aDamagedProfileCostsNothing() {
        const QImage picture = mutedPicture();
        QByteArray pixels;
        for (int y = 0; y < picture.height(); ++y)
            pixels.append(reinterpret_cast<const char*>(picture.constScanLine(y)),
                          picture.width() * 3);
        for (const QByteArray& profile :
             {QByteArray(), QByteArray("nonsense"), qCompress("no profile").mid(4)}) {
            const QByteArray chunk = pngChunk("iCCP", QByteArray("p\0\0", 3) + profile);
            const QByteArray file = png(picture.width(), picture.height(), 8, 2, pixels, chunk);
            const Photo photo =
                m_imaging->decodePhoto(reinterpret_cast<const std::uint8_t*>(file.constData()),
                                       static_cast<std::size_t>(file.size()));
            QCOMPARE(largestDifference(photo.image, picture), 0);
        }
    }

private:
    /// Colours that every space holds: no clipping, on which conversions differ.
    static QImage mutedPicture() {
        QImage picture = drawnPicture(24, 16);
        for (int y = 0; y < picture.height(); ++y)
            for (int x = 0; x < picture.width(); ++x) {
                const QRgb pixel = picture.pixel(x, y);
                picture.setPixel(
                    x, y,
                    qRgb(90 + qRed(pixel) / 4, 90 + qGreen(pixel) / 4, 90 + qBlue(pixel) / 4));
            }
        return picture;
    }

    std::unique_ptr<Imaging> m_imaging = createImaging();
};

QTEST_GUILESS_MAIN(TestColourProfile)
#include "tst_colour_profile.moc"
