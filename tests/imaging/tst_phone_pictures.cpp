#include "core/base/error.h"
#include "core/facade/imaging_factory.h"
#include "core/imaging/heif_decoder.h"
#include "core/imaging/webp_animation.h"

#include <QFile>
#include <QtTest>
#include <algorithm>
#include <cmath>

using namespace inlay;

namespace {

std::string report(const char* name) {
    return std::string(INLAY_TEST_DATA "/reports/35-photo-files/") + name;
}

/// Mean difference of the values of two pictures of one size.
double difference(const Image& a, const Image& b) {
    double sum = 0;
    for (std::size_t i = 0; i < a.rgb.size(); ++i)
        sum += std::abs(static_cast<int>(a.rgb[i]) - static_cast<int>(b.rgb[i]));
    return sum / static_cast<double>(a.rgb.size());
}

} // namespace

/// The same photo in the formats of phones and of the web, written by other programs.
class TestPhonePictures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isThePhoto_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("format");
        QTest::addColumn<double>("tolerance");
        if (readsHeif()) {
            QTest::newRow("HEIC") << "phone.heic"
                                  << "HEIC" << 4.0;
            QTest::newRow("AVIF") << "web.avif"
                                  << "AVIF" << 4.0;
        }
        QTest::newRow("GIF, its first picture") << "animated.gif"
                                                << "GIF" << 8.0;
        QTest::newRow("JPEG 2000") << "jpeg2000.jp2"
                                   << "JPEG 2000" << 4.0;
        QTest::newRow("JPEG, Display P3") << "display-p3.jpg"
                                          << "JPEG" << 4.0;
        if (readsWebpAnimations())
            QTest::newRow("WebP, its first picture") << "animated.webp"
                                                     << "WebP" << 4.0;
    }
    void isThePhoto() {
        QFETCH(QString, file);
        QFETCH(QString, format);
        QFETCH(double, tolerance);
        const auto imaging = createImaging();
        const Image plain = imaging->loadPhoto(report("16-bit.png")).image;
        const Photo photo = imaging->loadPhoto(report(file.toLatin1().constData()));
        QCOMPARE(QString(pictureFormatName(photo.format)), format);
        QCOMPARE(photo.isFirstOfSeveral, file.startsWith("animated"));
        QCOMPARE(photo.image.width, plain.width);
        QCOMPARE(photo.image.height, plain.height);
        const double apart = difference(photo.image, plain);
        QVERIFY2(apart < tolerance, qPrintable(QString::number(apart)));
    }

    /// Written by libheif's encoders with H.273's colour primaries 12 (Display P3) and no ICC
    /// profile; what they are in sRGB is computed from the primaries' chromaticities.
    void namedColourSpaces_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<bool>("isP3");
        QTest::newRow("HEIC") << "named-p3.heic" << true;
        QTest::newRow("AVIF") << "named-p3.avif" << true;
        QTest::newRow("HEIC, sRGB") << "named-srgb.heic" << false;
    }
    void namedColourSpaces() {
        if (!readsHeif())
            QSKIP("this build has no libheif");
        QFETCH(QString, file);
        QFETCH(bool, isP3);
        const Image picture = createImaging()->loadPhoto(report(file.toLatin1().constData())).image;
        struct Patch {
            int column, row;
            double stored[3], inSrgb[3];
        };
        const Patch patches[] = {{2, 0, {200, 120, 90}, {213.0, 115.0, 82.8}},
                                 {3, 0, {128, 128, 128}, {128, 128, 128}},
                                 {0, 1, {64, 160, 200}, {0.0, 162.6, 204.3}},
                                 {3, 1, {180, 60, 160}, {195.5, 46.5, 164.5}}};
        for (const Patch& patch : patches)
            for (int c = 0; c < 3; ++c) {
                const int x = patch.column * 32 + 16, y = patch.row * 32 + 16;
                const int value =
                    picture.rgb[(static_cast<std::size_t>(y) * picture.width + x) * 3 + c];
                const double expected = isP3 ? patch.inSrgb[c] : patch.stored[c];
                QVERIFY2(std::abs(value - expected) <= 4,
                         qPrintable(QStringLiteral("%1,%2: %3 instead of %4")
                                        .arg(patch.column)
                                        .arg(patch.row)
                                        .arg(value)
                                        .arg(expected)));
            }
    }

    void cutOffIsTold_data() { isThePhoto_data(); }
    void cutOffIsTold() {
        QFETCH(QString, file);
        QFETCH(QString, format);
        QFile whole(QString::fromStdString(report(file.toLatin1().constData())));
        QVERIFY(whole.open(QIODevice::ReadOnly));
        const QByteArray bytes = whole.readAll();
        const auto imaging = createImaging();
        for (const double share : {0.001, 0.1, 0.5}) {
            const auto size = static_cast<std::size_t>(share * static_cast<double>(bytes.size()));
            try {
                imaging->decodePhoto(reinterpret_cast<const std::uint8_t*>(bytes.constData()),
                                     std::max<std::size_t>(size, 16));
                QFAIL("half a file gave a picture");
            } catch (const Error& error) {
                const QByteArray text = error.what();
                QVERIFY2(text.contains(format.toLatin1()) || text.contains("ends too early"),
                         text.constData());
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestPhonePictures)
#include "tst_phone_pictures.moc"
