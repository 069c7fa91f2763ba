#include "core/base/error.h"
#include "core/facade/imaging_factory.h"
#include "sample_pictures.h"

#include <QtTest>
#include <cmath>

using namespace inlay;
using namespace samples;

class TestResize : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Shrinking by whole numbers is the mean of each block.
    void shrinkingAverages() {
        const Image image = fromQImage(drawnPicture(60, 40));
        const Image small = m_imaging->resize(image, 15, 20);
        QCOMPARE(small.width, 15);
        QCOMPARE(small.height, 20);
        for (int y = 0; y < 20; ++y)
            for (int x = 0; x < 15; ++x)
                for (int c = 0; c < 3; ++c) {
                    double sum = 0;
                    for (int dy = 0; dy < 2; ++dy)
                        for (int dx = 0; dx < 4; ++dx)
                            sum += image.rgb[at(image, x * 4 + dx, y * 2 + dy, c)];
                    QVERIFY(std::abs(small.rgb[at(small, x, y, c)] - sum / 8) <= 1);
                }
    }

    /// A smooth ramp stays one when it grows.
    void growingIsSmooth() {
        const Image image = fromQImage(drawnPicture(32, 32));
        const Image large = m_imaging->resize(image, 96, 64);
        QCOMPARE(large.width, 96);
        for (int x = 6; x < 89; ++x) {
            const int step = large.rgb[at(large, x + 1, 30, 0)] - large.rgb[at(large, x, 30, 0)];
            QVERIFY(step >= 1 && step <= 5);
        }
    }

    void theSameSizeIsTheSamePicture() {
        const Image image = fromQImage(drawnPicture(31, 17));
        QVERIFY(m_imaging->resize(image, 31, 17) == image);
    }

    void oneWayUpTheOtherDown() {
        const Image image = fromQImage(drawnPicture(40, 40));
        const Image result = m_imaging->resize(image, 80, 10);
        QCOMPARE(result.width, 80);
        QCOMPARE(result.height, 10);
    }

    void badSizes() {
        const Image image(4, 4);
        QVERIFY_EXCEPTION_THROWN(m_imaging->resize(image, 0, 4), Error);
        QVERIFY_EXCEPTION_THROWN(m_imaging->resize(image, 4, -1), Error);
        QVERIFY_EXCEPTION_THROWN(m_imaging->resize(image, 1 << 20, 4), Error);
        QVERIFY_EXCEPTION_THROWN(m_imaging->resize(Image(), 4, 4), Error);
    }

private:
    static std::size_t at(const Image& image, int x, int y, int c) {
        return static_cast<std::size_t>((y * image.width + x) * 3 + c);
    }

    std::unique_ptr<Imaging> m_imaging = createImaging();
};

QTEST_GUILESS_MAIN(TestResize)
#include "tst_resize.moc"
