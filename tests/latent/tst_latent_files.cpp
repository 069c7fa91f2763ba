#include "core/base/error.h"
#include "core/facade/latent_files_factory.h"
#include "core/io/kinds/classify.h"
#include "core/io/tensors/npz.h"
#include "core/io/tensors/safetensors_file.h"
#include "core/model/latent/latent_loss.h"
#include "core/model/latent/separated_latents.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QtEndian>
#include <QtTest>
#include <cmath>
#include <limits>
#include <unistd.h>

using namespace inlay;

namespace {

std::string golden(const std::string& name) {
    return INLAY_TEST_DATA "/goldens/" + name;
}

std::string shape(const Latent& latent) {
    return std::to_string(latent.rows) + " x " + std::to_string(latent.dim);
}

/// Runs a line of Debian's Python with the path as its argument; skips the test without the module.
bool runPython(const char* module, const QString& code, const std::string& path, QString& output) {
    QProcess probe;
    probe.start(QStringLiteral("/usr/bin/python3"),
                {QStringLiteral("-c"), QStringLiteral("import ") + QString::fromLatin1(module)});
    if (!probe.waitForFinished(60000) || probe.exitCode() != 0)
        return false;
    QProcess python;
    python.setProcessChannelMode(QProcess::MergedChannels);
    python.start(QStringLiteral("/usr/bin/python3"),
                 {QStringLiteral("-c"), code, QString::fromStdString(path)});
    python.waitForFinished(60000);
    output = QString::fromUtf8(python.readAll()).trimmed();
    return true;
}

} // namespace

class TestLatentFiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        m_files = createLatentFiles();
        m_expected = readNpz(golden("latents/expected.npz")).at("w").floats();
        QCOMPARE(m_expected.size(), std::size_t(8 * 64));
        QVERIFY(m_folder.isValid());
    }

    void aHeaderMayBeginAsAPickleDoes() {
        // A safetensors file begins with its header's length, a pickle with 0x80 and its protocol.
        Latent latent;
        latent.rows = 1;
        latent.dim = 4;
        latent.w = {1, 2, 3, 4};
        latent.networkName = "n";
        const QString file = m_folder.filePath(QStringLiteral("any.safetensors"));
        const auto lengthWith = [&](std::size_t letters) {
            latent.networkName = std::string(letters, 'n');
            m_files->save(file.toStdString(), latent, LatentFormat::Safetensors);
            QFile saved(file);
            return saved.open(QIODevice::ReadOnly) ? qFromLittleEndian<quint64>(saved.read(8)) : 0;
        };
        const quint64 least = lengthWith(1);
        for (quint64 length = 0x280; length <= 0x580; length += 0x100) {
            QCOMPARE(lengthWith(1 + length - least), length);
            QCOMPARE(m_files->load(file.toStdString()).at(0).w, latent.w);
            QVERIFY(classifyFile(file.toStdString()) == FileKind::Latent);
        }
    }

    void opensWhatPeopleSave_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("rows");
        QTest::addColumn<double>("tolerance");
        const auto row = [](const char* name, int count, int rows, double tolerance) {
            QTest::newRow(name) << QString::fromLatin1(name) << count << rows << tolerance;
        };
        row("ada_projected_w.npz", 1, 8, 0);
        row("compressed.npz", 1, 8, 0);
        row("expected.npz", 1, 8, 0);
        row("float16.npy", 1, 8, 1e-3);
        row("float64.npy", 1, 8, 1e-7);
        row("fortran_order.npy", 1, 8, 0);
        row("stylegan3fun.npy", 1, 8, 0);
        row("wplus_2d.npy", 1, 8, 0);
        row("w_single.npy", 1, 1, 0);
        row("legacy_zipless.pt", 1, 8, 0);
        row("pti_0.pt", 1, 8, 0);
        row("e4e_latents.pt", 3, 8, 0);
    }

    void opensWhatPeopleSave() {
        QFETCH(QString, name);
        QFETCH(int, count);
        QFETCH(int, rows);
        QFETCH(double, tolerance);
        const std::string path = golden("latents/" + name.toStdString());
        const std::vector<Latent> latents = m_files->load(path);
        QCOMPARE(latents.size(), static_cast<std::size_t>(count));
        QCOMPARE(shape(latents[0]), std::to_string(rows) + " x 64");
        for (std::size_t i = 0; i < latents[0].w.size(); ++i)
            QVERIFY(std::abs(latents[0].w[i] - m_expected[i]) <=
                    tolerance * std::max(1.0f, std::abs(m_expected[i])));
        QVERIFY(classifyFile(path) == FileKind::Latent);
    }

    void rosinalityBringsItsNoise() {
        const std::vector<Latent> latents =
            m_files->load(golden("rosinality-stylegan2-32/projected.pt"));
        QCOMPARE(latents.size(), std::size_t(1));
        QCOMPARE(shape(latents[0]), std::string("8 x 64"));
        QCOMPARE(latents[0].noise.size(), std::size_t(7));
        const int sides[] = {4, 8, 8, 16, 16, 32, 32};
        for (std::size_t i = 0; i < 7; ++i) {
            QCOMPARE(latents[0].noise[i].height, sides[i]);
            QCOMPARE(latents[0].noise[i].width, sides[i]);
        }
    }

    void readsBackWhatItSaves_data() {
        QTest::addColumn<int>("format");
        for (LatentFormat format :
             {LatentFormat::Safetensors, LatentFormat::Npz, LatentFormat::Npy, LatentFormat::Pt})
            QTest::newRow(latentFormatEnding(format)) << static_cast<int>(format);
    }

    void readsBackWhatItSaves() {
        QFETCH(int, format);
        const auto kind = static_cast<LatentFormat>(format);
        const std::string path = save(sample(), kind);
        const Latent back = m_files->load(path).at(0);
        QCOMPARE(back.w, sample().w);
        QCOMPARE(back.rows, 3);
        const bool keepsNoise = kind == LatentFormat::Safetensors || kind == LatentFormat::Npz;
        QCOMPARE(back.noise.size(), std::size_t(keepsNoise ? 2 : 0));
        if (keepsNoise)
            QCOMPARE(back.noise[1].values, sample().noise[1].values);
        if (kind == LatentFormat::Safetensors) {
            QCOMPARE(back.networkSha256, std::string("abc"));
            QCOMPARE(back.networkName, std::string("portr\xc3\xa4ts"));
        }
        QVERIFY(classifyFile(path) == FileKind::Latent);
    }

    void numpyReadsWhatWeSave() {
        const QString code = QStringLiteral(
            "import sys, numpy as np; a = np.load(sys.argv[1]); w = a if hasattr(a, 'shape') else "
            "a['w']; print(w.dtype, w.shape, float(w.astype('f8').ravel() @ "
            "np.arange(1, w.size + 1)), [] if w is a else [a['noise1'].tolist(), sorted(a)])");
        QString output;
        if (!runPython("numpy", code, save(sample(), LatentFormat::Npy), output))
            QSKIP("numpy is not installed for /usr/bin/python3");
        QCOMPARE(output, QStringLiteral("float32 (3, 2) 45.5 []"));
        runPython("numpy", code, save(sample(), LatentFormat::Npz), output);
        QCOMPARE(output, QStringLiteral("float32 (1, 3, 2) 45.5 [[[[[7.0, 8.0]]]], ['noise0', "
                                        "'noise1', 'w']]"));
    }

    void torchReadsWhatWeSave() {
        const QString code =
            QStringLiteral("import sys, torch; w = torch.load(sys.argv[1]); print(w.dtype, "
                           "tuple(w.shape), w.flatten().tolist(), w.is_contiguous())");
        QString output;
        if (!runPython("torch", code, save(sample(), LatentFormat::Pt), output))
            QSKIP("torch is not installed for /usr/bin/python3");
        QCOMPARE(output, QStringLiteral("torch.float32 (1, 3, 2) [0.5, 1.0, 1.5, 2.0, 2.5, 3.0] "
                                        "True"));
    }

    void sameLatentSameBytes() {
        for (LatentFormat format :
             {LatentFormat::Safetensors, LatentFormat::Npz, LatentFormat::Npy, LatentFormat::Pt}) {
            const QByteArray first = contentOf(save(sample(), format));
            QCOMPARE(contentOf(save(sample(), format)), first);
        }
    }

    void dictsAndListsOfLatents() {
        // Written by Python with torch.save; see make_pickles.py.
        struct Case {
            const char* name;
            std::size_t count;
            int rows;
        };
        for (const Case& c : {Case{"dict_w_plus.pt", 1, 3}, Case{"list_of_latents.pt", 2, 3},
                              Case{"by_picture.pt", 2, 3}}) {
            const std::vector<Latent> latents = m_files->load(golden("pickles/") + c.name);
            QCOMPARE(latents.size(), c.count);
            QCOMPARE(latents[0].rows, c.rows);
            QCOMPARE(latents[0].w, (std::vector<float>{0, 1, 2, 3, 4, 5}));
            QVERIFY(classifyFile(golden("pickles/") + c.name) == FileKind::Latent);
        }
        const std::vector<Latent> byPicture = m_files->load(golden("pickles/by_picture.pt"));
        QCOMPARE(byPicture[0].name, std::string("a.png"));
        QCOMPARE(byPicture[1].name, std::string("b.png"));
        // Of the steps on the way to a picture's latent the last one is it.
        const std::vector<Latent> steps = m_files->load(golden("pickles/restyle_latents.npy"));
        QCOMPARE(steps.size(), std::size_t{1});
        QCOMPARE(steps[0].name, std::string("a.png"));
        QCOMPARE(steps[0].w, (std::vector<float>{1, 2, 3, 4, 5, 6}));
    }

    /// A bare table is n latents where the network has another number of rows.
    void tablesAreSeparatedForTheNetwork() {
        const auto load = [&](std::vector<std::int64_t> shape) {
            std::size_t count = 1;
            for (const std::int64_t size : shape)
                count *= static_cast<std::size_t>(size);
            std::vector<float> values(count);
            for (std::size_t i = 0; i < count; ++i)
                values[i] = static_cast<float>(i);
            const std::string path = m_folder.filePath(QStringLiteral("table.npy")).toStdString();
            writeNpy(path, NpyArray::ofFloats(std::move(shape), values));
            return m_files->load(path);
        };
        for (const std::vector<std::int64_t>& shape :
             {std::vector<std::int64_t>{4, 2}, {4, 1, 2}, {4, 2, 1}, {4, 1, 1, 2}}) {
            QCOMPARE(separated(load(shape), 4).size(), std::size_t{1});
            const std::vector<Latent> many = separated(load(shape), 3);
            QCOMPARE(many.size(), std::size_t{4});
            QCOMPARE(many[3].rows, 1);
            QCOMPARE(many[3].w, (std::vector<float>{6, 7}));
        }
        // What says that it is one stays one, for the network to refuse.
        QCOMPARE(separated(load({1, 4, 2}), 3).size(), std::size_t{1});
        QCOMPARE(load({100, 2}).size(), std::size_t{100}); // no network has so many rows
        QCOMPARE(load({3, 1, 4, 2}).size(), std::size_t{3});
    }

    void zIsNotTakenForW() {
        const std::string path = m_folder.filePath(QStringLiteral("z.npz")).toStdString();
        writeNpz(path, {{"z", NpyArray::ofFloats({2, 3}, {1, 2, 3, 4, 5, 6})}});
        const std::vector<Latent> latents = m_files->load(path);
        QCOMPARE(latents.size(), std::size_t{2});
        QVERIFY(latents[0].isZ && latents[1].isZ);
        QCOMPARE(latents[1].w, (std::vector<float>{4, 5, 6}));
    }

    void theClassStaysWithTheLatent() {
        Latent latent = sample();
        latent.classIndex = 7;
        for (LatentFormat format :
             {LatentFormat::Safetensors, LatentFormat::Npz, LatentFormat::Pt}) {
            const Latent back = m_files->load(save(latent, format))[0];
            QCOMPARE(back.classIndex, 7);
            QCOMPARE(back.w, latent.w);
            QVERIFY(!lostBy(format, latent).ofClass);
            QCOMPARE(m_files->load(save(sample(), format))[0].classIndex, -1);
        }
        QCOMPARE(m_files->load(save(latent, LatentFormat::Npy))[0].classIndex, -1);
        QVERIFY(lostBy(LatentFormat::Npy, latent).ofClass); // it is told
    }

    void otherProgramsReadTheClassToo() {
        Latent latent = sample();
        latent.classIndex = 7;
        QString output;
        const QString ofNumpy = QStringLiteral("import sys, numpy as np; a = np.load(sys.argv[1]); "
                                               "print(a['w'].shape, a['class'].dtype, a['class'])");
        if (!runPython("numpy", ofNumpy, save(latent, LatentFormat::Npz), output))
            QSKIP("numpy is not installed for /usr/bin/python3");
        QCOMPARE(output, QStringLiteral("(1, 3, 2) int64 7"));
        const QString ofTorch =
            QStringLiteral("import sys, torch; a = torch.load(sys.argv[1]); "
                           "print(tuple(a['w'].shape), a['w'].sum().item(), a['class'])");
        if (!runPython("torch", ofTorch, save(latent, LatentFormat::Pt), output))
            QSKIP("torch is not installed for /usr/bin/python3");
        QCOMPARE(output, QStringLiteral("(1, 3, 2) 10.5 7"));
    }

    /// A number, or the label that NVIDIA's networks take.
    void aClassBesideTheLatentIsRead() {
        const std::string path = m_folder.filePath(QStringLiteral("class.npz")).toStdString();
        const auto read = [&](const char* key, std::vector<float> values) {
            const auto count = static_cast<std::int64_t>(values.size());
            writeNpz(path, {{"z", NpyArray::ofFloats({1, 3}, {1, 2, 3})},
                            {key, NpyArray::ofFloats({1, count}, std::move(values))}});
            return m_files->load(path)[0].classIndex;
        };
        QCOMPARE(read("c", {0, 0, 1, 0}), 2);
        QCOMPARE(read("class_idx", {5}), 5);
        QCOMPARE(read("label", {0}), 0);
        QCOMPARE(read("c", {0.5f, 0.5f}), -1); // a mixture of classes is none
        QCOMPARE(read("c", {1, 1}), -1);
        QCOMPARE(read("class", {-3}), -1);
        QCOMPARE(read("class", {1.5f}), -1);
        QCOMPARE(read("class", {1e9f}), -1);
    }

    /// Arrays of one shape under the pictures' names, and what else a program keeps beside a
    /// latent.
    void arraysByPicture() {
        const std::string path = m_folder.filePath(QStringLiteral("pictures.npz")).toStdString();
        const std::vector<float> a(32, 1.f), b(32, 2.f);
        writeNpz(path, {{"anna", NpyArray::ofFloats({2, 16}, a)},
                        {"ben", NpyArray::ofFloats({2, 16}, b)},
                        {"loss", NpyArray::ofFloats({3}, {1, 2, 3})},
                        {"image", NpyArray::ofFloats({3, 4, 4}, std::vector<float>(48))}});
        const std::vector<Latent> latents = m_files->load(path);
        QCOMPARE(latents.size(), std::size_t{2});
        QCOMPARE(latents[1].name, std::string("ben"));
        QCOMPARE(latents[1].w, b);
        QVERIFY(!latents[1].isTable);
        writeNpz(path, {{"anna", NpyArray::ofFloats({2, 16}, a)},
                        {"ben", NpyArray::ofFloats({4, 16}, std::vector<float>(64))}});
        QCOMPARE(kindOfError(path), static_cast<int>(ErrorKind::UnsupportedFormat));
    }

    /// Under names of a program's own, beside a picture, as vectors by name.
    void whatProgramsPickle() {
        QString output;
        const QString code = QStringLiteral(
            "import sys, torch; w = torch.ones(1, 4, 16); d = sys.argv[1]\n"
            "torch.save({'latent_in': w, 'img': torch.zeros(1, 3, 8, 8)}, d + '.beside')\n"
            "torch.save({'age': w[0, 0], 'smile': 2 * w[0, 0]}, d + '.vectors')\n"
            "torch.save(torch.nn.Parameter(w.half()), d + '.half')\n"
            "torch.save({0: w, 1: w}, d + '.numbered')\n"
            "torch.save((w, torch.tensor(0.5)), d + '.loss')\n"
            "torch.save(w.bfloat16().reshape(-1), d + '.flat')");
        const std::string base = m_folder.filePath(QStringLiteral("pickled")).toStdString();
        if (!runPython("torch", code, base, output))
            QSKIP("torch is not installed for /usr/bin/python3");
        const auto load = [&](const char* ending) { return m_files->load(base + ending); };
        QCOMPARE(shape(load(".beside").at(0)), std::string("4 x 16"));
        QCOMPARE(load(".vectors").size(), std::size_t{2});
        QCOMPARE(load(".vectors")[1].name, std::string("smile"));
        QCOMPARE(load(".vectors")[1].w, std::vector<float>(16, 2.f));
        QCOMPARE(load(".half")[0].w, std::vector<float>(64, 1.f));
        QCOMPARE(load(".numbered").size(), std::size_t{2});
        QCOMPARE(load(".loss").size(), std::size_t{1});
        QCOMPARE(shape(load(".flat").at(0)), std::string("1 x 64"));
    }

    void refusesWhatIsNoLatent_data() {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("kind");
        const auto npy = [](std::vector<std::int64_t> shape, std::vector<float> values) {
            const auto bytes = npyBytes(NpyArray::ofFloats(std::move(shape), std::move(values)));
            return QByteArray(reinterpret_cast<const char*>(bytes.data()),
                              static_cast<int>(bytes.size()));
        };
        const auto row = [](const char* name, const QByteArray& content, ErrorKind kind) {
            QTest::newRow(name) << content << static_cast<int>(kind);
        };
        const float nan = std::numeric_limits<float>::quiet_NaN();
        const float infinity = std::numeric_limits<float>::infinity();
        row("NaN", npy({1, 2}, {1, nan}), ErrorKind::NonFinite);
        row("infinity", npy({1, 2}, {-infinity, 1}), ErrorKind::NonFinite);
        row("scalar", npy({}, {1}), ErrorKind::InvalidArgument);
        row("four dimensions", npy({2, 2, 2, 2}, std::vector<float>(16)),
            ErrorKind::InvalidArgument);
        row("no rows", npy({0, 512}, {}), ErrorKind::InvalidArgument);
        row("too many rows", npy({2, 65, 2}, std::vector<float>(260)), ErrorKind::InvalidArgument);
        row("empty file", {}, ErrorKind::UnsupportedFormat);
        row("a text", "hello, this is no latent", ErrorKind::UnsupportedFormat);
        row("cut short", npy({1, 2}, {1, 2}).chopped(1), ErrorKind::CorruptFile);
        row("os.system", "cos\nsystem\n(S'echo'\ntR.", ErrorKind::HostileFile);
    }

    void refusesWhatIsNoLatent() {
        QFETCH(QByteArray, content);
        QFETCH(int, kind);
        const std::string path = m_folder.filePath(QStringLiteral("bad")).toStdString();
        QFile file(QString::fromStdString(path));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        QCOMPARE(kindOfError(path), kind);
    }

    void refusesWhatCannotBeRead() {
        QCOMPARE(kindOfError(m_folder.path().toStdString()),
                 static_cast<int>(ErrorKind::FileUnreadable));
        QCOMPARE(kindOfError(m_folder.path().toStdString() + "/none"),
                 static_cast<int>(ErrorKind::FileNotFound));
        QVERIFY_EXCEPTION_THROWN(classifyFile(m_folder.path().toStdString()), Error);
        if (geteuid() == 0)
            QSKIP("root may read everything");
        const std::string path = save(sample(), LatentFormat::Npy);
        QFile::setPermissions(QString::fromStdString(path), QFile::Permissions());
        QCOMPARE(kindOfError(path), static_cast<int>(ErrorKind::FileUnreadable));
    }

    void savesOnlyWholeLatents() {
        const std::string path = m_folder.filePath(QStringLiteral("never.npz")).toStdString();
        Latent latent = sample();
        latent.w[1] = std::numeric_limits<float>::quiet_NaN();
        QVERIFY_EXCEPTION_THROWN(m_files->save(path, latent, LatentFormat::Npz), Error);
        latent = sample();
        latent.w.pop_back();
        QVERIFY_EXCEPTION_THROWN(m_files->save(path, latent, LatentFormat::Npz), Error);
        QVERIFY_EXCEPTION_THROWN(m_files->save(path, Latent{}, LatentFormat::Pt), Error);
        QVERIFY(!QFile::exists(QString::fromStdString(path)));
    }

    void aNewerVersionIsRefused() {
        const std::string path = m_folder.filePath(QStringLiteral("v2.safetensors")).toStdString();
        writeSafetensors(path, {{"format", "inlay-latent"}, {"version", "2"}},
                         {{"w", TensorView::ofFloats({1, 2}, {1, 2})}});
        QCOMPARE(kindOfError(path), static_cast<int>(ErrorKind::UnsupportedFormat));
    }

    void networksAndPhotosAreToldApart() {
        QVERIFY(classifyFile(INLAY_MODELS "/portraits-128.safetensors") == FileKind::Network);
        const auto kindOf = [this](const QByteArray& content) {
            const QString path = m_folder.filePath(QStringLiteral("thing"));
            QFile file(path);
            if (file.open(QIODevice::WriteOnly))
                file.write(content);
            file.close();
            return classifyFile(path.toStdString());
        };
        for (const char* name :
             {"stylegan1-32/network.pkl", "stylegan1-32/network.pt", "stylegan2-ada-32/network.pkl",
              "stylegan2-ada-32-conditional/network.pkl", "stylegan2-ada-64-fp16-clamp/network.pkl",
              "stylegan2-sg3repo-32/network.pkl", "stylegan2-tf-32/network.pkl",
              "stylegan3-r-32/network.pkl", "stylegan3-t-32/network.pkl",
              "rosinality-stylegan2-32/network.pt"})
            QVERIFY2(classifyFile(golden(name)) == FileKind::Network, name);
        QVERIFY(classifyFile(golden("pickles/torchscript.pt")) == FileKind::PerceptualWeights);
        QVERIFY(classifyFile(golden("pickles/tensors.pt")) == FileKind::Unknown);
        QVERIFY(kindOf("cos\nsystem\n(S'echo'\ntR.") ==
                FileKind::Network); // its reader says why not
        QVERIFY(kindOf("\x89PNG\r\n\x1a\n....") == FileKind::Photo);
        QVERIFY(kindOf("\xff\xd8\xff\xe0....") == FileKind::Photo);
        QVERIFY(kindOf("RIFF....WEBPVP8 ") == FileKind::Photo);
        // What the picture reader refuses by its name goes to it, and not to "unknown".
        using namespace std::string_literals;
        for (const std::string& picture :
             {"\0\0\0\x18"
              "ftypheic\0\0\0\0mif1"s,
              "\0\0\0\x18"
              "ftypmif1\0\0\0\0"s,
              "\0\0\0\x18"
              "ftypavif\0\0\0\0"s,
              "GIF89a...."s, "\xff\x0a rest"s, "\0\0\0\x0cJXL \r\n\x87\n"s, "8BPS...."s,
              "%PDF-1.7"s, "II+\0\x08\0\0\0"s})
            QVERIFY2(kindOf(QByteArray::fromStdString(picture)) == FileKind::Photo,
                     picture.c_str());
        QVERIFY(kindOf(QByteArray("\0\0\0\x18"
                                  "ftypmp42\0\0\0\0",
                                  16)) == FileKind::Unknown);
        // A header of 2815 bytes: the two bytes that JPEG XL begins with.
        const QByteArray header =
            QByteArray(R"({"w":{"dtype":"F32","shape":[1,2],"data_offsets":[0,8]}})")
                .leftJustified(2815);
        const QByteArray latent =
            QByteArray("\xff\x0a\0\0\0\0\0\0", 8) + header + QByteArray(8, '\0');
        QVERIFY(kindOf(latent) == FileKind::Latent);
        QVERIFY(kindOf("") == FileKind::Unknown);
        QVERIFY(kindOf("just words, nothing else") == FileKind::Unknown);
        QVERIFY(kindOf("(a remark in brackets)") == FileKind::Unknown);
    }

private:
    static Latent sample() {
        Latent latent;
        latent.rows = 3;
        latent.dim = 2;
        latent.w = {0.5f, 1, 1.5f, 2, 2.5f, 3};
        latent.noise = {{2, 2, {1, 2, 3, 4}}, {1, 2, {7, 8}}};
        latent.networkSha256 = "abc";
        latent.networkName = "portr\xc3\xa4ts";
        return latent;
    }

    std::string save(const Latent& latent, LatentFormat format) {
        std::string path = (m_folder.filePath(QStringLiteral("a")) +
                            QString::fromLatin1(latentFormatEnding(format)))
                               .toStdString();
        m_files->save(path, latent, format);
        return path;
    }

    static QByteArray contentOf(const std::string& path) {
        QFile file(QString::fromStdString(path));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    int kindOfError(const std::string& path) {
        try {
            m_files->load(path);
        } catch (const Error& error) {
            // One line that names the file.
            return QByteArray(error.what()).startsWith(path.c_str()) &&
                           !QByteArray(error.what()).contains('\n')
                       ? static_cast<int>(error.kind())
                       : -2;
        }
        return -1;
    }

    std::unique_ptr<LatentFiles> m_files;
    std::vector<float> m_expected;
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestLatentFiles)
#include "tst_latent_files.moc"
