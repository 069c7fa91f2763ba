#include "core/engine/checkpoint/checkpoint.h"
#include "core/engine/network/generator.h"
#include "core/engine/network_file/checkpoint_reader.h"
#include "core/engine/network_file/checkpoint_writer.h"
#include "core/engine/verify.h"

#include <ATen/Parallel.h>
#include <QTemporaryDir>
#include <QtTest>

using namespace inlay;

namespace {

/// The network files of other programs, with outputs of their own implementations.
const char* const networks[] = {
    "stylegan1-32/network.pkl",
    "stylegan1-32/network.pt",
    "stylegan2-ada-32/network.pkl",
    "stylegan2-ada-64-fp16-clamp/network.pkl",
    "stylegan2-ada-32-conditional/network.pkl",
    "stylegan2-sg3repo-32/network.pkl",
    "stylegan2-tf-32/network.pkl",
    "rosinality-stylegan2-32/network.pt",
    "stylegan3-t-32/network.pkl",
    "stylegan3-r-32/network.pkl",
};

std::string goldenFolder(const QString& network) {
    return std::string(INLAY_TEST_DATA) + "/goldens/" + network.section('/', 0, 0).toStdString();
}

std::string goldenFile(const QString& network) {
    return std::string(INLAY_TEST_DATA) + "/goldens/" + network.toStdString();
}

torch::Tensor someImage(const Generator& generator) {
    const torch::NoGradGuard noGrad;
    const NetworkInfo& info = generator.info();
    const torch::Tensor w =
        at::linspace(-1, 1, info.numWs * info.wDim, at::kFloat).reshape({1, info.numWs, info.wDim});
    return generator.synthesize(generator.meanW() + w, {});
}

} // namespace

class TestVerifyGoldens : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { at::set_num_threads(2); }

    void matchesTheOriginal_data() { addNetworks(); }
    void matchesTheOriginal() {
        QFETCH(QString, network);
        const Checkpoint checkpoint = readCheckpoint(goldenFile(network));
        const auto generator = createGenerator(checkpoint, torch::kCPU);
        const VerifyReport report =
            verifyGenerator(checkpoint, *generator, goldenFolder(network) + "/golden.npz");
        QVERIFY(report.items.size() >= 4);
        for (const VerifyItem& item : report.items) {
            qInfo("%-42s %-22s %.1e", qPrintable(network), item.name.c_str(), item.error);
            QVERIFY2(item.passed(), item.name.c_str());
        }
        QCOMPARE(static_cast<int>(generator->info().styleLayers.size()), generator->info().numWs);
    }

    /// A picture does not depend on what is made along with it.
    void batchesAreSinglesTogether_data() {
        QTest::addColumn<QString>("network");
        for (const char* network : {"stylegan1-32/network.pkl", "stylegan2-ada-32/network.pkl",
                                    "stylegan3-t-32/network.pkl"})
            QTest::newRow(network) << QString::fromLatin1(network);
    }
    void batchesAreSinglesTogether() {
        QFETCH(QString, network);
        const torch::NoGradGuard noGrad;
        const auto generator = createGenerator(readCheckpoint(goldenFile(network)), torch::kCPU);
        const NetworkInfo& info = generator->info();
        const torch::Tensor w = at::linspace(-2, 2, 2 * info.numWs * info.wDim, at::kFloat)
                                    .reshape({2, info.numWs, info.wDim})
                                    .sin();
        const torch::Tensor both = generator->synthesize(w, {});
        const torch::Tensor singles = at::cat({generator->synthesize(w.narrow(0, 0, 1), {}),
                                               generator->synthesize(w.narrow(0, 1, 1), {})});
        const double largest = singles.abs().max().item<double>();
        QVERIFY((both - singles).abs().max().item<double>() < 1e-5 * largest);
    }

    /// Converted: the same identity, and the same bytes come out.
    void convertsToTheSame_data() { addNetworks(); }
    void convertsToTheSame() {
        QFETCH(QString, network);
        const QTemporaryDir folder;
        const std::string path = folder.filePath("converted.safetensors").toStdString();
        const Checkpoint original = readCheckpoint(goldenFile(network));
        writeCheckpoint(path, original);
        const Checkpoint converted = readCheckpoint(path);
        QCOMPARE(converted.sha256, original.sha256);
        const auto before = createGenerator(original, torch::kCPU);
        const auto after = createGenerator(converted, torch::kCPU);
        QVERIFY(someImage(*before).equal(someImage(*after)));
        QVERIFY(before->meanW().equal(after->meanW()));
        QCOMPARE(after->info().family, before->info().family);
        QCOMPARE(after->info().numWs, before->info().numWs);
        QCOMPARE(after->info().source, before->info().source);
    }

private:
    static void addNetworks() {
        QTest::addColumn<QString>("network");
        for (const char* network : networks)
            QTest::newRow(network) << QString::fromLatin1(network);
    }
};

QTEST_GUILESS_MAIN(TestVerifyGoldens)
#include "tst_verify_goldens.moc"
