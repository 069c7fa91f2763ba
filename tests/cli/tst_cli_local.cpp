#include "latent_samples.h"
#include "program_run.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>
#include <cmath>

using namespace inlay;

/// `local` on pictures that the bundled network itself made.
class TestCliLocal : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void inpaintWritesWhatItSays();
    void whatIsHiddenIsNotLookedAt();
    void copyTakesPhotosAndLatents();
    void composedKeepsTheRestOfA();
    void styleRunsAndIsReported();
    void wrongUsageIsToldInOneLine_data();
    void wrongUsageIsToldInOneLine();

private:
    QString path(const QString& name) const { return m_folder.filePath(name); }
    QByteArray bytes(const QString& name) const;
    QJsonObject report(const QString& folder) const;
    ProgramRun local(const QStringList& arguments);

    QTemporaryDir m_folder;
};

namespace {

/// Of three channels, in units of [-1, 1], where the grey mask counts, or what it leaves.
double maskedError(const QImage& p, const QImage& q, const QImage& mask, bool outside) {
    double sum = 0;
    double weights = 0;
    for (int y = 0; y < p.height(); ++y) {
        for (int x = 0; x < p.width(); ++x) {
            const double inside = qGreen(mask.pixel(x, y)) / 255.0;
            const double weight = outside ? 1 - inside : inside;
            const QRgb a = p.pixel(x, y);
            const QRgb b = q.pixel(x, y);
            for (const int difference :
                 {qRed(a) - qRed(b), qGreen(a) - qGreen(b), qBlue(a) - qBlue(b)})
                sum += weight * difference * difference / (127.5 * 127.5);
            weights += 3 * weight;
        }
    }
    return sum / weights;
}

} // namespace

QByteArray TestCliLocal::bytes(const QString& name) const {
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonObject TestCliLocal::report(const QString& folder) const {
    return QJsonDocument::fromJson(bytes(folder + "/report.json")).object();
}

ProgramRun TestCliLocal::local(const QStringList& arguments) {
    return runProgram(QStringList{"local"} + arguments, {m_folder.path(), {}, {}});
}

void TestCliLocal::initTestCase() {
    saveNpy(path("a.npy"), {12, 512}, goldenLatent(0));
    saveNpy(path("b.npy"), {12, 512}, goldenLatent(1));
    for (const QString name : {"a", "b"}) {
        const ProgramRun run =
            runProgram({"synth", path(name + ".npy"), "--out", path(name + ".png")});
        QVERIFY2(run.exitCode == 0, run.errors.constData());
    }
    QImage mask(128, 128, QImage::Format_RGB888);
    mask.fill(Qt::black);
    QImage painted(path("a.png"));
    for (int y = 40; y < 90; ++y) {
        for (int x = 50; x < 100; ++x) {
            mask.setPixelColor(x, y, Qt::white);
            painted.setPixelColor(x, y, Qt::green);
        }
    }
    QVERIFY(mask.save(path("mask.png")));
    QVERIFY(painted.save(path("painted.png")));
    mask.fill(Qt::black);
    QVERIFY(mask.save(path("nothing.png")));
    QVERIFY(mask.copy(0, 0, 128, 64).save(path("wide.png")));
}

void TestCliLocal::inpaintWritesWhatItSays() {
    const ProgramRun run = local({"inpaint", "painted.png", "--mask", "mask.png", "--align", "none",
                                  "--steps", "4", "--out", "filled"});
    QVERIFY2(run.exitCode == 0 && run.errors.isEmpty(), run.errors.constData());
    QCOMPARE(run.output.count('\n'), 1);
    QCOMPARE(QDir(path("filled")).entryList(QDir::Files, QDir::Name),
             (QStringList{"composed.png", "latent.safetensors", "mask.png", "reconstruction.png",
                          "report.json", "target.png"}));
    const QJsonObject json = report("filled");
    QCOMPARE(json["task"].toString(), QString("inpaint"));
    QCOMPARE(json["start"].toString(), QString("mean w"));
    QCOMPARE(json["steps"].toInt(), 4);
    QCOMPARE(json["noise"].toBool(), false);
    QVERIFY(!json.contains("mse_inside"));
    const QImage target(path("filled/target.png"));
    const QImage found(path("filled/reconstruction.png"));
    const QImage mask(path("filled/mask.png"));
    QCOMPARE(qGreen(mask.pixel(50, 40)), 255);
    QCOMPARE(qGreen(mask.pixel(20, 40)), 0);
    const double outside = maskedError(target, found, mask, true);
    QVERIFY(std::abs(json["mse_outside"].toDouble() - outside) < 0.01 * outside);
    // The latent that was saved gives the picture that was saved.
    QCOMPARE(runProgram({"synth", path("filled/latent.safetensors"), "--out", path("again.png")})
                 .exitCode,
             0);
    QVERIFY(bytes("again.png") == bytes("filled/reconstruction.png"));
}

void TestCliLocal::whatIsHiddenIsNotLookedAt() {
    const QStringList rest{"--mask", "mask.png", "--align", "none", "--steps", "3", "--out"};
    QCOMPARE(local(QStringList{"inpaint", "a.png"} + rest + QStringList{"plain"}).exitCode, 0);
    QCOMPARE(local(QStringList{"inpaint", "painted.png"} + rest + QStringList{"green"}).exitCode,
             0);
    QVERIFY(bytes("plain/latent.safetensors") == bytes("green/latent.safetensors"));
}

void TestCliLocal::copyTakesPhotosAndLatents() {
    const ProgramRun run = local({"copy", "a.npy", "b.png", "--mask", "mask.png", "--align", "none",
                                  "--steps", "6", "--noise-steps", "3", "--out", "copied"});
    QVERIFY2(run.exitCode == 0, run.errors.constData());
    const QJsonObject json = report("copied");
    QCOMPARE(json["start"].toString(), QString("given latent"));
    QCOMPARE(json["steps"].toInt(), 9);
    QCOMPARE(json["noise_region"].toString(), QString("border"));
    QVERIFY(bytes("copied/target.png") == bytes("a.png"));
    QCOMPARE(QImage(path("copied/second.png")), QImage(path("b.png")));
    const QImage found(path("copied/reconstruction.png"));
    const QImage mask(path("copied/mask.png"));
    const double inside = maskedError(QImage(path("b.png")), found, mask, false);
    QVERIFY(std::abs(json["mse_inside"].toDouble() - inside) < 0.01 * inside);
    QVERIFY(inside < 0.8 * maskedError(QImage(path("a.png")), QImage(path("b.png")), mask, false));
}

void TestCliLocal::composedKeepsTheRestOfA() {
    const ProgramRun run = local({"inpaint", "a.npy", "--mask", "mask.png", "--steps", "2",
                                  "--feather", "0", "--out", "composed"});
    QVERIFY2(run.exitCode == 0, run.errors.constData());
    const QByteArray help = local({"inpaint", "--help"}).output;
    QVERIFY(help.contains("--no-compose"));
    const QImage composed(path("composed/composed.png"));
    const QImage a(path("a.png"));
    const QImage found(path("composed/reconstruction.png"));
    for (int y = 0; y < 128; ++y) {
        for (int x = 0; x < 128; ++x) {
            const bool inside = x >= 50 && x < 100 && y >= 40 && y < 90;
            QCOMPARE(composed.pixel(x, y), (inside ? found : a).pixel(x, y));
        }
    }
}

void TestCliLocal::styleRunsAndIsReported() {
    const ProgramRun run =
        local({"style", "a.npy", "b.npy", "--mask", "mask.png", "--steps", "3", "--rows", "paper",
               "--noise", "off", "--no-compose", "--out", "styled"});
    QVERIFY2(run.exitCode == 0, run.errors.constData());
    QVERIFY(!QFile::exists(path("styled/composed.png")));
    QCOMPARE(report("styled")["task"].toString(), QString("style"));
    QCOMPARE(report("styled")["rows"].toString(), QString("paper"));
}

void TestCliLocal::wrongUsageIsToldInOneLine_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QByteArray>("text");
    const QStringList mask{"--mask", "mask.png"};
    QTest::newRow("no B") << QStringList{"copy", "a.npy"} + mask << 2
                          << QByteArray("needs two pictures");
    QTest::newRow("one too many") << QStringList{"inpaint", "a.npy", "b.npy"} + mask << 2
                                  << QByteArray("one too many");
    QTest::newRow("noise in npy") << QStringList{"copy", "a.npy", "b.npy", "--latent-format",
                                                 "npy"} +
                                         mask
                                  << 2 << QByteArray("--noise off");
    QTest::newRow("no mask file") << QStringList{"inpaint", "a.npy", "--mask", "none.png"} << 1
                                  << QByteArray("none.png");
    QTest::newRow("empty mask") << QStringList{"inpaint", "a.npy", "--mask", "nothing.png"} << 1
                                << QByteArray("marks nothing");
    QTest::newRow("mask of another shape")
        << QStringList{"inpaint", "a.npy", "--mask", "wide.png"} << 1 << QByteArray("square");
    QTest::newRow("neither") << QStringList{"inpaint", "mask.npy"} + mask << 1
                             << QByteArray("mask.npy");
    QTest::newRow("no such task") << QStringList{"paste", "a.npy"} + mask << 2
                                  << QByteArray("inpaint");
}

void TestCliLocal::wrongUsageIsToldInOneLine() {
    QFETCH(QStringList, arguments);
    QFETCH(int, exitCode);
    QFETCH(QByteArray, text);
    const ProgramRun run = local(arguments + QStringList{"--out", "refused"});
    QCOMPARE(run.exitCode, exitCode);
    QVERIFY2(run.saysInOneLine(text), run.errors.constData());
    QVERIFY(!QDir(path("refused")).exists());
}

QTEST_GUILESS_MAIN(TestCliLocal)
#include "tst_cli_local.moc"
