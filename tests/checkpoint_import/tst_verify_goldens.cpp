#include "core/engine/checkpoint/checkpoint.h"
#include "core/engine/network/generator.h"
#include "core/engine/network/seeded_random.h"
#include "core/engine/network_file/checkpoint_reader.h"
#include "core/engine/network_file/checkpoint_writer.h"
#include "core/engine/verify.h"
#include "core/io/tensors/npz.h"
#include "tests/support/test_device.h"

#include <ATen/Parallel.h>
#include <QTemporaryDir>
#include <QtTest>
#include <algorithm>
#include <cmath>
#include <map>
#include <torch/autograd.h>

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

const std::string portraitsDump = INLAY_TEST_DATA "/goldens/portraits-128/golden.npz";

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
    return generator.synthesize(generator.meanW() + w.to(generator.device()), {});
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
        const auto generator = createGenerator(checkpoint, test::tensorDevice());
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
        const auto generator =
            createGenerator(readCheckpoint(goldenFile(network)), test::tensorDevice());
        const NetworkInfo& info = generator->info();
        const torch::Tensor w = at::linspace(-2, 2, 2 * info.numWs * info.wDim, at::kFloat)
                                    .reshape({2, info.numWs, info.wDim})
                                    .to(generator->device())
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
        const auto before = createGenerator(original, test::tensorDevice());
        const auto after = createGenerator(converted, test::tensorDevice());
        QVERIFY(someImage(*before).equal(someImage(*after)));
        QVERIFY(before->meanW().equal(after->meanW()));
        QCOMPARE(after->info().family, before->info().family);
        QCOMPARE(after->info().numWs, before->info().numWs);
        QCOMPARE(after->info().source, before->info().source);
    }

    /// The bundled network's dump has an activation within rounding of its kink. Whatever the
    /// kernels make of that, the gradient there is one of two.
    void atAKinkEitherGradientIsRight() {
        const Checkpoint checkpoint = readCheckpoint(INLAY_MODELS "/portraits-128.safetensors");
        const auto generator = createGenerator(checkpoint, test::tensorDevice());
        const std::map<std::string, NpyArray> dump = readNpz(portraitsDump);
        const torch::Tensor w = tensorOf(dump, "wplus").to(generator->device());
        const torch::Tensor probe = tensorOf(dump, "probe").to(generator->device());
        const torch::Tensor expected = tensorOf(dump, "grad_wplus").to(generator->device());
        int same = 0;
        int other = 0;
        for (std::uint64_t i = 1; i <= 12; ++i) {
            const torch::Tensor beside =
                (w * (1 + seededNormal(w.sizes(), i).to(w.device()) * 1e-6)).requires_grad_(true);
            std::vector<torch::Tensor> images;
            for (const torch::Tensor& one : beside.split(1))
                images.push_back(generator->synthesize(one, {}));
            const torch::Tensor gradient =
                torch::autograd::grad({(at::cat(images) * probe).sum()}, {beside}).front();
            const double error = (gradient - expected).abs().max().item<double>() /
                                 expected.abs().max().item<double>();
            same += error < 5e-5 ? 1 : 0;
            other += std::abs(error - 1.44e-3) < 5e-5 ? 1 : 0;
        }
        QCOMPARE(same + other, 12); // and nothing in between
        QVERIFY(same > 0);
        QVERIFY(other > 0);
    }

    void aWrongGradientIsNoKink() {
        const QTemporaryDir folder;
        const Checkpoint checkpoint = readCheckpoint(INLAY_MODELS "/portraits-128.safetensors");
        const auto generator = createGenerator(checkpoint, test::tensorDevice());
        std::map<std::string, NpyArray> dump = readNpz(portraitsDump);
        std::vector<float> gradient = dump.at("grad_wplus").floats();
        const auto largest =
            std::max_element(gradient.begin(), gradient.end(),
                             [](float a, float b) { return std::abs(a) < std::abs(b); });
        *largest *= 1.002F;
        dump.at("grad_wplus") = NpyArray::ofFloats(dump.at("grad_wplus").shape, gradient);
        const std::string path = folder.filePath("dump.npz").toStdString();
        writeNpz(path, dump);
        const VerifyReport report = verifyGenerator(checkpoint, *generator, path);
        QCOMPARE(report.items.back().name, std::string("gradient"));
        QVERIFY(!report.items.back().passed());
    }

private:
    static torch::Tensor tensorOf(const std::map<std::string, NpyArray>& dump, const char* key) {
        const NpyArray& array = dump.at(key);
        const torch::Tensor tensor = torch::empty(array.shape);
        array.copyFloats(tensor.data_ptr<float>());
        return tensor;
    }

    static void addNetworks() {
        QTest::addColumn<QString>("network");
        for (const char* network : networks)
            QTest::newRow(network) << QString::fromLatin1(network);
    }
};

QTEST_GUILESS_MAIN(TestVerifyGoldens)
#include "tst_verify_goldens.moc"
