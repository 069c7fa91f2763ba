#include "latent_samples.h"
#include "program_run.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>

using namespace inlay;

/// Ctrl+C while photos are embedded.
class TestCliInterrupt : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void bestStateIsKept();
    void secondOneEndsAtOnce();

private:
    QString path(const QString& name) const { return m_folder.filePath(name); }
    void startEndlessRun(QProcess& process, const QString& out);

    QTemporaryDir m_folder;
};

void TestCliInterrupt::initTestCase() {
    saveNpy(path("a.npy"), {12, 512}, goldenLatent(0));
    const ProgramRun run = runProgram({"synth", path("a.npy"), "--out", path("face.png")});
    QVERIFY2(run.exitCode == 0, run.errors.constData());
    QVERIFY(QFile::copy(path("face.png"), path("next.png")));
}

/// Returns when the program is about to optimise, or does so.
void TestCliInterrupt::startEndlessRun(QProcess& process, const QString& out) {
    startProgram(process, {"embed", path("face.png"), path("next.png"), "--steps", "1000000",
                           "--out", path(out)});
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path(out + "/face/target.png")), 60000);
}

void TestCliInterrupt::bestStateIsKept() {
    QProcess process;
    startEndlessRun(process, "kept");
    QTest::qWait(500);
    ::kill(static_cast<pid_t>(process.processId()), SIGINT);
    const ProgramRun run = endProgram(process);
    QCOMPARE(run.exitCode, 130);
    QVERIFY2(run.errors.isEmpty(), run.errors.constData());
    QFile file(path("kept/face/report.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject report = QJsonDocument::fromJson(file.readAll()).object();
    QCOMPARE(report["stopped_by"].toString(), QString("user"));
    QVERIFY(report["steps"].toInt() >= 1);
    QVERIFY(QFile::exists(path("kept/face/latent.safetensors")));
    QVERIFY(QFile::exists(path("kept/face/reconstruction.png")));
    QVERIFY2(!QFile::exists(path("kept/next")), "the next photo was begun");
}

void TestCliInterrupt::secondOneEndsAtOnce() {
    QProcess process;
    startEndlessRun(process, "ended");
    const auto pid = static_cast<pid_t>(process.processId());
    // The first puts the signal's default back; whichever comes first, the program ends.
    ::kill(pid, SIGINT);
    while (process.state() == QProcess::Running && !process.waitForFinished(20))
        ::kill(pid, SIGINT);
    QVERIFY(process.exitStatus() == QProcess::CrashExit || process.exitCode() == 130);
}

QTEST_GUILESS_MAIN(TestCliInterrupt)
#include "tst_cli_interrupt.moc"
