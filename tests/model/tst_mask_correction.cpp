#include "core/base/error.h"
#include "core/model/composite/mask_correction.h"

#include <QtTest>

using namespace inlay;

/// What a brush says of where a photo may change.
class TestMaskCorrection : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void correctionsKeepTheirEnds() {
        for (const double found : {0.0, 0.3, 1.0}) {
            QCOMPARE(corrected(found, -1), 0.0);
            QCOMPARE(corrected(found, 0), found);
            QCOMPARE(corrected(found, 1), 1.0);
        }
        QCOMPARE(corrected(0.4, -0.5), 0.2);
        QCOMPARE(corrected(0.4, 0.5), 0.7);
    }

    void nothingIsCorrectedBesideTheArea() {
        const MaskCorrection none;
        QVERIFY(none.isEmpty());
        QCOMPARE(none.at(3, 4), 0.0);
        const MaskCorrection keep = brushed({}, {10, 20, 4, 2}, 2, 1, {100, 100}, {0, 255});
        QCOMPARE(keep.at(9.9, 21), 0.0);
        QCOMPARE(keep.at(12, 22.1), 0.0);
        QCOMPARE(keep.at(10.1, 21), -1.0);
        QCOMPARE(keep.at(13.9, 21), 1.0);
        QCOMPARE(keep.at(12, 21), 0.0); // half-way between both
    }

    /// What was seen after a stroke is what the mask becomes, whatever was found below.
    void aStrokeDoesWhatItShows() {
        for (const int found : {0, 51, 128, 255})
            for (const int after : {0, 77, 128, 200, 255}) {
                const MaskCorrection once =
                    brushed({}, {0, 0, 1, 1}, 1, 1, {static_cast<std::uint8_t>(found)},
                            {static_cast<std::uint8_t>(after)});
                const double seen = corrected(found / 255.0, once.at(0.5, 0.5)) * 255;
                QVERIFY2(std::abs(seen - after) < 1.5,
                         qPrintable(QString("%1 to %2: %3").arg(found).arg(after).arg(seen)));
                // Painted over in full, it is forgotten what was before.
                const MaskCorrection again =
                    brushed(once, {0, 0, 1, 1}, 1, 1, {static_cast<std::uint8_t>(after)},
                            {static_cast<std::uint8_t>(after > 128 ? 0 : 255)});
                QCOMPARE(again.at(0.5, 0.5), after > 128 ? -1.0 : 1.0);
            }
    }

    void anotherGridTakesOverWhatWasPainted() {
        MaskCorrection first =
            brushed({}, {0, 0, 100, 100}, 10, 10, std::vector<std::uint8_t>(100, 9),
                    std::vector<std::uint8_t>(100, 0));
        const std::vector<std::uint8_t> same(400, 50);
        const MaskCorrection second = brushed(first, {50, 0, 100, 100}, 20, 20, same, same);
        QCOMPARE(second.at(60, 50), -1.0);
        QCOMPARE(second.at(140, 50), 0.0);
        QVERIFY(!second.isNeutral());
        const MaskCorrection part = inPart(second, 50, 0, 0.5, 2);
        QCOMPARE(part.area, (PhotoArea{0, 0, 50, 200}));
        QCOMPARE(part.at(5, 100), -1.0);
    }

    void gridsThatDoNotFitAreRefused() {
        QVERIFY_EXCEPTION_THROWN(brushed({}, {0, 0, 1, 1}, 2, 2, {1, 2, 3}, {1, 2, 3, 4}), Error);
        QVERIFY_EXCEPTION_THROWN(brushed({}, {0, 0, 1, 1}, 0, 0, {}, {}), Error);
        QVERIFY_EXCEPTION_THROWN(brushed({}, {0, 0, 0, 1}, 1, 1, {1}, {2}), Error);
    }
};

QTEST_APPLESS_MAIN(TestMaskCorrection)
#include "tst_mask_correction.moc"
