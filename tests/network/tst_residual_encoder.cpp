#include "core/base/error.h"
#include "core/engine/checkpoint/checkpoint.h"
#include "core/engine/network/residual_encoder.h"
#include "core/engine/network_file/checkpoint_reader.h"
#include "core/engine/network_file/checkpoint_writer.h"
#include "core/engine/tensor_engine.h"
#include "core/io/kinds/classify.h"
#include "core/io/tensors/npz.h"

#include <ATen/Parallel.h>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>
#include <cmath>
#include <fstream>
#include <sstream>

using namespace inlay;

namespace {

std::string goldenFile(const char* name) {
    return std::string(INLAY_TEST_DATA "/goldens/") + name;
}

torch::Tensor array(const std::string& file, const std::string& key) {
    const std::map<std::string, NpyArray> arrays = readNpz(file);
    const NpyArray& found = arrays.at(key);
    torch::Tensor tensor = at::empty(found.shape, at::kFloat);
    found.copyFloats(tensor.data_ptr<float>());
    return tensor;
}

double difference(const torch::Tensor& actual, const torch::Tensor& expected) {
    return ((actual - expected).abs().max() / expected.abs().max()).item<double>();
}

/// `u` of the goldens' README for flat index i of tensor k.
double closedForm(std::int64_t i, int k) {
    double whole = 0;
    return std::modf(std::sin(12.9898 * static_cast<double>(i) + 78.233 * (k + 1)) * 43758.5453,
                     &whole);
}

torch::Tensor closedFormTensor(const std::vector<std::int64_t>& shape, int k, double scale,
                               double offset, bool absolute) {
    torch::Tensor values = at::empty(shape, at::kFloat);
    float* data = values.data_ptr<float>();
    at::parallel_for(0, values.numel(), 1 << 16, [&](std::int64_t begin, std::int64_t end) {
        for (std::int64_t i = begin; i < end; ++i) {
            const double u = closedForm(i, k);
            data[i] = static_cast<float>(offset + scale * (absolute ? std::abs(u) : u));
        }
    });
    return values;
}

/// The encoder of the goldens, by the list of its tensors.
Checkpoint goldenEncoder() {
    Checkpoint checkpoint;
    checkpoint.metadata = {{"num_ws", "18"}, {"w_dim", "512"}};
    std::ifstream list(goldenFile("encoders/e4e-names.txt"));
    std::string line;
    while (std::getline(list, line)) {
        std::istringstream words(line);
        int k = 0;
        std::string name, size, kind;
        words >> k >> name;
        std::vector<std::int64_t> shape;
        do {
            words >> size;
            shape.push_back(std::stoll(size[0] == '[' ? size.substr(1) : size));
        } while (size.back() != ']');
        std::getline(words >> std::ws, kind);
        double scale = 0.1, offset = 0;
        if (kind == "conv")
            scale = std::sqrt(3.0 / static_cast<double>(shape[1] * shape[2] * shape[3]));
        else if (kind == "equal linear")
            scale = std::sqrt(3.0);
        else if (kind == "norm weight")
            offset = 1;
        else if (kind == "prelu")
            offset = 0.25, scale = 0.05;
        else if (kind == "running_var")
            offset = 1, scale = 0.5;
        checkpoint.tensors["encoder." + name] =
            closedFormTensor(shape, k, scale, offset, kind == "running_var");
    }
    return checkpoint;
}

torch::Tensor goldenInput() {
    torch::Tensor x = closedFormTensor({1, 3, 256, 256}, 999, 1, 0, false).to(torch::kDouble);
    x = at::avg_pool2d(at::reflection_pad2d(x, {4, 4, 4, 4}), {9, 9}, {1, 1});
    return (x * 6).to(torch::kFloat);
}

} // namespace

/// e4e's, pSp's and ReStyle's encoders against their original code and against a textbook version.
class TestResidualEncoder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { at::set_num_threads(2); }

    /// IR-SE-50 with 18 heads as for 1024 px, run by the original programs; more than a gigabyte.
    void givesWhatTheOriginalsGive() {
        const torch::NoGradGuard noGrad;
        Checkpoint checkpoint = goldenEncoder();
        QCOMPARE(checkpoint.tensors.size(), std::size_t{569});
        for (const char* kind : {"e4e", "psp"}) {
            checkpoint.metadata["encoder_kind"] = kind;
            const ResidualEncoder encoder(checkpoint, torch::kCPU);
            const double error =
                difference(encoder.codes(goldenInput()),
                           array(goldenFile("encoders/golden.npz"), std::string(kind) + "_codes"));
            qInfo("%s %.1e", kind, error);
            QVERIFY2(error < 1e-4, qPrintable(QString::number(error)));
        }
    }

    void opensTheirCheckpoints_data() {
        QTest::addColumn<QString>("kind");
        for (const char* kind : {"e4e", "psp", "restyle-e4e", "restyle-psp", "restyle-e4e-resnet",
                                 "restyle-psp-resnet", "into w"})
            QTest::newRow(kind) << kind;
    }
    /// The decoder is the network and the encoder its start, also of the converted copy, and also
    /// of another network of the same size.
    void opensTheirCheckpoints() {
        QFETCH(QString, kind);
        makeEncoders();
        const torch::NoGradGuard noGrad;
        const std::string file = m_folder.filePath(kind + ".pt").toStdString();
        const std::string expected = m_folder.filePath(kind + ".npz").toStdString();
        QCOMPARE(static_cast<int>(classifyFile(file)), static_cast<int>(FileKind::Network));
        const Checkpoint checkpoint = readCheckpoint(file);
        QVERIFY(checkpoint.notes.empty());
        const Checkpoint plain = readCheckpoint(goldenFile("rosinality-stylegan2-32/network.pt"));
        if (kind != "psp")                             // whose rows have means of their own here
            QCOMPARE(checkpoint.sha256, plain.sha256); // an encoder does not change who it is

        const ResidualEncoder encoder(checkpoint, torch::kCPU);
        const torch::Tensor input = array(expected, "input");
        const torch::Tensor codes = array(expected, "codes");
        const double error = difference(encoder.codes(input), codes);
        QVERIFY2(error < 1e-5, qPrintable(QString::number(error)));

        const std::string copy = m_folder.filePath("copy.safetensors").toStdString();
        writeCheckpoint(copy, checkpoint);
        const auto generator = createGenerator(checkpoint, torch::kCPU);
        const auto converted = createGenerator(readCheckpoint(copy), torch::kCPU);
        QVERIFY(generator->info().hasEncoder && converted->info().hasEncoder);
        const torch::Tensor picture = at::tanh(array(expected, "input").narrow(1, 0, 3));
        const torch::Tensor start = generator->encode(picture);
        QVERIFY(at::equal(start, converted->encode(picture)));
        QVERIFY(difference(start, expectedStart(encoder, *generator, picture,
                                                array(expected, "mean"))) < 1e-5);

        // Alone, for a network that has none.
        const std::string alone = m_folder.filePath(kind + "-alone.pt").toStdString();
        QCOMPARE(static_cast<int>(classifyFile(alone)), static_cast<int>(FileKind::Encoder));
        NetworkOptions options;
        options.encoder = alone;
        const auto given = createGenerator(
            readCheckpoint(goldenFile("rosinality-stylegan2-32/network.pt"), options), torch::kCPU);
        QVERIFY(at::equal(given->encode(picture), start));
        options.encoder = copy; // of a network that Inlay wrote
        const auto fromCopy = createGenerator(
            readCheckpoint(goldenFile("rosinality-stylegan2-32/network.pt"), options), torch::kCPU);
        QVERIFY(at::equal(fromCopy->encode(picture), start));
    }

    /// As a network's own one: named in what is told of a run, and taken for a face.
    void embeddingsStartThere() {
        makeEncoders();
        TensorEngine engine({Device::Cpu, 2});
        QVERIFY(!engine.openNetwork(goldenFile("rosinality-stylegan2-32/network.pt")).hasEncoder);
        const Latent mean = engine.meanLatent();
        const NetworkInfo info = engine.useEncoder(m_folder.filePath("e4e-alone.pt").toStdString());
        QVERIFY(info.hasEncoder);
        QVERIFY(engine.network().hasEncoder);
        EmbeddingOptions options = embeddingPreset("fast");
        options.perceptual = engine.network().perceptualDistances.front();
        options.steps = 1;
        const Image target = engine.synthesize(mean);
        const EmbeddingResult result = [&] {
            const auto run = engine.startEmbedding(target, options, {});
            run->step();
            return run->finish(false);
        }();
        QCOMPARE(static_cast<int>(result.startUsed), static_cast<int>(EmbeddingStart::Encoder));
        // Opened with it from the start, and without it again.
        NetworkOptions with;
        with.encoder = m_folder.filePath("psp.pt").toStdString();
        QVERIFY(
            engine.openNetwork(goldenFile("rosinality-stylegan2-32/network.pt"), with).hasEncoder);
        QVERIFY(!engine.openNetwork(goldenFile("rosinality-stylegan2-32/network.pt")).hasEncoder);
    }

    void anotherSizeIsRefused() {
        makeEncoders();
        NetworkOptions options;
        options.encoder = m_folder.filePath("e4e-alone.pt").toStdString();
        try {
            readCheckpoint(goldenFile("stylegan2-ada-64-fp16-clamp/network.pkl"), options);
            QFAIL("an encoder of 8 rows was taken for a network of 10");
        } catch (const Error& error) {
            const QByteArray text = error.what();
            QCOMPARE(static_cast<int>(error.kind()), static_cast<int>(ErrorKind::InvalidArgument));
            QVERIFY2(text.contains("e4e-alone.pt") && text.contains("10 x "), text.constData());
        }
        options.encoder = goldenFile("stylegan2-ada-32/network.pkl");
        QVERIFY_EXCEPTION_THROWN(readCheckpoint(options.encoder, options), Error);
        // By itself it is no network, and the words say what to do with it.
        try {
            readCheckpoint(m_folder.filePath("psp-alone.pt").toStdString());
            QFAIL("an encoder was opened as a network");
        } catch (const Error& error) {
            QVERIFY2(QByteArray(error.what()).contains("--encoder"), error.what());
        }
    }

    /// The decoder of a checkpoint opens also where its encoder cannot be used; a note says so.
    void anEncoderThatDoesNotFitIsLeftOut() {
        const Checkpoint checkpoint =
            readCheckpoint(INLAY_TEST_DATA "/reports/06-psp-e4e-checkpoint/e4e_ffhq_encode.pt");
        QCOMPARE(checkpoint.notes.size(), std::size_t{1});
        QVERIFY(!createGenerator(checkpoint, torch::kCPU)->info().hasEncoder);
    }

private:
    /// What the programs do with the vectors: added to the mean, or round after round.
    static torch::Tensor expectedStart(const ResidualEncoder& encoder, const Generator& generator,
                                       const torch::Tensor& picture, const torch::Tensor& mean) {
        torch::Tensor w = mean.unsqueeze(0);
        // ReStyle takes six channels; the others refuse them.
        try {
            for (int turn = 0; turn < 5; ++turn)
                w = w + encoder.codes(at::cat(
                            {picture, at::adaptive_avg_pool2d(
                                          generator.synthesize(w.contiguous(), {}), {256, 256})},
                            1));
            return w;
        } catch (const c10::Error&) {
            return encoder.codes(picture) + mean;
        }
    }

    void makeEncoders() {
        if (QFile::exists(m_folder.filePath("psp.npz")))
            return;
        const QString python = "/usr/bin/python3";
        if (QProcess::execute(python, {"-c", "import numpy, torch"}) != 0)
            QSKIP("needs /usr/bin/python3 with numpy and torch (python3-numpy, python3-torch)");
        const QString script =
            QStringLiteral(INLAY_TEST_DATA "/checkpoint_import/textbook/make_encoders.py");
        const QString generator =
            QString::fromStdString(goldenFile("rosinality-stylegan2-32/network.pt"));
        QCOMPARE(QProcess::execute(python, {"-B", script, generator, m_folder.path()}), 0);
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestResidualEncoder)
#include "tst_residual_encoder.moc"
