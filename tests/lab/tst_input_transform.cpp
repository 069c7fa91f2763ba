#include "core/facade/imaging_factory.h"
#include "core/lab/input_transform.h"

#include <QtTest>
#include <cmath>

using namespace inlay;

namespace {

constexpr int side = 64;

/// Dark, with a light disc of radius 4 at (x, y), counted from pixel middles.
Image discAt(int width, int height, double x, double y) {
    Image image(width, height);
    for (int v = 0; v < height; ++v)
        for (int u = 0; u < width; ++u)
            for (int c = 0; c < 3; ++c)
                image.rgb[static_cast<std::size_t>(3 * (v * width + u) + c)] =
                    std::hypot(u - x, v - y) <= 4 ? 240 : 20;
    return image;
}

/// The middle of what is light.
Point lightIn(const Image& image) {
    double sum = 0;
    Point point;
    for (int y = 0; y < image.height; ++y)
        for (int x = 0; x < image.width; ++x) {
            const int value = image.rgb[static_cast<std::size_t>(3 * (y * image.width + x))];
            const double weight = value > 120 ? value : 0;
            sum += weight;
            point.x += weight * x;
            point.y += weight * y;
        }
    return {point.x / sum, point.y / sum};
}

} // namespace

/// Where a spot goes when the input is transformed.
class TestInputTransform : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void spotGoesWhereItShould_data() {
        QTest::addColumn<double>("right");
        QTest::addColumn<double>("scale");
        QTest::addColumn<double>("degrees");
        QTest::addColumn<double>("x");
        QTest::addColumn<double>("y");
        // The spot is 12 px to the right of the middle (31.5, 31.5) and 4 above it.
        QTest::newRow("nothing") << 0.0 << 1.0 << 0.0 << 43.5 << 27.5;
        QTest::newRow("to the right") << 0.125 << 1.0 << 0.0 << 51.5 << 27.5;
        QTest::newRow("to the left") << -0.25 << 1.0 << 0.0 << 27.5 << 27.5;
        QTest::newRow("larger") << 0.0 << 1.5 << 0.0 << 49.5 << 25.5;
        QTest::newRow("smaller") << 0.0 << 0.5 << 0.0 << 37.5 << 29.5;
        QTest::newRow("a quarter, clockwise") << 0.0 << 1.0 << 90.0 << 35.5 << 43.5;
        QTest::newRow("half a turn") << 0.0 << 1.0 << 180.0 << 19.5 << 35.5;
        QTest::newRow("all of it") << 0.125 << 0.5 << 90.0 << 41.5 << 37.5;
    }

    void spotGoesWhereItShould() {
        QFETCH(double, right);
        QFETCH(double, scale);
        QFETCH(double, degrees);
        QFETCH(double, x);
        QFETCH(double, y);
        const InputTransform transform{right, scale, degrees};
        LabInput input;
        input.target = discAt(side, side, 43.5, 27.5);
        const auto compare = [&](const char* what) {
            const Point found = lightIn(transformed(input, transform, side, side, *m_imaging));
            QVERIFY2(std::hypot(found.x - x, found.y - y) < 0.6,
                     qPrintable(QString("%1: %2 %3").arg(what).arg(found.x).arg(found.y)));
        };
        compare("the target");
        // The same spot in a photo: the target is its part from (100, 60), 128 px a side. The spot
        // is at 43.5 and 27.5 of 64 px there.
        input.photo = discAt(400, 300, 100 + 2 * 44.0 - 0.5, 60 + 2 * 28.0 - 0.5);
        input.crop = CropQuad{
            {Point{99.5, 59.5}, Point{99.5, 187.5}, Point{227.5, 187.5}, Point{227.5, 59.5}}};
        compare("the photo");
    }

    void photoGivesWhatLiesBesideTheTarget() {
        LabInput input;
        input.target = Image(side, side);
        input.photo = discAt(200, 100, 30, 50);
        input.crop = CropQuad{{Point{50, 0}, Point{50, 100}, Point{150, 100}, Point{150, 0}}};
        const Image moved = transformed(input, {0.4, 1, 0}, side, side, *m_imaging);
        const Point found = lightIn(moved);
        QVERIFY2(std::hypot(found.x - 13, found.y - 32) < 1.5,
                 qPrintable(QString("%1 %2").arg(found.x).arg(found.y)));
    }

private:
    std::unique_ptr<Imaging> m_imaging = createImaging();
};

QTEST_GUILESS_MAIN(TestInputTransform)
#include "tst_input_transform.moc"
