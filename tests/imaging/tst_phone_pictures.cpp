#include "core/base/error.h"
#include "core/facade/imaging_factory.h"
#include "core/imaging/heif_decoder.h"

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
    }
    void isThePhoto() {
        QFETCH(QString, file);
        QFETCH(QString, format);
        QFETCH(double, tolerance);
        const auto imaging = createImaging();
        const Image plain = imaging->loadPhoto(report("16-bit.png")).image;
        const Photo photo = imaging->loadPhoto(report(file.toLatin1().constData()));
        QCOMPARE(QString(pictureFormatName(photo.format)), format);
        QCOMPARE(photo.image.width, plain.width);
        QCOMPARE(photo.image.height, plain.height);
        const double apart = difference(photo.image, plain);
        QVERIFY2(apart < tolerance, qPrintable(QString::number(apart)));
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
                QVERIFY2(QByteArray(error.what()).contains(format.toLatin1()), error.what());
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestPhonePictures)
#include "tst_phone_pictures.moc"
