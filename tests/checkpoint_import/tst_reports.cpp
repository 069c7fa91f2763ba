#include "core/base/error.h"
#include "core/engine/network/colour_generator.h"
#include "core/engine/network/generator.h"
#include "core/engine/network_file/checkpoint_reader.h"
#include "core/engine/network_file/checkpoint_writer.h"
#include "core/engine/verify.h"
#include "core/io/kinds/classify.h"
#include "neighbour_files.h"
#include "network_files.h"

#include <ATen/Parallel.h>
#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

using namespace inlay;

/// Network files in the ways in which people keep them.
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

    /// One generator under the keys, behind the prefixes and in the types that training programs
    /// write: it is found, and the averaged one before another.
    void isFoundWhereverItLies() {
        if (!m_neighbours.make())
            QSKIP("needs /usr/bin/python3 with numpy and torch (python3-numpy, python3-torch)");
        const QDir folder(m_neighbours.path("opens"));
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

private:
    NeighbourFiles m_neighbours;
};

QTEST_GUILESS_MAIN(TestReports)
#include "tst_reports.moc"
