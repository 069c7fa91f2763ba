#include "ciede2000.h"
#include "composite_figures.h"

#include <QtTest>

using namespace quality;

/// The measures themselves, against published pairs and pictures whose figures are plain.
class TestCompositeFigures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// From the supplement of Sharma, Wu and Dalal, 2005 (table 1): pairs 1, 4, 7, 14, 17, 20, 24,
    /// 28 and 34.
    void differencesAreThePublishedOnes() {
        const struct {
            Lab one, two;
            double difference;
        } pairs[] = {{{50, 2.6772, -79.7751}, {50, 0, -82.7485}, 2.0425},
                     {{50, -1.3802, -84.2814}, {50, 0, -82.7485}, 1.0000},
                     {{50, 0, 0}, {50, -1, 2}, 2.3669},
                     {{50, -0.0010, 2.4900}, {50, 0.0011, -2.4900}, 4.7461},
                     {{50, 2.5, 0}, {73, 25, -18}, 27.1492},
                     {{50, 2.5, 0}, {58, 24, 15}, 19.4535},
                     {{50, 2.5, 0}, {50, 3.2592, 0.3350}, 1.0000},
                     {{36.4612, 47.8580, 18.3852}, {36.2715, 50.5065, 21.2231}, 1.4146},
                     {{2.0776, 0.0795, -1.1350}, {0.9033, -0.0636, -0.5514}, 0.9082}};
        for (const auto& pair : pairs) {
            QVERIFY2(std::abs(ciede2000(pair.one, pair.two) - pair.difference) < 5e-5,
                     qPrintable(QString::number(ciede2000(pair.one, pair.two))));
            QVERIFY(std::abs(ciede2000(pair.two, pair.one) - pair.difference) < 5e-5);
        }
    }

    void coloursAreInLab() {
        const Lab white = labOf(255, 255, 255);
        QVERIFY(std::abs(white[0] - 100) < 0.01 && std::abs(white[1]) < 0.01);
        const Lab red = labOf(255, 0, 0); // 53.24, 80.09, 67.20 by every table of sRGB
        QVERIFY(std::abs(red[0] - 53.24) < 0.02 && std::abs(red[1] - 80.09) < 0.02 &&
                std::abs(red[2] - 67.20) < 0.02);
    }

    void figuresOfPlainPictures() {
        const inlay::CropQuad crop{{{{0, 0}, {0, 100}, {100, 100}, {100, 0}}}};
        inlay::Image photo(100, 100), mask(100, 100);
        for (int y = 0; y < 100; ++y)
            for (int x = 0; x < 100; ++x)
                for (std::size_t c = 0; c < 3; ++c) {
                    const std::size_t i = (static_cast<std::size_t>(y) * 100 + x) * 3 + c;
                    photo.rgb[i] = (x + y) % 2 == 0 ? 110 : 130;
                    mask.rgb[i] = x >= 20 && x < 80 && y >= 30 && y < 95 ? 255 : 0;
                }
        CompositeFigures f = compositeFigures(photo, photo, mask, crop);
        QCOMPARE(f.detail, 1.0);
        QCOMPARE(f.seam, 0.0);
        QCOMPARE(f.changed, std::size_t{0});
        // Half the contrast is a quarter of the energy.
        inlay::Image flat = photo;
        for (auto& value : flat.rgb)
            value = value == 110 ? 115 : 125;
        f = compositeFigures(photo, flat, mask, crop);
        QVERIFY(std::abs(f.detail - 0.25) < 1e-9);
        QCOMPARE(f.outside, std::size_t{(10000 - 60 * 65) * 3});
        QCOMPARE(f.changed, std::size_t{10000});
        QVERIFY(f.seam > 1);
        // Far from the edge nothing counts for the seam.
        inlay::Image middle = photo;
        for (std::size_t i = (60 * 100 + 45) * 3; i < (60 * 100 + 55) * 3; ++i)
            middle.rgb[i] = 255;
        f = compositeFigures(photo, middle, mask, crop);
        QCOMPARE(f.seam, 0.0);
        QCOMPARE(f.outside, std::size_t{0});
        QCOMPARE(f.changed, std::size_t{10});
    }
};

QTEST_GUILESS_MAIN(TestCompositeFigures)
#include "tst_composite_figures.moc"
