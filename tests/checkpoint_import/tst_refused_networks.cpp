#include "core/base/error.h"
#include "core/engine/network_file/checkpoint_reader.h"
#include "neighbour_files.h"
#include "network_files.h"

#include <ATen/Parallel.h>
#include <QTemporaryDir>
#include <QtTest>

using namespace inlay;

/// What only looks like a network that Inlay can open is refused by what it is.
class TestRefusedNetworks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { at::set_num_threads(2); }

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
        if (!m_neighbours.make())
            QSKIP("needs /usr/bin/python3 with numpy and torch (python3-numpy, python3-torch)");
        const QString name = QString::fromLatin1(QTest::currentDataTag());
        try {
            readCheckpoint(m_neighbours.path("refused/" + name).toStdString());
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

private:
    NeighbourFiles m_neighbours;
};

QTEST_GUILESS_MAIN(TestRefusedNetworks)
#include "tst_refused_networks.moc"
