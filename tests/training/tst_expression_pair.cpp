#include "core/base/error.h"
#include "core/engine/checkpoint/checkpoint.h"
#include "core/engine/network_file/checkpoint_reader.h"
#include "core/facade/latent_files_factory.h"
#include "models/training/expression_pair.h"

#include <QTemporaryDir>
#include <QtTest>
#include <cmath>

using namespace inlay;
using namespace inlay::training;

namespace {

const std::string bundled = INLAY_MODELS "/portraits-128.safetensors";

double meanOf(const Image& picture, int channel) {
    double sum = 0;
    for (std::size_t i = static_cast<std::size_t>(channel); i < picture.rgb.size(); i += 3)
        sum += picture.rgb[i];
    return sum * 3 / static_cast<double>(picture.rgb.size());
}

/// Landmarks whose mouth is as wide as the lower half of the picture is bright; none for every
/// `blindTo`-th picture.
class BrightMouths : public LandmarkFinder {
public:
    explicit BrightMouths(int blindTo = 0)
        : m_blindTo(blindTo) {}

    static double widthIn(const Image& picture) {
        const std::size_t half = picture.rgb.size() / 2;
        double sum = 0;
        for (std::size_t i = half; i < picture.rgb.size(); ++i)
            sum += picture.rgb[i];
        return sum / static_cast<double>(half);
    }

    std::vector<Point> landmarks(const Image& picture) const override {
        if (m_blindTo > 0 && ++m_asked % m_blindTo == 0)
            return {};
        std::vector<Point> points(68);
        for (std::size_t i = 42; i < 48; ++i)
            points[i].x = 100; // the right eye; the left one is at 0
        points[54].x = widthIn(picture);
        return points;
    }

private:
    int m_blindTo;
    mutable int m_asked = 0;
};

} // namespace

class TestExpressionPair : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void mouthWidthIsInDistancesOfTheEyes() {
        std::vector<Point> points(68);
        for (std::size_t i = 36; i < 42; ++i)
            points[i] = {100, 50};
        for (std::size_t i = 42; i < 48; ++i)
            points[i] = {100 + 30, 50 + 40};
        points[48] = {90, 120};
        points[54] = {90 + 24, 120 + 32};
        QCOMPARE(mouthWidth(points), 0.8);
    }

    void whatIsHeldDoesNotComeAlong() {
        torch::manual_seed(5);
        const torch::Tensor held = torch::randn({400, 2});
        const torch::Tensor measure = 0.9 * held.select(1, 0) + 0.3 * torch::randn({400}) + 7;
        const torch::Tensor ownWay = torch::randn({16});
        const torch::Tensor heldWay = torch::randn({2, 16});
        MeasuredFaces faces;
        faces.held = held;
        faces.measure = measure;
        faces.w = measure.unsqueeze(1) * ownWay + held.matmul(heldWay) + 3;
        const ExpressionPair pair = regress(faces, 2);
        const double spread = measure.std(false).item<double>();
        QVERIFY(std::abs(pair.spread - spread) < 1e-4 * spread);
        const torch::Tensor difference = pair.high - pair.low;
        QVERIFY((difference - 4 * spread * ownWay).abs().max().item<double>() < 1e-3);
        QVERIFY(((pair.high + pair.low) / 2 - faces.w.mean(0)).abs().max().item<double>() < 1e-3);
    }

    void findsThePairInTheSamplesOfANetwork() {
        const auto generator = createGenerator(readCheckpoint(bundled), torch::kCPU);
        const BrightMouths finder(5);
        const MeasuredFaces faces = measureFaces(*generator, finder, 40, 1);
        QCOMPARE(faces.unmeasured, 8);
        QCOMPARE(faces.w.size(0), std::int64_t(32));
        QCOMPARE(faces.held.size(0), std::int64_t(32));
        const ExpressionPair pair = regress(faces, 2);
        const Image low = pictureOf(pair.low, *generator);
        const Image high = pictureOf(pair.high, *generator);
        QVERIFY(BrightMouths::widthIn(high) > BrightMouths::widthIn(low) + 5);
        // The light of the whole picture is held, so it changes less than the lower half's.
        const double whole = (meanOf(high, 0) + meanOf(high, 1) + meanOf(high, 2) - meanOf(low, 0) -
                              meanOf(low, 1) - meanOf(low, 2)) /
                             3;
        QVERIFY(std::abs(whole) < BrightMouths::widthIn(high) - BrightMouths::widthIn(low));

        // Saved, it is a latent that the same network takes.
        QTemporaryDir folder;
        const std::string file = folder.filePath("smiling.safetensors").toStdString();
        const Latent latent = latentOf(pair.high, generator->info());
        createLatentFiles()->save(file, latent, LatentFormat::Safetensors);
        const Latent loaded = createLatentFiles()->load(file).at(0);
        QCOMPARE(loaded.rows, generator->info().numWs);
        QCOMPARE(loaded.networkSha256, generator->info().sha256);
        QCOMPARE(loaded.w, latent.w);
    }

    void refusesWhatCannotBeMeasured() {
        const auto generator = createGenerator(readCheckpoint(bundled), torch::kCPU);
        const BrightMouths blind(1);
        QVERIFY_EXCEPTION_THROWN(measureFaces(*generator, blind, 3, 1), Error);
        const BrightMouths finder;
        const MeasuredFaces same = measureFaces(*generator, finder, 3, 0); // the mean face, thrice
        QVERIFY_EXCEPTION_THROWN(regress(same, 2), Error);
    }
};

QTEST_GUILESS_MAIN(TestExpressionPair)
#include "tst_expression_pair.moc"
