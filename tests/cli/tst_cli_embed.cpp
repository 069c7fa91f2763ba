#include "latent_samples.h"
#include "program_run.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>
#include <cmath>

using namespace inlay;

/// `embed` on pictures that the bundled network itself made.
class TestCliEmbed : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void reportDescribesThePictureAsSaved();
    void synthEqualsTheReconstruction_data();
    void synthEqualsTheReconstruction();
    void sameSeedGivesTheSameBytes();
    void severalPhotosGetTheirOwnFolders();
    void oneBadPhotoDoesNotStopTheOthers();
    void maskDecidesWhatCounts();
    void maskOfAnotherShapeIsRefused();
    void whatIsReadIsNeverReplaced();
    void startFromALatent();
    void presetOfOnesOwn();

private:
    QString path(const QString& name) const { return m_folder.filePath(name); }
    QByteArray bytes(const QString& name) const;
    QJsonObject report(const QString& folder) const;
    ProgramRun embed(const QStringList& photos, const QString& out, const QStringList& options);

    QTemporaryDir m_folder;
};

QByteArray TestCliEmbed::bytes(const QString& name) const {
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonObject TestCliEmbed::report(const QString& folder) const {
    return QJsonDocument::fromJson(bytes(folder + "/report.json")).object();
}

ProgramRun TestCliEmbed::embed(const QStringList& photos, const QString& out,
                               const QStringList& options) {
    QStringList arguments{"embed"};
    for (const QString& photo : photos)
        arguments += path(photo);
    return runProgram(arguments + options + QStringList{"--out", path(out)});
}

void TestCliEmbed::initTestCase() {
    saveNpy(path("a.npy"), {12, 512}, goldenLatent(0));
    const ProgramRun run = runProgram({"synth", path("a.npy"), "--out", path("face.png")});
    QVERIFY2(run.exitCode == 0, run.errors.constData());
    // Not square, so that the centre is cut out.
    QVERIFY(QImage(path("face.png")).copy(-20, 0, 168, 128).save(path("wide.png")));
}

void TestCliEmbed::reportDescribesThePictureAsSaved() {
    const ProgramRun run = embed({"wide.png"}, "one", {"--steps", "5", "--seed", "3"});
    QVERIFY2(run.errors.isEmpty(), run.errors.constData());
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.output.count('\n'), 1);
    QCOMPARE(
        QDir(path("one")).entryList(QDir::Files, QDir::Name),
        (QStringList{"latent.safetensors", "reconstruction.png", "report.json", "target.png"}));

    const QJsonObject json = report("one");
    QCOMPARE(json["model_sha256"].toString().size(), 64);
    QCOMPARE(json["space"].toString(), QString("w+"));
    QCOMPARE(json["preset"].toString(), QString("editable"));
    QCOMPARE(json["seed"].toInt(), 3);
    QVERIFY(json["device"] == "cpu" || json["device"] == "cuda");
    QCOMPARE(json["steps"].toInt(), 5);
    QVERIFY(json["seconds"].toDouble() > 0);
    QVERIFY(json["ms_per_step"].toDouble() > 0);
    QVERIFY(json["perceptual"].toDouble() > 0);
    QVERIFY(!json["perceptual_name"].toString().isEmpty());
    QCOMPARE(json["stopped_by"].toString(), QString("steps"));
    QVERIFY(!json["start"].toString().isEmpty());
    QVERIFY(json["ssim"].toDouble() > 0);
    QCOMPARE(json["crop"].toArray().size(), 4);

    // The distances, from the two pictures on the disk.
    const QImage target(path("one/target.png"));
    const QImage found(path("one/reconstruction.png"));
    QCOMPARE(target.size(), QSize(128, 128));
    QCOMPARE(found.size(), QSize(128, 128));
    double sum = 0;
    const auto add = [&sum](int p, int q) { sum += (p - q) / 127.5 * (p - q) / 127.5; };
    for (int y = 0; y < 128; ++y) {
        for (int x = 0; x < 128; ++x) {
            add(qRed(target.pixel(x, y)), qRed(found.pixel(x, y)));
            add(qGreen(target.pixel(x, y)), qGreen(found.pixel(x, y)));
            add(qBlue(target.pixel(x, y)), qBlue(found.pixel(x, y)));
        }
    }
    const double mse = sum / (128 * 128 * 3);
    QVERIFY(std::abs(json["mse"].toDouble() - mse) < 1e-5 * mse + 1e-9);
    QVERIFY(std::abs(json["psnr_db"].toDouble() - 10 * std::log10(4 / mse)) < 1e-3);
}

void TestCliEmbed::synthEqualsTheReconstruction_data() {
    QTest::addColumn<QString>("ending");
    QTest::addColumn<QStringList>("options");
    QTest::newRow("safetensors") << "safetensors" << QStringList{};
    QTest::newRow("npz") << "npz" << QStringList{};
    QTest::newRow("npy") << "npy" << QStringList{};
    QTest::newRow("pt") << "pt" << QStringList{};
    QTest::newRow("one w") << "safetensors" << QStringList{"--space", "w"};
    QTest::newRow("z") << "safetensors" << QStringList{"--space", "z"};
    QTest::newRow("uniform start") << "safetensors" << QStringList{"--start", "uniform"};
    QTest::newRow("noise in safetensors") << "safetensors" << QStringList{"--noise"};
    QTest::newRow("noise in npz") << "npz" << QStringList{"--noise"};
}

void TestCliEmbed::synthEqualsTheReconstruction() {
    QFETCH(QString, ending);
    QFETCH(QStringList, options);
    const ProgramRun run = embed({"face.png"}, "synth",
                                 options + QStringList{"--steps", "3", "--latent-format", ending});
    QVERIFY2(run.exitCode == 0 && run.errors.isEmpty(), run.errors.constData());
    const ProgramRun synth =
        runProgram({"synth", path("synth/latent." + ending), "--out", path("synth.png")});
    QVERIFY2(synth.exitCode == 0, synth.errors.constData());
    QVERIFY(!bytes("synth.png").isEmpty());
    QVERIFY(bytes("synth.png") == bytes("synth/reconstruction.png"));
    QDir(path("synth")).removeRecursively();
}

void TestCliEmbed::sameSeedGivesTheSameBytes() {
    const QStringList options{"--steps", "4", "--start", "uniform", "--seed"};
    QCOMPARE(embed({"face.png"}, "first", options + QStringList{"11"}).exitCode, 0);
    QCOMPARE(embed({"face.png"}, "second", options + QStringList{"11"}).exitCode, 0);
    QCOMPARE(embed({"face.png"}, "third", options + QStringList{"12"}).exitCode, 0);
    for (const char* name : {"/latent.safetensors", "/reconstruction.png", "/target.png"})
        QVERIFY(bytes(QString("first") + name) == bytes(QString("second") + name));
    QVERIFY(bytes("first/latent.safetensors") != bytes("third/latent.safetensors"));
}

void TestCliEmbed::severalPhotosGetTheirOwnFolders() {
    QVERIFY(QDir(m_folder.path()).mkdir("again"));
    QVERIFY(QFile::copy(path("face.png"), path("again/face.png")));
    const ProgramRun run = embed({"face.png", "wide.png", "again/face.png"}, "many",
                                 {"--steps", "2", "--preset", "fast"});
    QVERIFY2(run.exitCode == 0, run.errors.constData());
    QCOMPARE(run.output.count('\n'), 3);
    QCOMPARE(QDir(path("many")).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name),
             (QStringList{"face", "face-2", "wide"}));
    QCOMPARE(report("many/wide")["preset"].toString(), QString("fast"));
    QVERIFY(bytes("many/face/latent.safetensors") == bytes("many/face-2/latent.safetensors"));
}

void TestCliEmbed::oneBadPhotoDoesNotStopTheOthers() {
    const ProgramRun run = embed({"nowhere.png", "face.png"}, "some", {"--steps", "2"});
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.saysInOneLine("nowhere.png"), run.errors.constData());
    QVERIFY(QFile::exists(path("some/face/report.json")));
    QVERIFY(!QFile::exists(path("some/nowhere")));
}

void TestCliEmbed::maskDecidesWhatCounts() {
    QImage mask(128, 128, QImage::Format_RGB888);
    mask.fill(Qt::black);
    for (int y = 0; y < 128; ++y) {
        for (int x = 0; x < 64; ++x)
            mask.setPixelColor(x, y, Qt::white);
    }
    QVERIFY(mask.save(path("mask.png")));
    const QStringList options{"--preset", "balanced", "--steps", "4", "--align", "none"};
    const QStringList masked = options + QStringList{"--mask", path("mask.png")};
    // Two targets that differ only where the mask is black lead to the same latent.
    QImage other(path("face.png"));
    for (int y = 0; y < 128; ++y) {
        for (int x = 64; x < 128; ++x)
            other.setPixelColor(x, y, Qt::green);
    }
    QVERIFY(other.save(path("half-green.png")));
    const QStringList start{"--start", "mean-w"};
    ProgramRun run = embed({"face.png"}, "masked", masked + start);
    QVERIFY2(run.exitCode == 0, run.errors.constData());
    QCOMPARE(embed({"half-green.png"}, "masked-green", masked + start).exitCode, 0);
    QCOMPARE(embed({"face.png"}, "unmasked", options + start).exitCode, 0);
    QVERIFY(report("masked")["masked"].toBool());
    QVERIFY(bytes("masked/latent.safetensors") != bytes("unmasked/latent.safetensors"));
    const QImage a(path("masked/reconstruction.png"));
    const QImage b(path("masked-green/reconstruction.png"));
    int largest = 0;
    for (int y = 0; y < 128; ++y) {
        for (int x = 0; x < 128; ++x)
            largest = std::max(largest, std::abs(qGreen(a.pixel(x, y)) - qGreen(b.pixel(x, y))));
    }
    QVERIFY2(largest <= 40, qPrintable(QString::number(largest)));
}

void TestCliEmbed::maskOfAnotherShapeIsRefused() {
    QImage mask(64, 32, QImage::Format_RGB888);
    mask.fill(Qt::white);
    QVERIFY(mask.save(path("narrow.png")));
    const ProgramRun run =
        embed({"face.png"}, "refused", {"--steps", "2", "--mask", path("narrow.png")});
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.saysInOneLine("narrow.png"), run.errors.constData());
}

void TestCliEmbed::whatIsReadIsNeverReplaced() {
    QVERIFY(QDir(m_folder.path()).mkpath("guard"));
    QVERIFY(QFile::copy(path("wide.png"), path("guard/target.png")));
    const QByteArray before = bytes("guard/target.png");
    ProgramRun run = embed({"guard/target.png"}, "guard", {"--steps", "1"});
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.saysInOneLine("would be replaced"), run.errors.constData());
    run = runProgram({"local", "inpaint", path("face.png"), "--mask", path("guard/target.png"),
                      "--steps", "1", "--out", path("guard")});
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.saysInOneLine("would be replaced"), run.errors.constData());
    QCOMPARE(bytes("guard/target.png"), before);
    QCOMPARE(QDir(path("guard")).entryList(QDir::Files), QStringList{"target.png"});
}

void TestCliEmbed::startFromALatent() {
    const ProgramRun run =
        embed({"face.png"}, "from", {"--steps", "1", "--align", "none", "--from", path("a.npy")});
    QVERIFY2(run.exitCode == 0, run.errors.constData());
    // The picture's own latent: nearly nothing is left to find.
    const double mse = report("from")["mse"].toDouble(1);
    QVERIFY2(mse < 1e-3, qPrintable(QString::number(mse)));
}

void TestCliEmbed::presetOfOnesOwn() {
    qputenv("XDG_CONFIG_HOME", m_folder.path().toUtf8());
    QVERIFY(QDir(m_folder.path()).mkpath("inlay"));
    const auto write = [this](const QByteArray& setting) {
        QFile file(path("inlay/presets.json"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"version":1,"presets":[{"name":"my own",)" + setting + "}]}");
    };
    write(R"("steps":4,"learning_rate":0.1)");
    const ProgramRun run = embed({"face.png"}, "own", {"--preset", "my own"});
    QVERIFY2(run.exitCode == 0, run.errors.constData());
    QCOMPARE(report("own")["preset"].toString(), QString("my own"));
    QCOMPARE(report("own")["steps"].toInt(), 4);

    const ProgramRun other = embed({"face.png"}, "other", {"--preset", "yours"});
    QCOMPARE(other.exitCode, 2);
    QVERIFY2(other.errors.contains("yours") && other.errors.contains("my own"),
             other.errors.constData());

    write(R"("steps":4,"learning_rate":-7)");
    const ProgramRun absurd = embed({"face.png"}, "absurd", {"--preset", "my own"});
    QCOMPARE(absurd.exitCode, 1);
    QVERIFY2(absurd.errors.contains("learning rate") && absurd.errors.contains("presets.json"),
             absurd.errors.constData());
    QVERIFY(!QDir(path("absurd")).exists());
    QCOMPARE(embed({"face.png"}, "built-in", {"--preset", "fast", "--steps", "2"}).exitCode, 0);
}

QTEST_GUILESS_MAIN(TestCliEmbed)
#include "tst_cli_embed.moc"
