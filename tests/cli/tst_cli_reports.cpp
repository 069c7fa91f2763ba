#include "core/io/tensors/npy.h"
#include "core/io/tensors/npz.h"
#include "program_run.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <cmath>

using namespace inlay;

namespace {

QString report(const char* name) {
    return QStringLiteral(INLAY_TEST_DATA "/reports/") + QString::fromUtf8(name);
}

QString golden(const char* name) {
    return QStringLiteral(INLAY_TEST_DATA "/goldens/") + QString::fromUtf8(name);
}

QJsonObject jsonOf(const ProgramRun& run) {
    return QJsonDocument::fromJson(run.output).object();
}

/// Largest difference over the largest value.
double difference(const std::vector<float>& a, const std::vector<float>& b) {
    double largest = 0, apart = 0;
    for (std::size_t i = 0; i < std::min(a.size(), b.size()); ++i) {
        largest = std::max(largest, std::abs(static_cast<double>(b[i])));
        apart = std::max(apart, std::abs(static_cast<double>(a[i]) - b[i]));
    }
    return a.size() == b.size() ? apart / largest : 1;
}

} // namespace

/// Files as people have them, on the command line: networks that are not square, that have
/// classes, whose file leaves something open; latents in every shape; photos without a face.
class TestCliReports : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void notSquare();
    void notSquareEmbedsAPhoto();
    void classesAreChosen();
    void whatAStateDictLeavesOpen();
    void anEncoderThatCannotServeIsTold();
    void tablesOfLatents_data();
    void tablesOfLatents();
    void aTableMayBeALatentOfAnotherNetwork();
    void aLongVectorIsWPlus();
    void latentsByName();
    void severalLatentsAreAFilm();
    void zIsMapped();
    void whatIsNoLatentIsNamed_data();
    void whatIsNoLatentIsNamed();
    void noFaceIsTold();

private:
    /// The unrounded picture of a latent.
    std::vector<float> pictureOf(const QString& model, const QString& latent,
                                 const QStringList& more = {}) {
        const QString out = m_folder.filePath("picture.npy");
        const ProgramRun run =
            runProgram(QStringList{"synth", latent, "--model", model, "--out", out} + more);
        if (run.exitCode != 0) {
            qWarning("%s", run.errors.constData());
            return {};
        }
        return readNpyFile(out);
    }

    static std::vector<float> readNpyFile(const QString& path) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        const auto kept = std::make_shared<QByteArray>(file.readAll());
        ByteView bytes;
        bytes.data = reinterpret_cast<const std::uint8_t*>(kept->constData());
        bytes.size = static_cast<std::size_t>(kept->size());
        bytes.owner = kept;
        return parseNpy(bytes, "picture").floats();
    }

    const QString m_human = report("09-stylegan-human/stylegan_human_v2_1024.pkl");
    const QString m_ada = golden("stylegan2-ada-32/network.pkl");
    const QString m_classes = report("37-class-conditional/network.pkl");
    QTemporaryDir m_folder;
};

void TestCliReports::notSquare() {
    const ProgramRun info = runProgram({"info", m_human, "--json"});
    QCOMPARE(info.exitCode, 0);
    QCOMPARE(jsonOf(info)["width"].toInt(), 32);
    QCOMPARE(jsonOf(info)["height"].toInt(), 64);
    const auto reference =
        readNpz(report("09-stylegan-human/reference.npz").toStdString()).at("image").floats();
    QVERIFY(difference(pictureOf(m_human, report("09-stylegan-human/wplus.npy")), reference) <
            1e-4);
    const QString png = m_folder.filePath("human.png");
    QCOMPARE(runProgram(
                 {"synth", report("09-stylegan-human/wplus.npy"), "--model", m_human, "--out", png})
                 .exitCode,
             0);
    QCOMPARE(QImage(png).size(), QSize(32, 64));
    const QString film = m_folder.filePath("film.gif");
    const QString latent = report("09-stylegan-human/wplus.npy");
    QCOMPARE(
        runProgram({"film", latent, latent, "--seconds", "0.1", "--model", m_human, "--out", film})
            .exitCode,
        0);
    QCOMPARE(QImage(film).size(), QSize(32, 64));
}

/// The crop has the network's aspect: nothing is stretched. The photo is a grey gradient with a
/// black square, which stays one.
void TestCliReports::notSquareEmbedsAPhoto() {
    QImage photo(200, 300, QImage::Format_RGB888);
    photo.fill(QColor(200, 200, 200));
    for (int y = 125; y < 175; ++y)
        for (int x = 75; x < 125; ++x)
            photo.setPixelColor(x, y, Qt::black);
    const QString path = m_folder.filePath("square.png");
    QVERIFY(photo.save(path));
    const QString out = m_folder.filePath("embedded");
    const ProgramRun run = runProgram(
        {"embed", path, "--model", m_human, "--steps", "3", "--preset", "fast", "--out", out});
    QVERIFY2(run.exitCode == 0, run.errors.constData());
    QVERIFY2(run.errors.contains("no face was found"), run.errors.constData());
    const QImage target(out + "/target.png");
    QCOMPARE(target.size(), QSize(32, 64));
    int across = 0, down = 0;
    for (int x = 0; x < 32; ++x)
        across += target.pixelColor(x, 32).value() < 100;
    for (int y = 0; y < 64; ++y)
        down += target.pixelColor(16, y).value() < 100;
    // The largest 1 : 2 in 200 x 300 is 150 x 300: 50 of 150 pixels are 10.7 of 32.
    QVERIFY2(std::abs(across - 10.7) < 1.5 && std::abs(down - 10.7) < 1.5,
             qPrintable(QStringLiteral("%1 x %2").arg(across).arg(down)));
    QCOMPARE(QImage(out + "/reconstruction.png").size(), QSize(32, 64));
    QFile file(out + "/report.json");
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray crop = QJsonDocument::fromJson(file.readAll()).object()["crop"].toArray();
    QCOMPARE(crop[0].toArray(), (QJsonArray{25, 0})); // top left, then bottom right
    QCOMPARE(crop[2].toArray(), (QJsonArray{175, 300}));

    // An edit goes back where the crop is, by both commands alike.
    const QString other = report("09-stylegan-human/wplus.npy");
    QFile recipe(m_folder.filePath("other.json"));
    QVERIFY(recipe.open(QFile::WriteOnly));
    recipe.write(R"({"format": "inlay-recipe", "version": 1, "steps": [
        {"kind": "morph", "name": "other", "with": {"file": ")" +
                 other.toUtf8() + R"("}}]})");
    recipe.close();
    const QString edited = m_folder.filePath("edited.png");
    const ProgramRun edit = runProgram({"edit", path, "--model", m_human, "--embedding", out,
                                        "--recipe", recipe.fileName(), "--out", edited});
    QVERIFY2(edit.exitCode == 0, edit.errors.constData());
    const QString composed = m_folder.filePath("composed.png");
    const ProgramRun composite =
        runProgram({"composite", path, "--model", m_human, "--crop", out + "/report.json", "--from",
                    out + "/latent.safetensors", "--to", other, "--out", composed});
    QVERIFY2(composite.exitCode == 0, composite.errors.constData());
    const QImage after = QImage(edited).convertToFormat(QImage::Format_RGB888);
    QCOMPARE(after, QImage(composed).convertToFormat(QImage::Format_RGB888));
    int inside = 0, outside = 0;
    for (int y = 0; y < 300; ++y)
        for (int x = 0; x < 200; ++x)
            if (after.pixel(x, y) != photo.pixel(x, y))
                ++(x >= 25 && x < 175 ? inside : outside);
    QCOMPARE(outside, 0);
    QVERIFY2(inside > 10000, qPrintable(QString::number(inside)));

    // From a photo with a face, all in one.
    const QString face = report("36-faces/aligned-128.png");
    const ProgramRun whole =
        runProgram({"edit", face, "--model", m_human, "--steps", "2", "--recipe", recipe.fileName(),
                    "--json", "--out", m_folder.filePath("whole.png")});
    QVERIFY2(whole.exitCode == 0, whole.errors.constData());
    const QJsonValue told = QJsonDocument::fromJson(whole.output).array().at(0);
    QVERIFY(told["changed_pixels"].toInt() > 1000);
    const QJsonValue corners = told["faces"][0]["crop"];
    const auto side = [&corners](int from, int to) {
        return std::hypot(corners[from][0].toDouble() - corners[to][0].toDouble(),
                          corners[from][1].toDouble() - corners[to][1].toDouble());
    };
    QVERIFY(std::abs(side(0, 1) / side(0, 3) - 2) < 0.01); // twice as high as wide
}

void TestCliReports::classesAreChosen() {
    const QString photo = report("36-faces/aligned-128.png");
    QStringList reports;
    QList<QByteArray> latents;
    for (const char* index : {"0", "1"}) {
        const QString out = m_folder.filePath(QString("class") + index);
        const ProgramRun run =
            runProgram({"embed", photo, "--model", m_classes, "--class", index, "--steps", "1",
                        "--start", "mean-w", "--learning-rate", "1e-9", "--out", out});
        QVERIFY2(run.exitCode == 0, run.errors.constData());
        QFile file(out + "/latent.safetensors");
        QVERIFY(file.open(QIODevice::ReadOnly));
        latents += file.readAll();
        QVERIFY(latents.back().contains(QByteArray("\"class\":\"") + index));
    }
    QVERIFY(latents[0] != latents[1]); // each began at its own mean
    // Kept from file to file; .npy has no place for it, which is told.
    const QString made = m_folder.filePath("class1/latent.safetensors");
    QString last = made;
    for (const char* name : {"kept.npz", "kept.pt", "kept.safetensors"}) {
        const QString out = m_folder.filePath(name);
        const ProgramRun run =
            runProgram({"morph", last, last, "--lambda", "1", "--model", m_classes, "--out", out});
        QVERIFY2(run.exitCode == 0 && run.errors.isEmpty(), run.errors.constData());
        last = out;
    }
    QFile kept(last);
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QVERIFY(kept.readAll().contains("\"class\":\"1\""));
    const ProgramRun bare = runProgram({"morph", made, made, "--lambda", "1", "--model", m_classes,
                                        "--out", m_folder.filePath("bare.npy")});
    QCOMPARE(bare.exitCode, 0);
    QVERIFY2(bare.saysInOneLine("its class is not kept"), bare.errors.constData());
    const ProgramRun wrong = runProgram({"embed", photo, "--model", m_classes, "--class", "99",
                                         "--out", m_folder.filePath("none")});
    QVERIFY(wrong.exitCode != 0);
    QVERIFY2(wrong.errors.contains("classes 0 to"), wrong.errors.constData());
    const ProgramRun none = runProgram(
        {"embed", photo, "--model", m_ada, "--class", "1", "--out", m_folder.filePath("none")});
    QVERIFY(none.exitCode != 0);
    QVERIFY2(none.errors.contains("no classes"), none.errors.constData());
}

void TestCliReports::whatAStateDictLeavesOpen() {
    const QString open = report("02-nvidia-state-dict/two-layers-64.pth");
    const ProgramRun usual = runProgram({"info", open, "--json"});
    QCOMPARE(usual.exitCode, 0);
    QVERIFY2(usual.errors.contains("--clamp"), usual.errors.constData());
    QCOMPARE(jsonOf(usual)["conv_clamp"].toDouble(), 256.0);
    QVERIFY(jsonOf(usual)["clamp_assumed"].toBool());
    const ProgramRun said = runProgram({"info", open, "--json", "--clamp", "none"});
    QVERIFY2(said.errors.isEmpty(), said.errors.constData());
    QVERIFY(jsonOf(said)["conv_clamp"].isNull());
    const QString copy = m_folder.filePath("copy.safetensors");
    QCOMPARE(runProgram({"convert", open, copy, "--clamp", "0.25"}).exitCode, 0);
    const ProgramRun kept = runProgram({"info", copy, "--json"});
    QVERIFY2(kept.errors.isEmpty(), kept.errors.constData());
    QCOMPARE(jsonOf(kept)["conv_clamp"].toDouble(), 0.25);
    const ProgramRun against = runProgram({"info", copy, "--clamp", "256"});
    QVERIFY(against.exitCode != 0);
    QVERIFY2(against.errors.contains("says itself"), against.errors.constData());
    QVERIFY(runProgram({"info", open, "--clamp", "much"}).exitCode != 0);
    QVERIFY(runProgram({"info", open, "--clamp", "-3"}).exitCode != 0);
    QVERIFY(runProgram({"info", open, "--config", "x"}).exitCode != 0);
    const ProgramRun config = runProgram({"info", open, "--config", "t"});
    QVERIFY2(config.errors.contains("no StyleGAN 3"), config.errors.constData());
    QCOMPARE(runProgram({"info", golden("stylegan3-r-32/network.pkl"), "--config", "r"}).exitCode,
             0);
}

void TestCliReports::anEncoderThatCannotServeIsTold() {
    const ProgramRun run = runProgram(
        {"info", m_ada, "--encoder", report("06-psp-e4e-checkpoint/e4e_ffhq_encode.pt")});
    QVERIFY(run.exitCode != 0);
    QVERIFY2(run.saysInOneLine("e4e_ffhq_encode.pt"), run.errors.constData());
    const ProgramRun none = runProgram({"info", m_ada, "--encoder", m_ada});
    QVERIFY2(none.errors.contains("no encoder"), none.errors.constData());
    const ProgramRun note =
        runProgram({"info", report("06-psp-e4e-checkpoint/e4e_ffhq_encode.pt"), "--json"});
    QCOMPARE(note.exitCode, 0);
    QVERIFY2(note.errors.contains("encoder is not used"), note.errors.constData());
    QCOMPARE(jsonOf(note)["notes"].toArray().size(), 1);
}

void TestCliReports::tablesOfLatents_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("number");
    const auto row = [](const char* file, const char* number) {
        QTest::addRow("%s%s", file, number) << report("26-w-of-many-pictures/") + file << number;
    };
    row("ws-20.npy", "#0");
    row("ws-20.pt", "#0");
    row("ws-100.npy", "#0");
    row("ws-100x1.npy", "#0");
    row("w-1.npy", "");
    row("w-0d.npy", "");
}
/// The first of each is the w of the golden's first z.
void TestCliReports::tablesOfLatents() {
    QFETCH(QString, file);
    QFETCH(QString, number);
    const auto arrays = readNpz(golden("stylegan2-ada-32/golden.npz").toStdString());
    const QString w = m_folder.filePath("w.npy");
    const NpyArray& ws = arrays.at("ws");
    const std::vector<float> all = ws.floats();
    const auto size = static_cast<std::ptrdiff_t>(ws.shape[1] * ws.shape[2]);
    writeNpy(w.toStdString(),
             NpyArray::ofFloats({1, ws.shape[1], ws.shape[2]}, {all.begin(), all.begin() + size}));
    const std::vector<float> expected = pictureOf(m_ada, w);
    QVERIFY(!expected.empty());
    QVERIFY(difference(pictureOf(m_ada, file + number), expected) < 1e-5);
    if (!number.isEmpty()) {
        const ProgramRun run = runProgram(
            {"synth", file, "--model", m_ada, "--out", m_folder.filePath("picture.png")});
        QVERIFY(run.exitCode != 0);
        QVERIFY2(run.errors.contains("latents; choose one"), run.errors.constData());
    }
}

/// As many rows as larger networks have layers: one latent of such a network, or many of this one.
void TestCliReports::aTableMayBeALatentOfAnotherNetwork() {
    const QString file = m_folder.filePath("eighteen.npy");
    writeNpy(file.toStdString(),
             NpyArray::ofFloats({18, 64}, std::vector<float>(std::size_t{18 * 64}, 0.1f)));
    const ProgramRun run =
        runProgram({"synth", file, "--model", m_ada, "--out", m_folder.filePath("picture.png")});
    QVERIFY(run.exitCode != 0);
    QVERIFY2(run.saysInOneLine("holds 18 latents; choose one") &&
                 run.errors.contains("one latent of a network of 18 style layers") &&
                 run.errors.contains("has 8"),
             run.errors.constData());
    const ProgramRun film = runProgram({"film", file, "--model", m_ada, "--seconds", "0.1", "--out",
                                        m_folder.filePath("eighteen.gif")});
    QCOMPARE(film.exitCode, 0);
    QVERIFY2(film.saysInOneLine("is taken as 18 latents") &&
                 film.errors.contains("18 style layers"),
             film.errors.constData());
    QVERIFY(!pictureOf(m_ada, file + "#17").empty());
}

/// w+ as one vector of rows times values.
void TestCliReports::aLongVectorIsWPlus() {
    const auto arrays = readNpz(golden("stylegan2-ada-32/golden.npz").toStdString());
    const NpyArray& ws = arrays.at("wplus");
    const std::vector<float> all = ws.floats();
    const std::int64_t size = ws.shape[1] * ws.shape[2];
    const std::vector<float> first(all.begin(), all.begin() + size);
    const QString rows = m_folder.filePath("rows.npy");
    const QString flat = m_folder.filePath("flat.npy");
    writeNpy(rows.toStdString(), NpyArray::ofFloats({ws.shape[1], ws.shape[2]}, first));
    writeNpy(flat.toStdString(), NpyArray::ofFloats({size}, first));
    const std::vector<float> expected = pictureOf(m_ada, rows);
    QVERIFY(!expected.empty());
    QVERIFY(pictureOf(m_ada, flat) == expected);
}

void TestCliReports::latentsByName() {
    const QString steps = report("28-latents-by-picture/restyle-latents.npy");
    const ProgramRun asked =
        runProgram({"synth", steps, "--model", m_ada, "--out", m_folder.filePath("picture.png")});
    QVERIFY(asked.exitCode != 0);
    QVERIFY2(asked.errors.contains("#a.jpg") && asked.errors.contains("#b.jpg"),
             asked.errors.constData());
    const std::vector<float> b = pictureOf(m_ada, steps + "#b.jpg");
    QVERIFY(!b.empty());
    QVERIFY(b == pictureOf(m_ada, steps + "#b"));
    QVERIFY(b == pictureOf(m_ada, steps + "#0")); // the first in the file
    QVERIFY(b != pictureOf(m_ada, steps + "#a.jpg"));
    const ProgramRun wrong = runProgram(
        {"synth", steps + "#c.jpg", "--model", m_ada, "--out", m_folder.filePath("picture.png")});
    QVERIFY2(wrong.errors.contains("no latent c.jpg"), wrong.errors.constData());
    QVERIFY(
        !pictureOf(m_ada, report("28-latents-by-picture/hyperstyle-latents.npy#two.jpg")).empty());
    QVERIFY(!pictureOf(m_ada, report("28-latents-by-picture/rosinality-projector.pt")).empty());
}

void TestCliReports::severalLatentsAreAFilm() {
    const QString film = m_folder.filePath("frames/");
    const ProgramRun run = runProgram({"film", report("30-npz/combined.npz"), "--model", m_ada,
                                       "--seconds", "0.1", "--fps", "50", "--out", film});
    QVERIFY2(run.exitCode == 0, run.errors.constData());
    QVERIFY(QDir(film).entryList(QDir::Files).size() >= 5);
    const ProgramRun one = runProgram({"film", report("30-npz/dlatents.npz"), "--model", m_ada,
                                       "--out", m_folder.filePath("one.gif")});
    QVERIFY2(one.errors.contains("two latents at least"), one.errors.constData());
    for (const char* name :
         {"dlatents.npz", "image-and-w.npz", "positional.npz", "unusual-name.npz", "w-and-z.npz"})
        QVERIFY2(!pictureOf(m_ada, report("30-npz/") + name).empty(), name);
}

/// z goes through the mapping: the golden's z gives the golden's w.
void TestCliReports::zIsMapped() {
    const auto arrays = readNpz(golden("stylegan2-ada-32/golden.npz").toStdString());
    const NpyArray& z = arrays.at("z");
    const std::vector<float> all = z.floats();
    const QString file = m_folder.filePath("z.npz");
    writeNpz(file.toStdString(),
             {{"z", NpyArray::ofFloats({1, z.shape[1]}, {all.begin(), all.begin() + z.shape[1]})}});
    const NpyArray& ws = arrays.at("ws");
    const std::vector<float> w = ws.floats();
    const QString expected = m_folder.filePath("w.npy");
    const auto size = static_cast<std::ptrdiff_t>(ws.shape[1] * ws.shape[2]);
    writeNpy(expected.toStdString(),
             NpyArray::ofFloats({1, ws.shape[1], ws.shape[2]}, {w.begin(), w.begin() + size}));
    QVERIFY(difference(pictureOf(m_ada, file), pictureOf(m_ada, expected)) < 1e-4);
    QVERIFY(!pictureOf(m_ada, report("30-npz/only-z.npz")).empty());
}

void TestCliReports::whatIsNoLatentIsNamed_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("weight deltas") << report("28-latents-by-picture/hyperstyle-weight-deltas.npy")
                                   << QByteArray("weight deltas");
    QTest::newRow("StyleSpace") << QString("styles.pt") << QByteArray("StyleSpace");
    QTest::newRow("several arrays") << QString("several.npz") << QByteArray("first [");
    QTest::newRow("a mean") << QString("mean.npz") << QByteArray("no latent");
}
void TestCliReports::whatIsNoLatentIsNamed() {
    QFETCH(QString, file);
    QFETCH(QByteArray, says);
    const std::vector<float> values(8 * 64, 0.5F);
    if (file == "several.npz") {
        file = m_folder.filePath(file);
        writeNpz(file.toStdString(), {{"first", NpyArray::ofFloats({8, 64}, values)},
                                      {"second", NpyArray::ofFloats({1, 8, 64}, values)}});
    } else if (file == "mean.npz") {
        file = m_folder.filePath(file);
        writeNpz(file.toStdString(), {{"latent_avg", NpyArray::ofFloats({8, 64}, values)}});
    } else if (file == "styles.pt") {
        file = m_folder.filePath(file);
        if (QProcess::execute("/usr/bin/python3",
                              {"-c",
                               "import torch, sys; torch.save([torch.randn(1, n) for n in "
                               "(64, 64, 32, 16)], sys.argv[1])",
                               file}) != 0)
            QSKIP("needs /usr/bin/python3 with torch (python3-torch)");
    }
    const ProgramRun run =
        runProgram({"synth", file, "--model", m_ada, "--out", m_folder.filePath("picture.png")});
    QVERIFY(run.exitCode != 0);
    QVERIFY2(run.saysInOneLine(says), run.errors.constData());
}

void TestCliReports::noFaceIsTold() {
    const QString out = m_folder.filePath("none");
    const ProgramRun run = runProgram({"embed", report("36-faces/none.png"), "--model", m_ada,
                                       "--steps", "1", "--preset", "fast", "--out", out});
    QVERIFY2(run.exitCode == 0, run.errors.constData());
    QVERIFY2(run.saysInOneLine("no face was found"), run.errors.constData());
    QFile file(out + "/report.json");
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    QCOMPARE(json["warnings"].toArray().size(), 1);
    QVERIFY(json["warnings"].toArray()[0].toString().contains("middle of the photo"));
    // Meant so: nothing to warn of.
    const ProgramRun meant =
        runProgram({"embed", report("36-faces/none.png"), "--model", m_ada, "--steps", "1",
                    "--preset", "fast", "--align", "none", "--out", m_folder.filePath("meant")});
    QVERIFY2(meant.errors.isEmpty(), meant.errors.constData());
    const ProgramRun two =
        runProgram({"embed", report("36-faces/two.png"), "--model", m_ada, "--steps", "1",
                    "--preset", "fast", "--out", m_folder.filePath("two")});
    QVERIFY2(two.errors.contains("2 faces were found"), two.errors.constData());
}

QTEST_GUILESS_MAIN(TestCliReports)
#include "tst_cli_reports.moc"
