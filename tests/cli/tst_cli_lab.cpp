#include "latent_samples.h"
#include "program_run.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>

using namespace inlay;

/// `lab` on a picture, with a network of 32 pixels.
class TestCliLab : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void listTellsTheExperiments();
    void figureAndTableAreWritten();
    void sameSeedGivesTheSameTable();
    void wrongUsageIsTold_data();
    void wrongUsageIsTold();
    void failuresAreOneLine();
    void interruptEndsItWithoutAResult();

private:
    QString path(const QString& name) const { return m_folder.filePath(name); }
    QByteArray bytes(const QString& name) const {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    const QStringList m_small{"--model", INLAY_TEST_DATA "/goldens/stylegan2-ada-32/network.pkl"};
    QTemporaryDir m_folder;
};

void TestCliLab::initTestCase() {
    saveNpy(path("a.npy"), {12, 512}, goldenLatent(0));
    const ProgramRun run = runProgram({"synth", path("a.npy"), "--out", path("face.png")});
    QVERIFY2(run.exitCode == 0, run.errors.constData());
}

void TestCliLab::listTellsTheExperiments() {
    const ProgramRun run = runProgram({"lab", "--list"});
    QCOMPARE(run.exitCode, 0);
    QVERIFY(run.errors.isEmpty());
    for (const char* name :
         {"spaces: ", "transforms: ", "defects: ", "start: ", "crossover: ", "steps: "})
        QVERIFY2(run.output.startsWith(name) || run.output.contains(QByteArray("\n") + name), name);
}

void TestCliLab::figureAndTableAreWritten() {
    const ProgramRun run = runProgram(QStringList{"lab", "crossover", path("face.png"), "--steps",
                                                  "3", "--out", path("new/figures")} +
                                      m_small);
    QVERIFY2(run.exitCode == 0, run.errors.constData());
    QVERIFY2(run.errors.isEmpty(), run.errors.constData());
    QVERIFY2(run.output.startsWith("At index ") && run.output.count('\n') == 1,
             run.output.constData());
    QCOMPARE(QDir(path("new/figures")).entryList(QDir::Files, QDir::Name),
             (QStringList{"crossover.csv", "crossover.pdf", "crossover.png"}));
    const QList<QByteArray> lines = bytes("new/figures/crossover.csv").split('\n');
    QCOMPARE(lines[0], QByteArray("index,first_layer_of_b,resolution_px,band,share_of_b_shape,"
                                  "share_of_b_colour,mse_to_a,mse_to_b"));
    QCOMPARE(lines.size(), 1 + 9 + 1); // eight style layers: nine indices
    QVERIFY(lines[1].startsWith("0,"));
    QVERIFY(QImage(path("new/figures/crossover.png")).width() >= 1440);
    QVERIFY(bytes("new/figures/crossover.pdf").startsWith("%PDF"));
}

void TestCliLab::sameSeedGivesTheSameTable() {
    for (const char* out : {"one", "two"}) {
        const ProgramRun run = runProgram(QStringList{"lab", "defects", path("face.png"), "--steps",
                                                      "2", "--seed", "4", "--out", path(out)} +
                                          m_small);
        QVERIFY2(run.exitCode == 0, run.errors.constData());
    }
    QVERIFY(!bytes("one/defects.csv").isEmpty());
    QCOMPARE(bytes("one/defects.csv"), bytes("two/defects.csv"));
}

void TestCliLab::wrongUsageIsTold_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("text");
    const QString face = path("face.png");
    const QString out = path("x");
    QTest::newRow("nothing") << QStringList{} << QByteArray("--list");
    QTest::newRow("no photo") << QStringList{"spaces", "--out", out} << QByteArray("--list");
    QTest::newRow("no place") << QStringList{"spaces", face} << QByteArray("--out");
    QTest::newRow("no such experiment")
        << QStringList{"spices", face, "--out", out} << QByteArray("choose one of spaces");
    QTest::newRow("no steps") << QStringList{"spaces", face, "--out", out, "--steps", "0"}
                              << QByteArray("--steps");
    QTest::newRow("style elsewhere")
        << QStringList{"spaces", face, "--out", out, "--style", face} << QByteArray("crossover");
}

void TestCliLab::wrongUsageIsTold() {
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, text);
    const ProgramRun run = runProgram(QStringList{"lab"} + arguments);
    QCOMPARE(run.exitCode, 2);
    QVERIFY2(run.saysInOneLine(text), run.errors.constData());
    QVERIFY(!QFile::exists(path("x")));
}

void TestCliLab::failuresAreOneLine() {
    const ProgramRun missing =
        runProgram(QStringList{"lab", "spaces", path("none.png"), "--out", path("y")} + m_small);
    QCOMPARE(missing.exitCode, 1);
    QVERIFY2(missing.saysInOneLine("none.png"), missing.errors.constData());
    const ProgramRun place = runProgram(
        QStringList{"lab", "spaces", path("face.png"), "--out", path("face.png")} + m_small);
    QCOMPARE(place.exitCode, 1);
    QVERIFY2(place.saysInOneLine("--out"), place.errors.constData());
}

void TestCliLab::interruptEndsItWithoutAResult() {
    QProcess process;
    startProgram(process, QStringList{"lab", "spaces", path("face.png"), "--steps", "1000000",
                                      "--out", path("ended")} +
                              m_small);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path("ended")), 60000);
    QTest::qWait(3000); // into its steps, on a usual machine; before them it must end, too
    ::kill(static_cast<pid_t>(process.processId()), SIGINT);
    const ProgramRun run = endProgram(process);
    QCOMPARE(run.exitCode, 130);
    QVERIFY2(run.errors.isEmpty() && run.output.isEmpty(), run.errors.constData());
    QVERIFY(QDir(path("ended")).entryList(QDir::Files).isEmpty());
}

QTEST_GUILESS_MAIN(TestCliLab)
#include "tst_cli_lab.moc"
