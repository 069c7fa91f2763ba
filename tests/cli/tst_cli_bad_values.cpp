#include "core/io/tensors/safetensors_file.h"
#include "latent_samples.h"
#include "program_run.h"

#include <QFile>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <limits>

using namespace inlay;

/// Files of the right kind whose values make no sense: exit code 1, one line that names the file,
/// and nothing written.
class TestCliBadValues : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void absurdLatents_data();
    void absurdLatents();
    void farLatentsAreTold();
    void recipes_data();
    void recipes();
    void aNetworkOfNoNumbersIsToldByItsTensor();
    void longValuesAreCutShort();

private:
    QString path(const QString& name) const { return m_folder.filePath(name); }
    void write(const QString& name, const QByteArray& bytes);

    QTemporaryDir m_folder;
};

void TestCliBadValues::write(const QString& name, const QByteArray& bytes) {
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

void TestCliBadValues::initTestCase() {
    std::vector<float> w = goldenLatent(0);
    saveNpy(path("good.npy"), {12, 512}, w);
    w[1000] = std::numeric_limits<float>::quiet_NaN();
    saveNpy(path("nan.npy"), {12, 512}, w);
    saveNpy(path("columns.npy"), {12, 100}, std::vector<float>(12 * 100, 0.1F));
    write("text.jpg", "This is no picture.\n");
    QImage grey(64, 64, QImage::Format_RGB888);
    grey.fill(Qt::gray);
    QVERIFY(grey.save(path("whole.png")));
}

void TestCliBadValues::absurdLatents_data() {
    QTest::addColumn<float>("value");
    QTest::addColumn<bool>("everywhere");
    QTest::newRow("all of them") << 1e8F << true;
    QTest::newRow("one of them") << -3e38F << false;
}

/// Finite, and no latent of this network.
void TestCliBadValues::absurdLatents() {
    QFETCH(float, value);
    QFETCH(bool, everywhere);
    std::vector<float> w = goldenLatent(0);
    if (everywhere)
        std::fill(w.begin(), w.end(), value);
    else
        w[3000] = value;
    saveNpy(path("absurd.npy"), {12, 512}, w);
    const QString good = path("good.npy");
    for (const QStringList& command :
         {QStringList{"synth", path("absurd.npy"), "--out", path("picture.png")},
          QStringList{"synth", path("absurd.npy"), "--out", path("picture.npy")},
          QStringList{"morph", good, path("absurd.npy"), "--lambda", "0.5", "--out",
                      path("picture.png")},
          QStringList{"express", good, good, path("absurd.npy"), "--strength", "1", "--out",
                      path("picture.png")},
          QStringList{"film", good, path("absurd.npy"), "--out", path("film/")}}) {
        const ProgramRun run = runProgram(command);
        QCOMPARE(run.exitCode, 1);
        QVERIFY2(run.saysInOneLine("absurd.npy"), run.errors.constData());
        for (const char* name : {"picture.png", "picture.npy", "film"})
            QVERIFY(!QFile::exists(path(name)));
    }
}

/// Drawn, but not without a word.
void TestCliBadValues::farLatentsAreTold() {
    std::vector<float> w = goldenLatent(0);
    for (float& value : w)
        value *= 30;
    saveNpy(path("far.npy"), {12, 512}, w);
    ProgramRun run = runProgram({"synth", path("far.npy"), "--out", path("far.png")});
    QCOMPARE(run.exitCode, 0);
    QVERIFY2(run.saysInOneLine("far.npy: lies "), run.errors.constData());
    QVERIFY(QFile::exists(path("far.png")));
    run = runProgram({"synth", path("good.npy"), "--out", path("near.png")});
    QCOMPARE(run.exitCode, 0);
    QVERIFY2(run.errors.isEmpty(), run.errors.constData());
    // What an edit makes of latents that are near.
    saveNpy(path("other.npy"), {12, 512}, goldenLatent(1));
    run = runProgram({"express", path("good.npy"), path("good.npy"), path("other.npy"),
                      "--strength", "40", "--out", path("strong.png")});
    QCOMPARE(run.exitCode, 0);
    QVERIFY2(run.saysInOneLine("good.npy: lies "), run.errors.constData());
    run = runProgram({"express", path("good.npy"), path("good.npy"), path("other.npy"),
                      "--strength", "1e30", "--out", path("absurd.png")});
    QCOMPARE(run.exitCode, 2);
    QVERIFY2(run.saysInOneLine("--strength"), run.errors.constData());
    QVERIFY(!QFile::exists(path("absurd.png")));
}

void TestCliBadValues::recipes_data() {
    QTest::addColumn<QByteArray>("steps");
    QTest::addColumn<QByteArray>("says");
    const auto direction = [](const QByteArray& name, const QByteArray& strength) {
        return R"({"kind": "direction", "name": "x", "strength": )" + strength +
               R"(, "direction": {"name": "d", "file": ")" + name + "\"}}";
    };
    QTest::newRow("NaN") << direction("nan.npy", "1") << QByteArray("step 1: ");
    QTest::newRow("not there") << direction("none.npy", "1") << QByteArray("none.npy");
    QTest::newRow("no latent") << direction("text.jpg", "1") << QByteArray("text.jpg");
    QTest::newRow("shape") << direction("columns.npy", "1") << QByteArray("Step 1 of the recipe");
    QTest::newRow("huge direction") << direction("huge.npy", "1") << QByteArray("edit.json");
    QTest::newRow("infinite in the end")
        << direction("huge.npy", "1000") << QByteArray("Step 1 of the recipe");
    QTest::newRow("absurd strength") << direction("good.npy", "1e30") << QByteArray("'strength'");
    QTest::newRow("huge latent")
        << QByteArray(R"({"kind": "morph", "strength": 0.5, "with": {"file": "huge.npy"}})")
        << QByteArray("Step 1 of the recipe");
    QTest::newRow("no step") << QByteArray("3") << QByteArray("step 1: ");
    QTest::newRow("deep") << QByteArray(300000, '[') + QByteArray(300000, ']')
                          << QByteArray("nested deeper");
    QTest::newRow("row weights") << QByteArray(R"({"kind": "mix", "rows": [9223372036854775808],
        "with": {"file": "good.npy"}})")
                                 << QByteArray("'rows'");
}

void TestCliBadValues::recipes() {
    QFETCH(QByteArray, steps);
    QFETCH(QByteArray, says);
    saveNpy(path("huge.npy"), {12, 512}, std::vector<float>(12 * 512, 3e37F));
    write("edit.json", R"({"format": "inlay-recipe", "version": 1, "steps": [)" + steps + "]}");
    const ProgramRun run =
        runProgram({"apply", path("edit.json"), path("good.npy"), "--out", path("picture.png")});
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.saysInOneLine("edit.json"), run.errors.constData());
    QVERIFY2(run.errors.contains(says), run.errors.constData());
    QVERIFY(!QFile::exists(path("picture.png")));
}

void TestCliBadValues::aNetworkOfNoNumbersIsToldByItsTensor() {
    const SafetensorsFile file = readSafetensors(INLAY_MODELS "/portraits-128.safetensors");
    std::map<std::string, TensorView> tensors = file.tensors;
    TensorView& weight = tensors.at("synthesis.b16.conv0.weight");
    std::vector<float> values = weight.floats();
    values[500] = std::numeric_limits<float>::quiet_NaN();
    weight = TensorView::ofFloats(weight.shape, values);
    const QString network = path("broken.safetensors");
    writeSafetensors(network.toStdString(), file.metadata, tensors);
    for (const QStringList& command :
         {QStringList{"info", network},
          QStringList{"synth", path("good.npy"), "--model", network, "--out", path("picture.png")},
          QStringList{"convert", network, path("copy.safetensors")},
          QStringList{"verify", network, INLAY_TEST_DATA "/goldens/portraits-128/golden.npz"}}) {
        const ProgramRun run = runProgram(command);
        QCOMPARE(run.exitCode, 1);
        QVERIFY2(run.saysInOneLine("'synthesis.b16.conv0.weight'"), run.errors.constData());
        QVERIFY2(run.errors.contains("broken.safetensors"), run.errors.constData());
    }
}

void TestCliBadValues::longValuesAreCutShort() {
    const QByteArray value(100000, 'v');
    write("long.json",
          R"({"format": "inlay-recipe", "version": 1, "steps": [{"kind": ")" + value + "\"}]}");
    ProgramRun run =
        runProgram({"apply", path("long.json"), path("good.npy"), "--out", path("picture.png")});
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.saysInOneLine("long.json"), run.errors.constData());
    QVERIFY2(run.errors.size() < 800, run.errors.constData());
    run = runProgram({"embed", path("whole.png"), "--preset", value.left(50000), "--out", "out"});
    QCOMPARE(run.exitCode, 2);
    QVERIFY2(run.saysInOneLine("--preset"), run.errors.constData());
    QVERIFY2(run.errors.size() < 2000, run.errors.constData());
}

QTEST_GUILESS_MAIN(TestCliBadValues)
#include "tst_cli_bad_values.moc"
