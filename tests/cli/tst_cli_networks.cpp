#include "program_run.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace inlay;

/// `info`, `verify`, `convert` and `bench` on the bundled network.
class TestCliNetworks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void infoTellsTheArchitecture();
    void infoIsReadableWithoutJson();
    void verifyPassesOnTheReferenceDump();
    void verifyFailsOnTheDumpOfOtherWeights();
    void convertedCopyIsTheSameNetwork();
    void benchTimesThePresetsAgainstEachOther();
    void benchOfThePresetsTakesNoOtherComparison();

private:
    const QString m_network = QString::fromUtf8(INLAY_MODELS "/portraits-128.safetensors");
    const QString m_golden = QString::fromUtf8(INLAY_TEST_DATA "/goldens/portraits-128/golden.npz");
};

void TestCliNetworks::infoTellsTheArchitecture() {
    const ProgramRun run = runProgram({"info", m_network, "--json"});
    QCOMPARE(run.exitCode, 0);
    QVERIFY2(run.errors.isEmpty(), run.errors.constData());
    const QJsonObject info = QJsonDocument::fromJson(run.output).object();
    QCOMPARE(info["family"].toString(), QString("stylegan2"));
    QCOMPARE(info["resolution"].toInt(), 128);
    QCOMPARE(info["num_ws"].toInt(), 12);
    QCOMPARE(info["z_dim"].toInt(), 512);
    QCOMPARE(info["w_dim"].toInt(), 512);
    QCOMPARE(info["c_dim"].toInt(), 0);
    QVERIFY(info["parameters"].toDouble() > 1e6);
    QCOMPARE(info["sha256"].toString().size(), 64);
    const QJsonArray layers = info["style_layers"].toArray();
    QCOMPARE(layers.size(), 12);
    QCOMPARE(layers[0].toObject()["resolution"].toInt(), 4);
    QCOMPARE(layers[0].toObject()["band"].toString(), QString("coarse"));
    QCOMPARE(layers[11].toObject()["resolution"].toInt(), 128);
    QCOMPARE(layers[11].toObject()["band"].toString(), QString("fine"));
}

void TestCliNetworks::infoIsReadableWithoutJson() {
    const ProgramRun run = runProgram({"info", m_network});
    QCOMPARE(run.exitCode, 0);
    QVERIFY(run.output.contains("stylegan2"));
    QVERIFY(run.output.contains("128 px"));
    QVERIFY(run.output.contains("512 / 512 / 0"));
}

void TestCliNetworks::verifyPassesOnTheReferenceDump() {
    const ProgramRun run = runProgram({"verify", m_network, m_golden, "--json"});
    QVERIFY2(run.errors.isEmpty(), run.errors.constData());
    QCOMPARE(run.exitCode, 0);
    const QJsonObject report = QJsonDocument::fromJson(run.output).object();
    QVERIFY(report["passed"].toBool());
    const QJsonArray items = report["items"].toArray();
    QStringList names;
    for (const auto& item : items)
        names += item.toObject()["name"].toString();
    QVERIFY2(names.contains("mapping") && names.contains("image") && names.contains("gradient"),
             qPrintable(names.join(", ")));
}

void TestCliNetworks::verifyFailsOnTheDumpOfOtherWeights() {
    QTemporaryDir folder;
    QFile original(m_network);
    QVERIFY(original.open(QIODevice::ReadOnly));
    QByteArray bytes = original.readAll();
    // Other weights in the same file: the upper half of the data, byte pairs mirrored in sign.
    for (qsizetype i = bytes.size() / 2 | 1; i < bytes.size(); i += 64)
        bytes[i] = static_cast<char>(bytes[i] ^ 0x80);
    QFile copy(folder.filePath("other.safetensors"));
    QVERIFY(copy.open(QIODevice::WriteOnly));
    QCOMPARE(copy.write(bytes), bytes.size());
    copy.close();
    const ProgramRun run = runProgram({"verify", copy.fileName(), m_golden});
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.saysInOneLine("other.safetensors"), run.errors.constData());
    QVERIFY(run.output.contains("FAILED"));
}

void TestCliNetworks::convertedCopyIsTheSameNetwork() {
    QTemporaryDir folder;
    const QString copy = folder.filePath("copy.safetensors");
    const ProgramRun conversion = runProgram({"convert", m_network, copy});
    QVERIFY2(conversion.errors.isEmpty(), conversion.errors.constData());
    QCOMPARE(conversion.exitCode, 0);
    QVERIFY(conversion.output.isEmpty());
    const QJsonObject before =
        QJsonDocument::fromJson(runProgram({"info", m_network, "--json"}).output).object();
    const QJsonObject after =
        QJsonDocument::fromJson(runProgram({"info", copy, "--json"}).output).object();
    for (const char* key : {"sha256", "family", "resolution", "num_ws", "parameters", "name"})
        QCOMPARE(after[key], before[key]);
}

void TestCliNetworks::benchTimesThePresetsAgainstEachOther() {
    const ProgramRun run = runProgram({"bench", "--presets", "--steps", "1", "--json"});
    QVERIFY2(run.errors.isEmpty(), run.errors.constData());
    QCOMPARE(run.exitCode, 0);
    const QJsonObject report = QJsonDocument::fromJson(run.output).object();
    QMap<QString, QJsonObject> times;
    for (const auto& time : report["presets"].toArray())
        times[time.toObject()["preset"].toString()] = time.toObject();
    QCOMPARE(times.keys(), QStringList({"balanced", "editable", "fast", "paper"}));
    const QJsonObject& paper = times["paper"];
    QCOMPARE(paper["steps"].toInt(), 5000);
    QCOMPARE(paper["step_ratio"].toDouble(), 1.0);
    for (const QJsonObject& time : std::as_const(times)) {
        QVERIFY(time["ms_per_step"].toDouble() > 0);
        QCOMPARE(time["time_ratio"].toDouble(),
                 time["step_ratio"].toDouble() * time["steps"].toInt() / paper["steps"].toInt());
        // One turn was asked for, so that the ratio is that of the times.
        QCOMPARE(time["step_ratio"].toDouble(),
                 time["ms_per_step"].toDouble() / paper["ms_per_step"].toDouble());
    }
}

void TestCliNetworks::benchOfThePresetsTakesNoOtherComparison() {
    QCOMPARE(runProgram({"bench", "--presets", "--config", "ffhq256"}).exitCode, 2);
    QCOMPARE(runProgram({"bench", "--presets", "--no-textbook"}).exitCode, 2);
}

QTEST_GUILESS_MAIN(TestCliNetworks)
#include "tst_cli_networks.moc"
