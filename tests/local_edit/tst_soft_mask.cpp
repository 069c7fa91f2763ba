#include "core/base/error.h"
#include "core/model/local_edit/soft_mask.h"

#include <QtTest>
#include <algorithm>
#include <cmath>

using namespace inlay;

namespace {

EmbeddingMask rectangle(int side, int left, int top, int right, int bottom) {
    EmbeddingMask mask{side, side, std::vector<float>(static_cast<std::size_t>(side) * side, 0)};
    for (int y = top; y < bottom; ++y) {
        for (int x = left; x < right; ++x)
            mask.values[static_cast<std::size_t>(y) * side + x] = 1;
    }
    return mask;
}

Image filled(int side, int value) {
    Image image(side, side);
    std::fill(image.rgb.begin(), image.rgb.end(), static_cast<std::uint8_t>(value));
    return image;
}

/// Whether it is refused for this reason.
bool isRefused(const LocalEdit& edit, const QString& reason) {
    try {
        validate(edit);
    } catch (const Error& error) {
        return error.kind() == ErrorKind::InvalidArgument && QString(error.what()).contains(reason);
    }
    return false;
}

} // namespace

/// The mask of a local edit as a value: its soft edge, and what is composed and measured with it.
class TestSoftMask : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void blurIsAGaussian() {
        // In two dimensions at once, in double, with the edge continued.
        constexpr int side = 24;
        constexpr double sigma = 1.7;
        const EmbeddingMask mask = rectangle(side, 0, 5, 11, 20);
        const EmbeddingMask soft = blurred(mask, sigma);
        const int reach = static_cast<int>(std::ceil(3 * sigma));
        for (int y = 0; y < side; ++y) {
            for (int x = 0; x < side; ++x) {
                double sum = 0;
                double weights = 0;
                for (int v = -reach; v <= reach; ++v) {
                    for (int u = -reach; u <= reach; ++u) {
                        const double weight = std::exp(-(u * u + v * v) / (2 * sigma * sigma));
                        const int fromX = std::clamp(x + u, 0, side - 1);
                        const int fromY = std::clamp(y + v, 0, side - 1);
                        sum += weight * mask.values[static_cast<std::size_t>(fromY) * side + fromX];
                        weights += weight;
                    }
                }
                const float found = soft.values[static_cast<std::size_t>(y) * side + x];
                QVERIFY(std::abs(found - sum / weights) < 1e-5);
            }
        }
    }

    void theEdgeOfAFillingGrowsOutwardOnly() {
        LocalEdit edit = localEditOf(LocalEditKind::Inpaint);
        edit.mask = rectangle(32, 10, 10, 20, 20);
        edit.feather = 0.05;
        const EmbeddingMask filling = softMask(edit);
        edit.kind = LocalEditKind::Copy;
        const EmbeddingMask copy = softMask(edit);
        const auto at = [](int x, int y) { return static_cast<std::size_t>(y) * 32 + x; };
        QCOMPARE(filling.values[at(10, 10)], 1.0F);
        QVERIFY(copy.values[at(10, 10)] < 0.5F);
        QVERIFY(filling.values[at(9, 15)] > 0.1F && filling.values[at(9, 15)] < 1.0F);
        QCOMPARE(filling.values[at(9, 15)], copy.values[at(9, 15)]);
        QCOMPARE(filling.values[at(0, 0)], 0.0F);
    }

    void compositionTakesEachSideFromItsPicture() {
        EmbeddingMask mask = rectangle(4, 0, 0, 2, 4);
        mask.values[3] = 0.25F;
        const Image result = composed(filled(4, 40), filled(4, 200), mask);
        QCOMPARE(int(result.rgb[0]), 200);
        QCOMPARE(int(result.rgb[3 * 2]), 40);
        QCOMPARE(int(result.rgb[3 * 3]), 80); // 40 + (200 - 40) / 4
        QVERIFY_EXCEPTION_THROWN(composed(filled(4, 0), filled(5, 0), mask), Error);
    }

    void errorsCountWhatTheMaskSays() {
        const EmbeddingMask mask = rectangle(4, 0, 0, 1, 4);
        Image b = filled(4, 100);
        for (int y = 0; y < 4; ++y)
            b.rgb[static_cast<std::size_t>(y) * 12] = 151; // red of the masked column
        const double one = 51 / 127.5 * 51 / 127.5;
        QVERIFY(std::abs(maskedSquaredError(filled(4, 100), b, mask) - one / 3) < 1e-12);
        QCOMPARE(maskedSquaredError(filled(4, 100), b, mask, true), 0.0);
        QVERIFY_EXCEPTION_THROWN(maskedSquaredError(b, b, rectangle(4, 0, 0, 4, 4), true), Error);
    }

    void whatMakesNoSenseIsRefused() {
        LocalEdit edit = localEditOf(LocalEditKind::Inpaint);
        QVERIFY(isRefused(edit, "square"));
        edit.mask = rectangle(8, 0, 0, 0, 0);
        QVERIFY(isRefused(edit, "marks nothing"));
        edit.mask = rectangle(8, 0, 0, 8, 8);
        QVERIFY(isRefused(edit, "whole picture"));
        edit.mask = rectangle(8, 0, 0, 4, 8);
        validate(edit);
        edit.mask.values[3] = std::nanf("");
        QVERIFY(isRefused(edit, "from 0 to 1"));
        edit.mask.values[3] = 0.5F;
        edit.feather = -1;
        QVERIFY(isRefused(edit, "edge"));
        edit.feather = 0.1;
        edit.outsideWeight = 0;
        QVERIFY(isRefused(edit, "outside"));
        edit.kind = LocalEditKind::Copy;
        QVERIFY(isRefused(edit, "Picture B"));
        edit.b = Image(9, 8);
        QVERIFY(isRefused(edit, "Picture B"));
        edit.b = Image(8, 8);
        validate(edit);
        edit.insideWeight = 0;
        QVERIFY(isRefused(edit, "weight"));
        QVERIFY_EXCEPTION_THROWN(localEditFromName("paste"), Error);
        QCOMPARE(localEditFromName("style"), LocalEditKind::Style);
    }

    void rowsOfAFillingAreThePapers() {
        const std::vector<bool> rows = searchedRows(18);
        std::vector<bool> expected(18, false);
        for (int row : {0, 1, 2, 3, 4, 5, 6, 7, 8, 16, 17})
            expected[static_cast<std::size_t>(row)] = true;
        QCOMPARE(rows, expected);
    }
};

QTEST_GUILESS_MAIN(TestSoftMask)
#include "tst_soft_mask.moc"
