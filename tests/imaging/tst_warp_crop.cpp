#include "core/facade/imaging_factory.h"
#include "core/model/picture/centre_crop.h"
#include "sample_pictures.h"

#include <QtTest>
#include <algorithm>
#include <cmath>
#include <limits>
#include <nlohmann/json.hpp>
#include <vector>

using namespace inlay;
using namespace samples;

namespace {

/// A smooth colour at any position (also between pixels), for comparison with what was sampled.
double smooth(double x, double y, int c) {
    return 127 + 60 * std::sin(x / 23 + c) + 50 * std::cos(y / 31 - c);
}

Image smoothPicture(int width, int height) {
    Image image(width, height);
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x)
            for (int c = 0; c < 3; ++c)
                image.rgb[static_cast<std::size_t>((y * width + x) * 3 + c)] =
                    static_cast<std::uint8_t>(std::lround(smooth(x, y, c)));
    return image;
}

/// A square by its centre, half its side and its turn.
CropQuad square(Point centre, double half, double angle) {
    const double x = half * std::cos(angle);
    const double y = half * std::sin(angle);
    return CropQuad{
        {Point{centre.x - x + y, centre.y - y - x}, Point{centre.x - x - y, centre.y - y + x},
         Point{centre.x + x - y, centre.y + y + x}, Point{centre.x + x + y, centre.y + y - x}}};
}

} // namespace

class TestWarpCrop : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// A turned square of a smooth picture, against the formula it was drawn by. Corners are pixel
    /// middles moved by half a pixel, as in the script: (quad + 0.5).
    void aTurnedSquare_data() {
        QTest::addColumn<double>("half");
        QTest::addColumn<double>("angle");
        QTest::addColumn<int>("size");
        QTest::newRow("enlarging") << 40.0 << 0.3 << 128;
        QTest::newRow("as it is") << 64.0 << 0.0 << 128;
        QTest::newRow("shrinking a little") << 120.0 << -0.5 << 128;
        QTest::newRow("shrinking much") << 150.0 << 0.2 << 32;
    }

    void aTurnedSquare() {
        QFETCH(double, half);
        QFETCH(double, angle);
        QFETCH(int, size);
        const Image photo = smoothPicture(520, 500);
        const CropQuad crop = square({260, 250}, half, angle);
        const Image result = m_imaging->warpCrop(photo, crop, size);
        QCOMPARE(result.width, size);
        QCOMPARE(result.height, size);
        double worst = 0;
        const auto& c = crop.corners;
        for (int v = 0; v < size; ++v)
            for (int u = 0; u < size; ++u) {
                const double s = (u + 0.5) / size;
                const double t = (v + 0.5) / size;
                const double x = c[0].x + (c[3].x - c[0].x) * s + (c[1].x - c[0].x) * t;
                const double y = c[0].y + (c[3].y - c[0].y) * s + (c[1].y - c[0].y) * t;
                for (int k = 0; k < 3; ++k) {
                    const int got = result.rgb[static_cast<std::size_t>((v * size + u) * 3 + k)];
                    worst = std::max(worst, std::abs(got - smooth(x, y, k)));
                }
            }
        QVERIFY2(worst < 2.5, qPrintable(QString::number(worst)));
    }

    /// Beyond the photo: reflected, soft, towards the median; within, the photo itself.
    void theBorderIsFilledSoftly() {
        Image photo = smoothPicture(300, 300);
        const CropQuad crop = square({60, 150}, 140, 0); // reaches 80 px beyond the left
        const Image result = m_imaging->warpCrop(photo, crop, 280);
        const auto at = [&result](int x, int y) {
            return static_cast<int>(result.rgb[static_cast<std::size_t>((y * 280 + x) * 3)]);
        };
        for (int y = 20; y < 260; y += 20) // within: 80 px further right than in the photo
            QVERIFY(std::abs(at(200, y) - smooth(120.5, y + 10.5, 0)) < 3);
        int largestStep = 0; // no edge where the photo ends, no black
        for (int x = 1; x < 280; ++x)
            largestStep = std::max(largestStep, std::abs(at(x, 140) - at(x - 1, 140)));
        QVERIFY2(largestStep < 12, qPrintable(QString::number(largestStep)));
        // Far outside the waves are gone.
        int low = 255;
        int high = 0;
        for (int y = 40; y < 240; ++y) {
            low = std::min(low, at(1, y));
            high = std::max(high, at(1, y));
        }
        QVERIFY2(high - low < 60, qPrintable(QString::number(high - low)));
    }

    void quadsFarBeyondThePhotoStillWork() {
        const Image photo = smoothPicture(40, 30);
        for (const double half : {30.0, 100.0, 250.0})
            QCOMPARE(m_imaging->warpCrop(photo, square({20, 15}, half, 0.7), 64).width, 64);
        QCOMPARE(m_imaging->warpCrop(Image(1, 1), centreCrop(1, 1), 16).width, 16);
        QCOMPARE(m_imaging->warpCrop(Image(1, 900), centreCrop(1, 900), 16).width, 16);
    }

    void badCrops() {
        const Image photo = smoothPicture(40, 30);
        const double nan = std::numeric_limits<double>::quiet_NaN();
        for (const CropQuad& crop : {CropQuad(), square({20, 15}, 1e9, 0), square({20, 15}, nan, 0),
                                     square({500, 15}, 20, 0), square({-50, 15}, 20, 0)}) {
            ErrorKind kind = ErrorKind::Internal;
            const std::string message =
                errorOf([&] { m_imaging->warpCrop(photo, crop, 64); }, kind);
            QVERIFY2(kind == ErrorKind::InvalidArgument, message.c_str());
        }
        QVERIFY_EXCEPTION_THROWN(m_imaging->warpCrop(photo, centreCrop(40, 30), 0), Error);
        QVERIFY_EXCEPTION_THROWN(m_imaging->warpCrop(Image(), centreCrop(40, 30), 64), Error);
    }

    /// The script's own crops of 30 photos.
    void theScriptsCrops() {
        const QString folder = portraitsFolder();
        QFile file(folder + QStringLiteral("/photos/alignment.json"));
        if (folder.isEmpty() || !file.open(QIODevice::ReadOnly))
            QSKIP("the portraits are not here");
        const auto reference = nlohmann::json::parse(file.readAll().toStdString());
        const std::string photos = folder.toStdString() + "/photos/";
        const std::string aligned = photos + "aligned256/";
        std::vector<double> ratios;
        for (const auto& [name, entry] : reference.items()) {
            CropQuad crop;
            for (std::size_t i = 0; i < 4; ++i)
                crop.corners[i] = {entry["quad"][i][0], entry["quad"][i][1]};
            const Image got =
                m_imaging->warpCrop(m_imaging->loadPhoto(photos + name).image, crop, 256);
            const std::string png = name.substr(0, name.rfind('.')) + ".png";
            const Image expected = m_imaging->loadPhoto(aligned + png).image;
            QCOMPARE(got.width, expected.width);
            ratios.push_back(psnr(got, expected));
            QVERIFY2(ratios.back() > 35, name.c_str());
        }
        std::sort(ratios.begin(), ratios.end());
        qInfo("PSNR against the script's crops: median %.1f dB, lowest %.1f dB",
              ratios[ratios.size() / 2], ratios.front());
        QVERIFY(ratios[ratios.size() / 2] > 40);
    }

private:
    std::unique_ptr<Imaging> m_imaging = createImaging();
};

QTEST_GUILESS_MAIN(TestWarpCrop)
#include "tst_warp_crop.moc"
