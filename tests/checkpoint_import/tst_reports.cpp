#include "core/base/error.h"
#include "core/engine/checkpoint/tensor_from_view.h"
#include "core/engine/network/colour_generator.h"
#include "core/engine/network/generator.h"
#include "core/engine/network_file/checkpoint_reader.h"
#include "core/engine/network_file/checkpoint_writer.h"
#include "core/engine/verify.h"
#include "core/io/kinds/classify.h"
#include "core/io/tensors/safetensors_file.h"

#include <ATen/Parallel.h>
#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

using namespace inlay;

namespace {

std::string reportFile(const QString& name) {
    return std::string(INLAY_TEST_DATA) + "/reports/" + name.toStdString();
}

std::string goldenFile(const QString& name) {
    return std::string(INLAY_TEST_DATA) + "/goldens/" + name.toStdString();
}

/// The tensors alone, as `safetensors.torch.save_file(G_ema.state_dict(), ...)` writes them.
void writeStateDict(const std::string& path, const Checkpoint& checkpoint,
                    const std::string& prefix) {
    std::map<std::string, TensorView> tensors;
    for (const auto& [name, tensor] : checkpoint.tensors)
        tensors.emplace(prefix + name, viewFromTensor(tensor));
    writeSafetensors(path, {{"format", "pt"}}, tensors);
}

} // namespace

/// Network files in the ways in which people keep them, and what only looks like one.
class TestReports : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { at::set_num_threads(2); }

    void opensExactly_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("golden");
        const auto rows = [](const char* folder, const char* golden,
                             std::initializer_list<const char*> files) {
            for (const char* file : files)
                QTest::addRow("%s/%s", folder, file)
                    << QStringLiteral("%1/%2").arg(folder, file) << golden;
        };
        rows("02-nvidia-state-dict", "stylegan2-ada-32",
             {"StyleGAN2-ada-Generator.pth", "model.safetensors", "nested-G_ema.pt",
              "nested-state_dict.pt"});
        rows("02-nvidia-state-dict", "stylegan2-ada-64-fp16-clamp", {"two-layers-64.pth"});
        rows("02-nvidia-state-dict", "stylegan2-ada-32-conditional", {"conditional.pth"});
        rows("03-rosinality-training-checkpoint", "rosinality-stylegan2-32",
             {"010000.pt", "g_ema.safetensors", "only-g.pt", "only-the-state-dict.pt"});
        rows("04-exported-two-layers", "stylegan2-ada-64-fp16-clamp",
             {"exported.pt", "exported-with-mean.pt"});
        rows("06-psp-e4e-checkpoint", "rosinality-stylegan2-32",
             {"e4e_ffhq_encode.pt", "g_ema-with-mean-for-each-row.pt", "psp-namespace.pt"});
        rows("16-discriminator-of-unknown-class", "stylegan2-ada-32", {"best_model.pkl"});
        rows("18-whole-rosinality-module", "rosinality-stylegan2-32", {"generator.pt"});
        rows("12-tf-gs-alone", "stylegan2-tf-32", {"Gs.pkl", "G-Gs.pkl", "list.pkl"});
    }
    void opensExactly() {
        QFETCH(QString, file);
        QFETCH(QString, golden);
        QCOMPARE(static_cast<int>(classifyFile(reportFile(file))),
                 static_cast<int>(FileKind::Network));
        const Checkpoint checkpoint = readCheckpoint(reportFile(file));
        const auto generator = createGenerator(checkpoint, torch::kCPU);
        const VerifyReport report = verifyGenerator(
            checkpoint, *generator, goldenFile(golden + QStringLiteral("/golden.npz")));
        QVERIFY(report.items.size() >= 4);
        for (const VerifyItem& item : report.items)
            QVERIFY2(item.passed(),
                     qPrintable(QStringLiteral("%1: %2").arg(QString::fromStdString(item.name),
                                                             QString::number(item.error))));
    }

    /// Of StyleGAN 3 a state dict tells the layers' names and filters; the rest is its design.
    void aStateDictIsTheNetwork_data() {
        QTest::addColumn<QString>("golden");
        QTest::addColumn<QString>("prefix");
        QTest::newRow("3, t") << "stylegan3-t-32"
                              << "";
        QTest::newRow("3, r") << "stylegan3-r-32"
                              << "";
        QTest::newRow("3, behind a wrapper") << "stylegan3-t-32"
                                             << "module.";
        QTest::newRow("2, behind an encoder") << "stylegan2-ada-32"
                                              << "decoder.";
    }
    void aStateDictIsTheNetwork() {
        QFETCH(QString, golden);
        QFETCH(QString, prefix);
        const Checkpoint original = readCheckpoint(goldenFile(golden + "/network.pkl"));
        QTemporaryDir folder;
        const std::string path = folder.filePath("G_ema.safetensors").toStdString();
        writeStateDict(path, original, prefix.toStdString());
        const Checkpoint read = readCheckpoint(path);
        QCOMPARE(QString::fromStdString(read.sha256), QString::fromStdString(original.sha256));
        const auto generator = createGenerator(read, torch::kCPU);
        const VerifyReport report =
            verifyGenerator(read, *generator, goldenFile(golden + "/golden.npz"));
        for (const VerifyItem& item : report.items)
            QVERIFY2(item.passed(), item.name.c_str());
    }

    /// Filters are buffers: programs that keep only parameters and what is measured leave them out.
    void missingFiltersAreDesignedAnew_data() {
        QTest::addColumn<QString>("golden");
        QTest::newRow("t") << "stylegan3-t-32";
        QTest::newRow("r") << "stylegan3-r-32";
    }
    void missingFiltersAreDesignedAnew() {
        QFETCH(QString, golden);
        const Checkpoint original = readCheckpoint(goldenFile(golden + "/network.pkl"));
        Checkpoint stripped = original;
        std::vector<std::string> filters;
        for (const auto& [name, tensor] : original.tensors) {
            if (name.find("_filter") != std::string::npos) {
                filters.push_back(name);
                stripped.tensors.erase(name);
            }
        }
        QVERIFY(filters.size() > 10);
        stripped.tensors.erase("synthesis.input.transform"); // unit, the user's
        QTemporaryDir folder;
        const std::string path = folder.filePath("stripped.safetensors").toStdString();
        writeStateDict(path, stripped, {});
        const Checkpoint read = readCheckpoint(path);
        for (const std::string& name : filters) {
            const torch::Tensor& expected = original.tensor(name);
            QVERIFY2(read.has(name), name.c_str());
            QVERIFY2(read.tensor(name).sizes() == expected.sizes(), name.c_str());
            const double largest = expected.abs().max().item<double>();
            const double off = (read.tensor(name) - expected).abs().max().item<double>();
            QVERIFY2(off < 1e-6 * largest, qPrintable(QString::number(off / largest)));
        }
        const auto generator = createGenerator(read, torch::kCPU);
        QCOMPARE(generator->info().notes.size(), std::size_t{1});
        QVERIFY(generator->info().notes.front().find("filters") != std::string::npos);
        const VerifyReport report =
            verifyGenerator(read, *generator, goldenFile(golden + "/golden.npz"));
        QVERIFY(report.items.size() >= 3);
        for (const VerifyItem& item : report.items)
            QVERIFY2(item.passed(), item.name.c_str());

        // What was drawn or measured cannot be had again.
        for (const char* name : {"synthesis.input.freqs", "synthesis.input.phases"}) {
            Checkpoint broken = stripped;
            broken.tensors.erase(name);
            writeStateDict(path, broken, {});
            try {
                readCheckpoint(path);
                QFAIL("a network without its frequencies was opened");
            } catch (const Error& error) {
                const QByteArray text = error.what();
                QVERIFY2(text.contains("without its buffers") && text.contains(name),
                         text.constData());
            }
        }
    }

    /// StyleGAN 2 without any buffer: the usual filter, other noise, a mean w of many samples.
    void stylegan2OpensWithoutBuffers() {
        const Checkpoint original = readCheckpoint(goldenFile("stylegan2-ada-32/network.pkl"));
        Checkpoint stripped = original;
        for (const auto& [name, tensor] : original.tensors) {
            if (name.find("noise_const") != std::string::npos ||
                name.find("w_avg") != std::string::npos)
                stripped.tensors.erase(name);
        }
        QTemporaryDir folder;
        const std::string path = folder.filePath("stripped.safetensors").toStdString();
        writeStateDict(path, stripped, {});
        const Checkpoint read = readCheckpoint(path);
        QCOMPARE(read.text("noise_source"), std::string("inlay"));
        const auto generator = createGenerator(read, torch::kCPU);
        QVERIFY(!generator->info().notes.empty());
        const VerifyReport report =
            verifyGenerator(read, *generator, goldenFile("stylegan2-ada-32/golden.npz"));
        int compared = 0;
        for (const VerifyItem& item : report.items) {
            if (item.name == "image" || item.name == "gradient") // these have the noise in them
                continue;
            QVERIFY2(item.passed(), item.name.c_str());
            ++compared;
        }
        QCOMPARE(compared, 3);
        for (const auto& [name, tensor] : original.tensors) {
            if (name.find("noise_const") != std::string::npos)
                QVERIFY2(read.tensor(name).sizes() == tensor.sizes(), name.c_str());
        }
    }

    /// One generator under the keys, behind the prefixes and in the types that training programs
    /// write: it is found, and the averaged one before another.
    void isFoundWhereverItLies() {
        if (!makeNeighbours())
            QSKIP("needs /usr/bin/python3 with numpy and torch (python3-numpy, python3-torch)");
        const QDir folder(m_neighbours.filePath("opens"));
        const QStringList files = folder.entryList(QDir::Files);
        QVERIFY(files.size() > 30);
        for (const QString& name : files) {
            const std::string path = folder.filePath(name).toStdString();
            QVERIFY2(classifyFile(path) == FileKind::Network, path.c_str());
            const Checkpoint checkpoint = readCheckpoint(path);
            const auto generator = createGenerator(checkpoint, torch::kCPU);
            QCOMPARE(checkpoint.has("mapping.w_avg"), !name.startsWith("without-mean"));
            const VerifyReport report = verifyGenerator(
                checkpoint, *generator, goldenFile("rosinality-stylegan2-32/golden.npz"));
            QVERIFY(report.items.size() >= 4);
            for (const VerifyItem& item : report.items)
                QVERIFY2(item.passed(), qPrintable(name + ": " + item.name.c_str()));
        }
    }

    void whatOnlyLooksLikeANetworkIsNamed_data() {
        QTest::addColumn<QByteArray>("says");
        const auto row = [](const char* file, const char* says) {
            QTest::newRow(file) << QByteArray(says);
        };
        row("gzip.pkl", "gzip archive");
        row("bzip2.pkl", "bzip2 archive");
        row("xz.pkl", "xz archive");
        row("Zstandard.pkl", "Zstandard archive");
        row("tar.pkl", "tar archive");
        row("zip.pkl", "unpack it and open what is in it (network.pkl)");
        row("text.pkl", "is a text (\"Entry not found\")");
        row("numbers.pt", "text of numbers");
        row("index.json", "list of a network's parts");
        row("note.pkl", "TensorFlow's note");
        row("lite.pkl", "TensorFlow Lite");
        row("ckpt.index", "index of a TensorFlow checkpoint");
        row("zeros.pkl", "nothing but zeros");
    }
    void whatOnlyLooksLikeANetworkIsNamed() {
        QFETCH(QByteArray, says);
        if (!makeNeighbours())
            QSKIP("needs /usr/bin/python3 with numpy and torch (python3-numpy, python3-torch)");
        const QString name = QString::fromLatin1(QTest::currentDataTag());
        try {
            readCheckpoint(m_neighbours.filePath("refused/" + name).toStdString());
            QFAIL("it was opened");
        } catch (const Error& error) {
            const QByteArray text = error.what();
            QVERIFY2(text.contains(says) && text.contains(name.toUtf8()), text.constData());
            QCOMPARE(static_cast<int>(error.kind()),
                     static_cast<int>(ErrorKind::UnsupportedFormat));
        }
    }

    /// Their parts have a StyleGAN's names, and are none by themselves.
    void networksAroundAStyleGanAreNamed() {
        const Checkpoint golden = readCheckpoint(goldenFile("stylegan2-ada-32/network.pkl"));
        QTemporaryDir folder;
        const std::string path = folder.filePath("other.safetensors").toStdString();
        const auto says = [&] {
            try {
                readCheckpoint(path);
                return QByteArray("it was opened");
            } catch (const Error& error) {
                return QByteArray(error.what());
            }
        };
        writeStateDict(path, golden, "backbone.");
        QVERIFY2(says().contains("EG3D"), says().constData());
        Checkpoint xl = golden;
        xl.tensors["mapping.embed_proj.weight"] = torch::zeros({4, 4});
        writeStateDict(path, xl, {});
        QVERIFY2(says().contains("StyleGAN-XL"), says().constData());
    }

    /// StyleGAN-XL writes its snapshots with dill.
    void dillsSnapshotsOpen_data() {
        QTest::addColumn<QString>("file");
        QTest::newRow("2") << "dill-stylegan2.pkl";
        QTest::newRow("3") << "dill-stylegan3-unused-embedding.pkl";
    }
    void dillsSnapshotsOpen() {
        QFETCH(QString, file);
        const Checkpoint checkpoint =
            readCheckpoint(reportFile("16-discriminator-of-unknown-class/" + file));
        const auto generator = createGenerator(checkpoint, torch::kCPU);
        const torch::NoGradGuard noGrad;
        const NetworkInfo& info = generator->info();
        const torch::Tensor image = generator->synthesize(
            generator->meanW().expand({1, info.numWs, info.wDim}).contiguous(), {});
        QVERIFY(image.isfinite().all().item<bool>());
    }

    /// Grey pictures are shown grey, transparent ones over white.
    void otherChannelsAreShownInColour() {
        const Checkpoint grey = readCheckpoint(reportFile("20-other-channels/grey.pkl"));
        const auto generator = createGenerator(grey, torch::kCPU);
        QCOMPARE(generator->info().imageChannels, 1);
        const VerifyReport report =
            verifyGenerator(grey, *generator, reportFile("20-other-channels/reference.npz"));
        QCOMPARE(report.items.size(), std::size_t{1});
        QVERIFY(report.items.front().passed());

        const torch::NoGradGuard noGrad;
        const Checkpoint clear = readCheckpoint(reportFile("20-other-channels/rgba.pkl"));
        const auto transparent = createGenerator(clear, torch::kCPU);
        const NetworkInfo& info = transparent->info();
        const torch::Tensor image = transparent->synthesize(
            transparent->meanW().expand({1, info.numWs, info.wDim}).contiguous(), {});
        QCOMPARE(image.size(1), std::int64_t{3});
        // Nothing, half and all of a red (-1 is the darkest).
        torch::Tensor red = torch::full({1, 4, 1, 3}, -1.f);
        red[0][0].fill_(1);
        red[0][3][0][1] = 0;
        red[0][3][0][2] = 1;
        const torch::Tensor shown = asColour(red);
        const float expected[3][3] = {{1, 1, 1}, {1, 0, 0}, {1, -1, -1}};
        for (int x = 0; x < 3; ++x)
            for (int c = 0; c < 3; ++c)
                QCOMPARE(shown[0][c][0][x].item<float>(), expected[x][c]);
        QVERIFY_EXCEPTION_THROWN(
            createGenerator(readCheckpoint(reportFile("20-other-channels/two.pkl")), torch::kCPU),
            Error);
    }

    /// GenForce keeps TensorFlow's variables, [out, in, k, k] and under its own names: here those
    /// of the golden, whose kernels that scale up are mirrored back and whose styles lose their 1.
    void genForcesStateDictOpens_data() {
        QTest::addColumn<QString>("network");
        QTest::addColumn<QString>("reference");
        const auto golden = [](const char* name) {
            return QString::fromStdString(goldenFile(name));
        };
        const auto human = [](const char* name) {
            return QString::fromStdString(
                reportFile(QStringLiteral("09-stylegan-human/") + QLatin1String(name)));
        };
        QTest::newRow("square") << golden("stylegan2-tf-32/network.pkl")
                                << golden("stylegan2-tf-32/golden.npz");
        QTest::newRow("not square")
            << human("stylegan_human_v2_1024.pkl") << human("reference.npz");
    }
    void genForcesStateDictOpens() {
        QFETCH(QString, network);
        QFETCH(QString, reference);
        const Checkpoint golden = readCheckpoint(network.toStdString());
        Checkpoint other;
        const auto move = [&](const std::string& from, const std::string& to) {
            other.tensors[to] = golden.tensor(from);
        };
        for (int i = 0; golden.has("mapping.fc" + std::to_string(i) + ".weight"); ++i)
            for (const char* part : {".weight", ".bias"})
                move("mapping.fc" + std::to_string(i) + part,
                     "mapping.dense" + std::to_string(i) + part);
        move("mapping.w_avg", "truncation.w_avg");
        other.tensors["synthesis.early_layer.const"] =
            golden.tensor("synthesis.b4.const").unsqueeze(0);
        const auto styled = [&](const std::string& from, const std::string& to, bool mirrored) {
            const torch::Tensor& weight = golden.tensor(from + ".weight");
            other.tensors[to + ".weight"] = mirrored ? weight.flip({2, 3}) : weight;
            move(from + ".bias", to + ".bias");
            move(from + ".affine.weight", to + ".style.weight");
            other.tensors[to + ".style.bias"] = golden.tensor(from + ".affine.bias") - 1;
            if (!golden.has(from + ".noise_const"))
                return;
            other.tensors[to + ".noise"] =
                golden.tensor(from + ".noise_const").unsqueeze(0).unsqueeze(0);
            move(from + ".noise_strength", to + ".noise_strength");
        };
        for (int side = 4, block = 0; side <= golden.integer("img_resolution");
             side *= 2, ++block) {
            const std::string from = "synthesis.b" + std::to_string(side);
            if (block > 0)
                styled(from + ".conv0", "synthesis.layer" + std::to_string(2 * block - 1), true);
            styled(from + ".conv1", "synthesis.layer" + std::to_string(2 * block), false);
            if (golden.has(from + ".torgb.weight"))
                styled(from + ".torgb", "synthesis.output" + std::to_string(block), false);
        }
        QTemporaryDir folder;
        for (const char* prefix : {"", "generator_smooth."}) {
            const std::string path = folder.filePath("genforce.safetensors").toStdString();
            writeStateDict(path, other, prefix);
            QCOMPARE(static_cast<int>(classifyFile(path)), static_cast<int>(FileKind::Network));
            const Checkpoint checkpoint = readCheckpoint(path);
            QCOMPARE(checkpoint.text("source"), std::string("GenForce"));
            const auto generator = createGenerator(checkpoint, torch::kCPU);
            const VerifyReport report =
                verifyGenerator(checkpoint, *generator, reference.toStdString());
            QVERIFY(!report.items.empty());
            for (const VerifyItem& item : report.items)
                QVERIFY2(item.passed(), item.name.c_str());
        }
    }

    /// StyleGAN-Human: twice as high as wide. Also from a state dict, and converted.
    void picturesNeedNotBeSquare() {
        const std::string path = reportFile("09-stylegan-human/stylegan_human_v2_1024.pkl");
        QCOMPARE(static_cast<int>(classifyFile(path)), static_cast<int>(FileKind::Network));
        const Checkpoint original = readCheckpoint(path);
        QTemporaryDir folder;
        const std::string states = folder.filePath("states.safetensors").toStdString();
        const std::string copy = folder.filePath("copy.safetensors").toStdString();
        writeStateDict(states, original, {});
        writeCheckpoint(copy, original);
        for (const std::string& file : {path, states, copy}) {
            const Checkpoint checkpoint = readCheckpoint(file);
            const auto generator = createGenerator(checkpoint, torch::kCPU);
            QCOMPARE(generator->info().width, 32);
            QCOMPARE(generator->info().height, 64);
            QCOMPARE(generator->info().resolution, 64);
            const VerifyReport report = verifyGenerator(
                checkpoint, *generator, reportFile("09-stylegan-human/reference.npz"));
            QCOMPARE(report.items.size(), std::size_t{1});
            QVERIFY2(report.passed(), qPrintable(QString::number(report.items.front().error)));
        }
    }

    /// What a file leaves open may be said, what it says itself may not be contradicted, and a
    /// converted copy keeps it.
    void whatAStateDictLeavesOpenCanBeSaid() {
        const std::string open = reportFile("02-nvidia-state-dict/two-layers-64.pth");
        QCOMPARE(readCheckpoint(open).text("conv_clamp"), std::string("256"));
        QVERIFY(readCheckpoint(open).clampAssumed);
        NetworkOptions options;
        options.convClamp = 0.5;
        const Checkpoint limited = readCheckpoint(open, options);
        QVERIFY(!limited.clampAssumed);
        QCOMPARE(createGenerator(limited, torch::kCPU)->info().convClamp, 0.5);
        QTemporaryDir folder;
        const std::string copy = folder.filePath("copy.safetensors").toStdString();
        writeCheckpoint(copy, limited);
        QCOMPARE(createGenerator(readCheckpoint(copy), torch::kCPU)->info().convClamp, 0.5);
        QVERIFY(readCheckpoint(copy, options).text("conv_clamp") == "0.5"); // the same again
        options.convClamp = -1;
        QVERIFY(readCheckpoint(open, options).text("conv_clamp").empty());
        const auto refused = [&](const std::string& file, const char* says) {
            try {
                readCheckpoint(file, options);
                return QByteArray("it was opened");
            } catch (const Error& error) {
                const QByteArray text = error.what();
                return error.kind() == ErrorKind::InvalidArgument && text.contains(says)
                           ? QByteArray()
                           : text;
            }
        };
        QCOMPARE(refused(copy, "clamp is 0.5"), QByteArray());
        QCOMPARE(refused(goldenFile("stylegan2-ada-64-fp16-clamp/network.pkl"), "clamp is 256"),
                 QByteArray());
        QCOMPARE(refused(goldenFile("stylegan1-32/network.pkl"), "no clamp"), QByteArray());
        // Where there is none, none may be said.
        QVERIFY(readCheckpoint(goldenFile("stylegan2-ada-32/network.pkl"), options)
                    .text("conv_clamp")
                    .empty());
        options = {};
        options.config = StyleGan3Config::T;
        QCOMPARE(refused(open, "no StyleGAN 3"), QByteArray());
        const std::string t = folder.filePath("t.safetensors").toStdString();
        writeStateDict(t, readCheckpoint(goldenFile("stylegan3-t-32/network.pkl")), {});
        QCOMPARE(readCheckpoint(t, options).text("architecture"), std::string("t"));
        options.config = StyleGan3Config::R;
        QCOMPARE(refused(t, "configuration t, not"), QByteArray());
    }

    /// A mean w for each class, as the networks of some forks have it, is what truncation goes to.
    void classesHaveTheirOwnMeans() {
        const torch::NoGradGuard noGrad;
        Checkpoint checkpoint = readCheckpoint(reportFile("37-class-conditional/network.pkl"));
        const auto single = createGenerator(checkpoint, torch::kCPU);
        const NetworkInfo info = single->info();
        QVERIFY(info.cDim > 1);
        const torch::Tensor means = torch::randn({info.cDim, info.wDim});
        checkpoint.tensors["mapping.w_avg"] = means;
        const auto generator = createGenerator(checkpoint, torch::kCPU);
        const torch::Tensor z = torch::randn({1, info.zDim});
        for (int index : {0, info.cDim - 1}) {
            torch::Tensor c = torch::zeros({1, info.cDim});
            c[0][index] = 1;
            const torch::Tensor w = single->map(z, c, 1.0, -1).select(1, 0);
            const torch::Tensor expected = means[index] + 0.25 * (w - means[index]);
            QVERIFY(
                at::allclose(generator->map(z, c, 0.25, -1).select(1, 0), expected, 1e-5, 1e-5));
            QVERIFY(at::equal(generator->meanWOf(index), means[index]));
        }
        QVERIFY(at::allclose(generator->meanW(), means.mean({0})));
        // Of a network with a single mean, a class's is that of many samples.
        torch::Tensor c = torch::zeros({1, info.cDim});
        c[0][1] = 1;
        const torch::Tensor sampled =
            single->map(torch::randn({4000, info.zDim}), c.expand({4000, info.cDim}), 1.0, -1)
                .select(1, 0);
        const torch::Tensor spread = sampled.std(0).mean();
        QVERIFY((single->meanWOf(1) - sampled.mean(0)).abs().max().item<float>() <
                0.2 * spread.item<float>());
        QVERIFY((single->meanWOf(1) - single->meanWOf(0)).abs().max().item<float>() > 0.01);
    }

    /// A whole generator under other keys than `G_ema` and Gs, which a training program chose.
    void wholeGeneratorsAreFoundToo() {
        QTemporaryDir folder;
        const QString path = folder.filePath("trainer.pkl");
        const QString golden = QString::fromStdString(goldenFile("stylegan2-tf-32/network.pkl"));
        QFile file(golden);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QByteArray network = file.readAll();
        QVERIFY(network.startsWith("\x80") && network.endsWith('.'));
        // Around its own instructions: none of its classes is needed to write it.
        const auto text = [](const QByteArray& value) {
            return "X" + QByteArray(1, static_cast<char>(value.size())) + QByteArray(3, '\0') +
                   value;
        };
        const QByteArray inner = network.mid(2, network.size() - 3);
        QFile written(path);
        QVERIFY(written.open(QIODevice::WriteOnly));
        written.write(network.left(2) + "}(" + text("epoch") + "K\x03" + text("model") + "}(" +
                      text("generator_avg") + inner + "uu.");
        written.close();
        QCOMPARE(static_cast<int>(classifyFile(path.toStdString())),
                 static_cast<int>(FileKind::Network));
        const Checkpoint checkpoint = readCheckpoint(path.toStdString());
        QCOMPARE(QString::fromStdString(checkpoint.sha256),
                 QString::fromStdString(readCheckpoint(golden.toStdString()).sha256));
    }

    /// Objects of unknown classes are data, and no network's part.
    void opaqueObjectsAreNoNetworks_data() {
        QTest::addColumn<QByteArray>("content");
        const auto row = [](const char* name, const QByteArray& content) {
            QTest::newRow(name) << "\x80\x02" + content + ".";
        };
        const QByteArray net = "cmodel\nNet\n)\x81";
        const auto text = [](const QByteArray& value) {
            return "U" + QByteArray(1, static_cast<char>(value.size())) + value;
        };
        const auto dict = [&](std::initializer_list<std::pair<QByteArray, QByteArray>> entries) {
            QByteArray content = "}(";
            for (const auto& [key, value] : entries)
                content += text(key) + value;
            return content + "u";
        };
        row("alone", net);
        row("the generator of a snapshot", dict({{"G_ema", net}, {"D", net}}));
        row("G, D and Gs", net + net + net + "\x87");
        row("a network's tensors",
            dict({{"g_ema", dict({{"input.input", net}, {"conv1.conv.modulation.weight", net}})}}));
        row("modules",
            dict({{"G_ema", net +
                                dict({{"_modules", dict({{"mapping", net}, {"synthesis", net}})}}) +
                                "b"}}));
        row("a table of modules", dict({{"G_ema", net + dict({{"_modules", net}}) + "b"}}));
        row("variables of TensorFlow's",
            "cdnnlib.tflib.network\nNetwork\n)\x81" +
                dict({{"version", "K\x04"}, {"variables", net}, {"components", net}}) + "b");
        row("an encoder's tensors",
            dict({{"state_dict", dict({{"encoder.input_layer.0.weight", net},
                                       {"encoder.styles.0.linear.weight", net}})},
                  {"latent_avg", net},
                  {"opts", net}}));
        row("a state dict", dict({{"state_dict", net}}));
    }
    void opaqueObjectsAreNoNetworks() {
        QFETCH(QByteArray, content);
        QTemporaryDir folder;
        const QString path = folder.filePath("opaque.pkl");
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        NetworkOptions options;
        for (bool asEncoder : {false, true}) {
            const std::string network =
                asEncoder ? goldenFile("rosinality-stylegan2-32/network.pt") : path.toStdString();
            if (asEncoder)
                options.encoder = path.toStdString();
            try {
                readCheckpoint(network, options);
                QFAIL("it was opened");
            } catch (const Error& error) {
                const QByteArray said = error.what();
                QVERIFY2(said.contains("opaque.pkl"), said.constData());
                QVERIFY2(!said.contains("trust"), said.constData()); // nothing asked to be run
            }
        }
    }

    void aDesignOfItsOwnIsRefused() {
        const Checkpoint original = readCheckpoint(goldenFile("stylegan3-t-32/network.pkl"));
        Checkpoint other = original;
        other.tensors.clear();
        for (const auto& [name, tensor] : original.tensors) {
            std::string renamed = name;
            const std::size_t at = renamed.find(".L1_");
            if (at != std::string::npos)
                renamed.insert(at + 4, "9"); // a side that the design does not have
            other.tensors.emplace(renamed, tensor);
        }
        QTemporaryDir folder;
        const std::string path = folder.filePath("other.safetensors").toStdString();
        writeStateDict(path, other, {});
        try {
            readCheckpoint(path);
            QFAIL("layers of unknown sampling rates were taken");
        } catch (const Error& error) {
            QCOMPARE(static_cast<int>(error.kind()),
                     static_cast<int>(ErrorKind::UnsupportedFormat));
            QVERIFY2(QByteArray(error.what()).contains("laid out"), error.what());
        }
    }

    /// Tensors of other programs, by a name that only they have.
    void otherProgramsAreNamed_data() {
        QTest::addColumn<QString>("tensor");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("MMGeneration")
            << "generator_ema.style_mapping.1.weight" << QByteArray("MMGeneration");
        QTest::newRow("GFPGAN") << "stylegan_decoder.style_conv1.weight" << QByteArray("GFPGAN");
        QTest::newRow("BasicSR") << "style_mlp.1.weight" << QByteArray("BasicSR");
        QTest::newRow("Stable Diffusion")
            << "model.diffusion_model.input_blocks.0.0.weight" << QByteArray("diffusion");
        QTest::newRow("EG3D") << "backbone.synthesis.b4.const" << QByteArray("EG3D");
        QTest::newRow("StyleGAN-XL") << "mapping.embed_proj.weight" << QByteArray("StyleGAN-XL");
        QTest::newRow("ArcFace") << "output_layer.3.weight" << QByteArray("ArcFace");
    }
    void otherProgramsAreNamed() {
        QFETCH(QString, tensor);
        QFETCH(QByteArray, says);
        QTemporaryDir folder;
        const std::string path = folder.filePath("other.safetensors").toStdString();
        Checkpoint other;
        other.tensors[tensor.toStdString()] = torch::zeros({4, 4});
        other.tensors["input_layer.0.weight"] = torch::zeros({4, 4});
        writeStateDict(path, other, {});
        try {
            readCheckpoint(path);
            QFAIL("it was opened");
        } catch (const Error& error) {
            const QByteArray text = error.what();
            QVERIFY2(text.contains(says) && text.contains("other.safetensors"), text.constData());
        }
    }

    void isRefusedByName_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("lucidrains") << "14-lucidrains/model_10.pt" << QByteArray("lucidrains");
        QTest::newRow("adriansahlman") << "15-adriansahlman/Gs.pth" << QByteArray("adriansahlman");
        QTest::newRow("TorchScript") << "21-torchscript/generator.pt" << QByteArray("TorchScript");
        const QString folder = QStringLiteral("24-not-what-it-says/");
        QTest::newRow("web page") << folder + "page.pkl" << QByteArray("web page");
        QTest::newRow("web page behind a line break")
            << folder + "page-newline.pkl" << QByteArray("web page");
        QTest::newRow("LFS pointer") << folder + "pointer.pkl" << QByteArray("Git LFS pointer");
        QTest::newRow("gzip") << folder + "archive.pkl" << QByteArray("gzip archive");
        QTest::newRow("HDF5") << folder + "model.h5" << QByteArray("HDF5");
        QTest::newRow("ONNX") << folder + "model.onnx" << QByteArray("ONNX");
        QTest::newRow("cut off") << folder + "cut.pt" << QByteArray("incomplete");
        QTest::newRow("unpacked") << folder + "data.pkl" << QByteArray("unpacked .pt");
        QTest::newRow("empty") << folder + "empty.pkl" << QByteArray("empty");
    }
    void isRefusedByName() {
        QFETCH(QString, file);
        QFETCH(QByteArray, says);
        try {
            readCheckpoint(reportFile(file));
            QFAIL("it was opened");
        } catch (const Error& error) {
            const QByteArray text = error.what();
            QVERIFY2(text.contains(says), text.constData());
            QVERIFY2(text.contains(file.section('/', 1).toUtf8()), text.constData());
            QVERIFY2(!text.contains("trust"), text.constData()); // nothing dangerous is in it
        }
    }

private:
    /// False: there is no Python to write them.
    bool makeNeighbours() {
        if (QFile::exists(m_neighbours.filePath("refused/zeros.pkl")))
            return true;
        const QString python = "/usr/bin/python3";
        if (QProcess::execute(python, {"-c", "import numpy, torch"}) != 0)
            return false;
        const auto golden = [](const char* name) {
            return QString::fromStdString(goldenFile(name));
        };
        return QProcess::execute(
                   python,
                   {"-B", QStringLiteral(INLAY_TEST_DATA "/checkpoint_import/make_neighbours.py"),
                    golden("rosinality-stylegan2-32/network.pt"),
                    golden("stylegan2-ada-32/network.pkl"), m_neighbours.path()}) == 0;
    }

    QTemporaryDir m_neighbours;
};

QTEST_GUILESS_MAIN(TestReports)
#include "tst_reports.moc"
