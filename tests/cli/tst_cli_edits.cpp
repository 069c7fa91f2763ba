#include "core/facade/latent_files_factory.h"
#include "core/io/edit/direction_files.h"
#include "core/io/tensors/safetensors_file.h"
#include "latent_samples.h"
#include "program_run.h"

#include <QFile>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <cmath>

using namespace inlay;

/// `synth`, `morph`, `mix`, `express` and `apply` on the reference dump's latents.
class TestCliEdits : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void synthGivesTheReferencePicture();
    void pictureIsTheRoundedValues();
    void stackedLatentsAreChosenByNumber();
    void morphEndsAreTheLatents();
    void morphIsLinearInW();
    void morphTakesTheNetworksNoiseForTheMissing();
    void filmIsWritten();
    void mixTakesTheNamedRows();
    void expressAddsTheDifference();
    void applyDoesTheStepsOfARecipe();
    void editedLatentsAreWritten();
    void latentsThatAreReadAreNotReplaced();
    void directionsAreWritten();

private:
    QString path(const QString& name) const { return m_folder.filePath(name); }
    QImage picture(const QStringList& arguments);
    QImage pictureOf(const std::vector<float>& w);

    QTemporaryDir m_folder;
    std::vector<float> m_a, m_b, m_c;
};

namespace {

int largestDifference(const QImage& a, const QImage& b) {
    int largest = a.size() == b.size() ? 0 : 255;
    for (int y = 0; y < a.height() && largest < 255; ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const QRgb p = a.pixel(x, y);
            const QRgb q = b.pixel(x, y);
            largest = std::max({largest, std::abs(qRed(p) - qRed(q)),
                                std::abs(qGreen(p) - qGreen(q)), std::abs(qBlue(p) - qBlue(q))});
        }
    }
    return largest;
}

} // namespace

void TestCliEdits::initTestCase() {
    m_a = goldenLatent(0);
    m_b = goldenLatent(1);
    m_c = goldenLatent(1, "ws");
    saveNpy(path("a.npy"), {12, 512}, m_a);
    saveNpy(path("b.npy"), {1, 12, 512}, m_b);
    saveNpy(path("c.npy"), {12, 512}, m_c);
}

QImage TestCliEdits::picture(const QStringList& arguments) {
    const ProgramRun run = runProgram(arguments + QStringList{"--out", path("picture.png")});
    if (run.exitCode != 0 || !run.errors.isEmpty() || !run.output.isEmpty())
        qWarning("%d %s%s", run.exitCode, run.errors.constData(), run.output.constData());
    QImage image(path("picture.png"));
    QFile::remove(path("picture.png"));
    return image;
}

QImage TestCliEdits::pictureOf(const std::vector<float>& w) {
    saveNpy(path("other.npy"), {12, 512}, w);
    return picture({"synth", path("other.npy")});
}

void TestCliEdits::synthGivesTheReferencePicture() {
    const ProgramRun run = runProgram({"synth", path("a.npy"), "--out", path("a-image.npy")});
    QVERIFY2(run.exitCode == 0, run.errors.constData());
    const NpyArray image = readNpy(path("a-image.npy").toStdString());
    QCOMPARE(image.shape, (std::vector<std::int64_t>{1, 3, 128, 128}));
    const std::vector<float> found = image.floats();
    const std::vector<float> expected = bundledGolden().at("image").floats();
    float largest = 0;
    float difference = 0;
    for (std::size_t i = 0; i < found.size(); ++i) {
        largest = std::max(largest, std::abs(expected[i]));
        difference = std::max(difference, std::abs(found[i] - expected[i]));
    }
    QVERIFY2(difference < 1e-4F * largest, qPrintable(QString::number(difference / largest)));
}

void TestCliEdits::pictureIsTheRoundedValues() {
    const QImage image = picture({"synth", path("a.npy")});
    QCOMPARE(image.size(), QSize(128, 128));
    const std::vector<float> values = bundledGolden().at("image").floats();
    int largest = 0;
    for (int y = 0; y < 128; ++y) {
        for (int x = 0; x < 128; ++x) {
            const float red =
                values[static_cast<std::size_t>(y) * 128 + static_cast<std::size_t>(x)];
            const int expected =
                std::clamp(static_cast<int>(std::lround(red * 127.5F + 127.5F)), 0, 255);
            largest = std::max(largest, std::abs(qRed(image.pixel(x, y)) - expected));
        }
    }
    QVERIFY2(largest <= 1, qPrintable(QString::number(largest)));
}

void TestCliEdits::stackedLatentsAreChosenByNumber() {
    std::vector<float> both = m_a;
    both.insert(both.end(), m_b.begin(), m_b.end());
    saveNpy(path("both.npy"), {2, 12, 512}, both);
    const ProgramRun run = runProgram({"synth", path("both.npy"), "--out", path("x.png")});
    QCOMPARE(run.exitCode, 2);
    QVERIFY2(run.saysInOneLine("#0 to"), run.errors.constData());
    QCOMPARE(picture({"synth", path("both.npy") + "#1"}), picture({"synth", path("b.npy")}));
    QCOMPARE(runProgram({"synth", path("both.npy") + "#2", "--out", path("x.png")}).exitCode, 2);
}

void TestCliEdits::morphEndsAreTheLatents() {
    const QImage a = picture({"synth", path("a.npy")});
    const QImage b = picture({"synth", path("b.npy")});
    QVERIFY(largestDifference(a, b) > 20);
    QCOMPARE(picture({"morph", path("a.npy"), path("b.npy"), "--lambda", "1"}), a);
    QCOMPARE(picture({"morph", path("a.npy"), path("b.npy"), "--lambda", "0"}), b);
}

void TestCliEdits::morphIsLinearInW() {
    std::vector<float> w(m_a.size());
    for (std::size_t i = 0; i < w.size(); ++i)
        w[i] = static_cast<float>(-0.25 * m_a[i] + 1.25 * m_b[i]);
    const QImage morphed = picture({"morph", path("a.npy"), path("b.npy"), "--lambda", "-0.25"});
    QVERIFY(largestDifference(morphed, pictureOf(w)) <= 1);
}

void TestCliEdits::morphTakesTheNetworksNoiseForTheMissing() {
    // B with noise maps of nothing, half as strong in the middle: A's are the network's constants.
    const SafetensorsFile network = readSafetensors(INLAY_MODELS "/portraits-128.safetensors");
    std::vector<TensorView> constants;
    for (int side = 4; side <= 128; side *= 2) {
        for (const char* conv : {"conv0", "conv1"}) {
            const std::string name =
                "synthesis.b" + std::to_string(side) + "." + conv + ".noise_const";
            if (network.tensors.count(name) > 0)
                constants.push_back(network.tensors.at(name));
        }
    }
    QCOMPARE(constants.size(), std::size_t(11));
    const auto files = createLatentFiles();
    const auto save = [&](const QString& name, const std::vector<float>& w, double share) {
        Latent latent;
        latent.rows = 12;
        latent.dim = 512;
        latent.w = w;
        for (const TensorView& constant : constants) {
            NoiseMap map{static_cast<int>(constant.shape[0]), static_cast<int>(constant.shape[1]),
                         constant.floats()};
            for (float& value : map.values)
                value = static_cast<float>(share * value);
            latent.noise.push_back(map);
        }
        files->save(path(name).toStdString(), latent, LatentFormat::Safetensors);
    };
    std::vector<float> middle(m_a.size());
    for (std::size_t i = 0; i < middle.size(); ++i)
        middle[i] = static_cast<float>(0.5 * m_a[i] + 0.5 * m_b[i]);
    save("silent.safetensors", m_b, 0);
    save("middle.safetensors", middle, 0.5);
    const QImage expected = picture({"synth", path("middle.safetensors")});
    QVERIFY(!expected.isNull());
    QVERIFY(largestDifference(expected, pictureOf(middle)) > 1);
    for (const QStringList& ends : {QStringList{path("a.npy"), path("silent.safetensors")},
                                    QStringList{path("silent.safetensors"), path("a.npy")}}) {
        const QImage found = picture(QStringList{"morph"} + ends + QStringList{"--lambda", "0.5"});
        QVERIFY(largestDifference(found, expected) <= 1);
    }
    const ProgramRun film = runProgram({"morph", path("a.npy"), path("silent.safetensors"),
                                        "--frames", "3", "--out", path("frames/")});
    QVERIFY2(film.exitCode == 0, film.errors.constData());
    QVERIFY(largestDifference(QImage(path("frames/frame_00002.png")), expected) <= 1);
}

void TestCliEdits::filmIsWritten() {
    const ProgramRun run = runProgram(
        {"morph", path("a.npy"), path("b.npy"), "--frames", "4", "--out", path("film.mp4")});
    QVERIFY2(run.exitCode == 0, run.errors.constData());
    QFile film(path("film.mp4"));
    QVERIFY(film.open(QIODevice::ReadOnly));
    QCOMPARE(film.read(8).mid(4), QByteArray("ftyp"));
    QVERIFY(film.size() > 1000);
}

void TestCliEdits::mixTakesTheNamedRows() {
    std::vector<float> w = m_a;
    constexpr std::ptrdiff_t begin = 6L * 512;
    std::copy(m_b.begin() + begin, m_b.end(), w.begin() + begin);
    const QImage expected = pictureOf(w);
    QCOMPARE(picture({"mix", path("a.npy"), path("b.npy"), "--layers", "6-11"}), expected);
    QCOMPARE(picture({"mix", path("a.npy"), path("b.npy"), "--layers", "6-"}), expected);
    for (std::size_t i = 0; i < std::size_t{4} * 512; ++i)
        w[i] = static_cast<float>(0.75 * m_a[i] + 0.25 * m_b[i]);
    QCOMPARE(picture({"mix", path("a.npy"), path("b.npy"), "--layers", "0-3:0.25,6-"}),
             pictureOf(w));
    const ProgramRun beyond = runProgram(
        {"mix", path("a.npy"), path("b.npy"), "--layers", "8-17", "--out", path("x.png")});
    QCOMPARE(beyond.exitCode, 2);
    QVERIFY2(beyond.saysInOneLine("0 to 11"), beyond.errors.constData());
}

void TestCliEdits::expressAddsTheDifference() {
    std::vector<float> w(m_a.size());
    for (std::size_t i = 0; i < w.size(); ++i)
        w[i] = static_cast<float>(m_a[i] + 0.5 * (static_cast<double>(m_c[i]) - m_b[i]));
    const QImage edited =
        picture({"express", path("a.npy"), path("b.npy"), path("c.npy"), "--strength", "0.5"});
    QVERIFY(largestDifference(edited, pictureOf(w)) <= 1);
    QVERIFY(largestDifference(edited, picture({"synth", path("a.npy")})) > 5);
}

void TestCliEdits::applyDoesTheStepsOfARecipe() {
    QFile recipe(path("recipe.json"));
    QVERIFY(recipe.open(QIODevice::WriteOnly));
    recipe.write(R"({"format": "inlay-recipe", "version": 1, "name": "three", "steps": [
        {"kind": "morph", "name": "to b", "strength": 0.5, "with": {"file": "b.npy"}},
        {"kind": "mix", "name": "off", "enabled": false, "with": {"file": "c.npy"}},
        {"kind": "mix", "name": "fine", "strength": 1, "rows": [0,0,0,0,0,0,0,0,1,1,1,1],
         "with": {"file": "c.npy"}},
        {"kind": "expression", "name": "change", "strength": 0.25,
         "neutral": {"file": "b.npy"}, "expressive": {"file": "c.npy"}}]})");
    recipe.close();
    std::vector<float> w(m_a.size());
    for (std::size_t i = 0; i < w.size(); ++i) {
        w[i] = i < std::size_t{8} * 512 ? 0.5F * m_a[i] + 0.5F * m_b[i] : m_c[i];
        w[i] += 0.25F * (m_c[i] - m_b[i]);
    }
    const QImage edited = picture(
        {"apply", path("recipe.json"), path("a.npy"), "--latent", path("edited.safetensors")});
    QVERIFY(largestDifference(edited, pictureOf(w)) <= 1);
    QCOMPARE(picture({"synth", path("edited.safetensors")}), edited);
    QVERIFY(recipe.resize(100));
    const ProgramRun broken =
        runProgram({"apply", path("recipe.json"), path("a.npy"), "--out", path("x.png")});
    QCOMPARE(broken.exitCode, 1);
    QVERIFY2(broken.saysInOneLine("recipe.json"), broken.errors.constData());
}

void TestCliEdits::directionsAreWritten() {
    const ProgramRun run =
        runProgram({"directions", "--method", "ganspace", "--layers", "0-3", "--count", "3",
                    "--samples", "1000", "--out", path("d.safetensors")},
                   {{}, {{"XDG_CACHE_HOME", path("cache")}}, {}});
    QVERIFY2(run.exitCode == 0, run.errors.constData());
    const std::vector<Direction> found = readDirections(path("d.safetensors").toStdString());
    QCOMPARE(found.size(), std::size_t{3});
    QCOMPARE(found[2].origin, DirectionOrigin::Ganspace);
    QCOMPARE(found[2].dim, 512);
    QCOMPARE(found[2].lastRow, 3);
    const ProgramRun gap =
        runProgram({"directions", "--layers", "0,3", "--out", path("x.safetensors")});
    QCOMPARE(gap.exitCode, 2);
    QVERIFY2(gap.saysInOneLine("one range"), gap.errors.constData());
}

void TestCliEdits::editedLatentsAreWritten() {
    // What the latent that is written draws is the picture of the same edit.
    const QList<QStringList> edits = {
        {"morph", path("a.npy"), path("b.npy"), "--lambda", "0.3"},
        {"mix", path("a.npy"), path("b.npy"), "--layers", "4-"},
        {"express", path("a.npy"), path("b.npy"), path("c.npy"), "--strength", "0.6"}};
    const QStringList endings = {"safetensors", "npz", "pt"};
    for (int i = 0; i < edits.size(); ++i) {
        const QString file = path("edited." + endings[i]);
        const ProgramRun run = runProgram(edits[i] + QStringList{"--out", file});
        QVERIFY2(run.exitCode == 0, run.errors.constData());
        QCOMPARE(largestDifference(picture({"synth", file}), picture(edits[i])), 0);
    }
    // And in numbers: the morph is linear.
    const ProgramRun run = runProgram(edits[0] + QStringList{"--out", path("between.npy")});
    QVERIFY2(run.exitCode == 0, run.errors.constData());
    const std::vector<float> between = readNpy(path("between.npy").toStdString()).floats();
    QCOMPARE(between.size(), m_a.size());
    for (std::size_t i = 0; i < between.size(); ++i)
        QVERIFY(std::abs(between[i] - (0.3F * m_a[i] + 0.7F * m_b[i])) < 1e-5F);
}

void TestCliEdits::latentsThatAreReadAreNotReplaced() {
    saveNpy(path("kept.npy"), {12, 512}, m_a);
    for (const QStringList& edit :
         {QStringList{"morph", path("kept.npy"), path("b.npy"), "--lambda", "0.3"},
          QStringList{"morph", path("b.npy"), path("kept.npy#0"), "--lambda", "0.3"},
          QStringList{"mix", path("kept.npy"), path("b.npy"), "--layers", "4-"},
          QStringList{"express", path("a.npy"), path("kept.npy"), path("c.npy"), "--strength",
                      "0.6"}}) {
        const ProgramRun run = runProgram(edit + QStringList{"--out", path("kept.npy")});
        QCOMPARE(run.exitCode, 1);
        QVERIFY2(run.saysInOneLine("would be replaced"), run.errors.constData());
        QVERIFY(readNpy(path("kept.npy").toStdString()).floats() == m_a);
    }
}

QTEST_GUILESS_MAIN(TestCliEdits)
#include "tst_cli_edits.moc"
