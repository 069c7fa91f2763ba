#include "core/base/error.h"
#include "core/engine/network/generator.h"
#include "core/engine/network_file/checkpoint_reader.h"
#include "core/engine/network_file/checkpoint_writer.h"
#include "core/engine/verify.h"
#include "core/io/kinds/classify.h"
#include "network_files.h"

#include <ATen/Parallel.h>
#include <QTemporaryDir>
#include <QtTest>

using namespace inlay;

/// A network's tensors without what it was made of: what they tell, what is designed anew, and what
/// has to be said.
class TestStateDicts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { at::set_num_threads(2); }

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
};

QTEST_GUILESS_MAIN(TestStateDicts)
#include "tst_state_dicts.moc"
