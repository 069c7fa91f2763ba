#include "program_run.h"

#include <QTest>

using namespace inlay;

/// What the program says before it loads anything.
class TestCliUsage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wrongUsageIsTwo_data();
    void wrongUsageIsTwo();
    void everyCommandExplainsItself_data();
    void everyCommandExplainsItself();
    void versionIsTold();
    void fullStandardOutputIsAFailure();
};

void TestCliUsage::wrongUsageIsTwo_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char* name, const char* arguments, const char* text) {
        QTest::newRow(name) << QString::fromUtf8(arguments).split(' ', Qt::SkipEmptyParts)
                            << QByteArray(text);
    };
    row("nothing", "", "subcommand");
    row("unknown command", "paint a.png", "subcommand");
    row("info without a network", "info", "MODEL");
    row("unknown option", "info a.pkl --loud", "--loud");
    row("embed without photos", "embed --out d", "PHOTO");
    row("embed without a folder", "embed a.png", "--out");
    row("no such preset", "embed a.png --out d --preset slow", "slow");
    row("no such space", "embed a.png --out d --space v", "--space");
    row("no such device", "embed a.png --out d --device tpu", "--device");
    row("no such alignment", "embed a.png --out d --align left", "--align");
    row("no such latent format", "embed a.png --out d --latent-format txt", "--latent-format");
    row("no steps", "embed a.png --out d --steps 0", "--steps");
    row("steps in words", "embed a.png --out d --steps many", "--steps");
    row("noise where it cannot be kept", "embed a.png --out d --noise --latent-format npy",
        "--latent-format");
    row("two starts", "embed a.png --out d --start uniform --from b.npy", "--from");
    row("synth to no picture", "synth a.npy --out a.txt", ".png");
    row("morph of one latent", "morph a.npy --lambda 1 --out a.png", "B");
    row("morph without a choice", "morph a.npy b.npy --out a.png", "--lambda");
    row("morph with both", "morph a.npy b.npy --lambda 1 --frames 9 --out a.mp4", "--frames");
    row("film as a picture", "morph a.npy b.npy --frames 9 --out a.png", ".mp4");
    row("film of one picture", "morph a.npy b.npy --frames 1 --out a.mp4", "--frames");
    row("a lambda that is no number", "morph a.npy b.npy --lambda nan --out a.png", "--lambda");
    row("a lambda beyond all sense", "morph a.npy b.npy --lambda 1e300 --out a.png", "--lambda");
    row("an infinite strength", "express a.npy b.npy c.npy --strength inf --out a.png",
        "--strength");
    row("a learning rate that is no number", "embed a.png --out d --learning-rate nan",
        "--learning-rate");
    row("a learning rate beyond its range", "embed a.png --out d --learning-rate 11",
        "--learning-rate");
    row("a film of no rate", "film a.npy b.npy --fps nan --out a.mp4", "--fps");
    row("an edit without a recipe", "edit a.jpg --out b.jpg", "--recipe");
    row("an edit of a strange strength", "edit a.jpg --recipe r.json --strength nan --out b.jpg",
        "--strength");
    row("a composite without a crop", "composite a.jpg --from a.npy --to b.npy --out b.jpg",
        "--crop");
    row("detail beyond its range",
        "composite a.jpg --crop r.json --from a.npy --to b.npy --detail nan --out b.jpg",
        "--detail");
    row("mix without layers", "mix a.npy b.npy --out a.png", "--layers");
    row("express without strength", "express a.npy b.npy c.npy --out a.png", "--strength");
    row("apply without a picture", "apply a.json b.npy", "--out");
    row("apply to a strange latent", "apply a.json b.npy --out a.png --latent a.txt", ".npz");
    row("no such method", "directions --method lda --out d.safetensors", "--method");
    row("directions to no safetensors", "directions --out d.npy", ".safetensors");
    row("convert to no safetensors", "convert a.pkl b.pkl", ".safetensors");
    row("no such bench", "bench --config ffhq2048", "--config");
    row("bench of two", "bench --config ffhq256 --model a.pkl", "--config");
}

void TestCliUsage::wrongUsageIsTwo() {
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, text);
    const ProgramRun run = runProgram(arguments);
    QCOMPARE(run.exitCode, 2);
    QVERIFY2(run.saysInOneLine(text), run.errors.constData());
    QVERIFY(run.output.isEmpty());
}

void TestCliUsage::everyCommandExplainsItself_data() {
    QTest::addColumn<QString>("command");
    for (const char* command : {"info", "verify", "convert", "embed", "synth", "morph", "mix",
                                "express", "apply", "directions", "bench"})
        QTest::newRow(command) << command;
}

void TestCliUsage::everyCommandExplainsItself() {
    QFETCH(QString, command);
    const ProgramRun run = runProgram({command, "--help"});
    QCOMPARE(run.exitCode, 0);
    QVERIFY(run.output.contains("Usage: inlay " + command.toUtf8()));
    QVERIFY(run.errors.isEmpty());
}

void TestCliUsage::versionIsTold() {
    const ProgramRun run = runProgram({"--version"});
    QCOMPARE(run.exitCode, 0);
    QVERIFY(run.output.startsWith("inlay " INLAY_EXPECTED_VERSION));
}

void TestCliUsage::fullStandardOutputIsAFailure() {
    QProcess process;
    process.setStandardOutputFile("/dev/full");
    startProgram(process, {"info", QString::fromUtf8(INLAY_MODELS "/portraits-128.safetensors")});
    const ProgramRun run = endProgram(process);
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.saysInOneLine("Standard output"), run.errors.constData());
}

QTEST_GUILESS_MAIN(TestCliUsage)
#include "tst_cli_usage.moc"
