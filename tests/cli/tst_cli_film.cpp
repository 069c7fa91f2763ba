#include "latent_samples.h"
#include "program_run.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QImageReader>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <cmath>
#include <csignal>

using namespace inlay;

/// `film` on the reference dump's latents.
class TestCliFilm : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void picturesStandWhereTheKeyframesAre();
    void framesBetweenAreTheTextbooks();
    void everyFormatIsWritten_data();
    void everyFormatIsWritten();
    void aMorphIsWrittenAsEveryFilm();
    void wrongUsageIsTold_data();
    void wrongUsageIsTold();
    void aFullFolderIsLeftAlone();
    void interruptLeavesNothing();

private:
    QString path(const QString& name) const { return m_folder.filePath(name); }
    QImage pictureOf(const std::vector<float>& w);
    QStringList entries() const {
        return QDir(m_folder.path())
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }

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

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void TestCliFilm::initTestCase() {
    m_a = goldenLatent(0);
    m_b = goldenLatent(1);
    m_c = goldenLatent(1, "ws");
    saveNpy(path("a.npy"), {12, 512}, m_a);
    saveNpy(path("b.npy"), {12, 512}, m_b);
    saveNpy(path("c.npy"), {12, 512}, m_c);
}

QImage TestCliFilm::pictureOf(const std::vector<float>& w) {
    saveNpy(path("other.npy"), {12, 512}, w);
    const ProgramRun run = runProgram({"synth", path("other.npy"), "--out", path("other.png")});
    if (run.exitCode != 0)
        qWarning("%s", run.errors.constData());
    QImage image(path("other.png"));
    QFile::remove(path("other.npy"));
    QFile::remove(path("other.png"));
    return image;
}

/// Three pictures and back, 3 frames a section: frames 1, 4 and 7 are the pictures themselves.
void TestCliFilm::picturesStandWhereTheKeyframesAre() {
    const ProgramRun run =
        runProgram({"film", path("a.npy"), path("b.npy"), path("c.npy"), "--loop", "--path",
                    "spline", "--seconds", "0.9", "--fps", "10", "--out", path("round/")});
    QVERIFY2(run.exitCode == 0 && run.errors.isEmpty() && run.output.isEmpty(),
             run.errors.constData());
    QCOMPARE(QDir(path("round")).entryList(QDir::Files).size(), 9);
    QCOMPARE(QImage(path("round/frame_00001.png")), pictureOf(m_a));
    QCOMPARE(QImage(path("round/frame_00004.png")), pictureOf(m_b));
    QCOMPARE(QImage(path("round/frame_00007.png")), pictureOf(m_c));
    QVERIFY(QDir(path("round")).removeRecursively());
}

/// Smooth easing: 3 t^2 - 2 t^3 of the way.
void TestCliFilm::framesBetweenAreTheTextbooks() {
    const ProgramRun run = runProgram({"film", path("a.npy"), path("b.npy"), "--seconds", "0.5",
                                       "--fps", "10", "--out", path("walk/")});
    QVERIFY2(run.exitCode == 0, run.errors.constData());
    QCOMPARE(QDir(path("walk")).entryList(QDir::Files).size(), 5);
    std::vector<float> w(m_a.size());
    for (std::size_t i = 0; i < w.size(); ++i)
        w[i] = static_cast<float>(0.84375 * m_a[i] + 0.15625 * m_b[i]);
    QVERIFY(largestDifference(QImage(path("walk/frame_00002.png")), pictureOf(w)) <= 1);
    QVERIFY(QDir(path("walk")).removeRecursively());
}

void TestCliFilm::everyFormatIsWritten_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("mark"); // near the file's begin
    QTest::newRow("mp4") << "film.mp4" << QByteArray("ftyp");
    QTest::newRow("webm") << "film.webm" << QByteArray("webm");
    QTest::newRow("avi") << "film.avi" << QByteArray("AVI ");
    QTest::newRow("gif") << "film.gif" << QByteArray("NETSCAPE2.0");
}

void TestCliFilm::everyFormatIsWritten() {
    QFETCH(QString, name);
    QFETCH(QByteArray, mark);
    const QStringList arguments = {"film",      path("a.npy"), path("b.npy"), path("c.npy"),
                                   "--seconds", "0.3",         "--fps",       "20",
                                   "--size",    "99",          "--easing",    "overall"};
    const ProgramRun run = runProgram(arguments + QStringList{"--out", path(name)});
    QVERIFY2(run.exitCode == 0 && run.errors.isEmpty(), run.errors.constData());
    const QByteArray film = contentOf(path(name));
    QVERIFY(film.left(64).contains(mark));
    if (name.endsWith(".mp4")) { // the same bytes every time
        QCOMPARE(runProgram(arguments + QStringList{"--out", path("again.mp4")}).exitCode, 0);
        QCOMPARE(contentOf(path("again.mp4")), film);
        QFile::remove(path("again.mp4"));
    }
    if (name.endsWith(".gif")) {
        QImageReader reader(path(name));
        QCOMPARE(reader.imageCount(), 6);
        QCOMPARE(reader.size(), QSize(99, 99));
    }
    QFile::remove(path(name));
}

void TestCliFilm::aMorphIsWrittenAsEveryFilm() {
    const ProgramRun run = runProgram(
        {"morph", path("a.npy"), path("b.npy"), "--frames", "3", "--out", path("morph/")});
    QVERIFY2(run.exitCode == 0, run.errors.constData());
    QCOMPARE(QDir(path("morph")).entryList(QDir::Files).size(), 3);
    QCOMPARE(QImage(path("morph/frame_00001.png")), pictureOf(m_a));
    QCOMPARE(QImage(path("morph/frame_00003.png")), pictureOf(m_b));
    QVERIFY(QDir(path("morph")).removeRecursively());
}

void TestCliFilm::wrongUsageIsTold_data() {
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QByteArray>("told");
    QTest::newRow("one latent") << "a.npy --out film.mp4" << 2 << QByteArray("two latents");
    QTest::newRow("no film") << "a.npy b.npy --out film.png" << 2 << QByteArray(".webm");
    QTest::newRow("no ending") << "a.npy b.npy --out film" << 2 << QByteArray(".webm");
    QTest::newRow("no easing") << "a.npy b.npy --easing bouncy --out film.mp4" << 2
                               << QByteArray("--easing");
    QTest::newRow("no time") << "a.npy b.npy --seconds 0 --out film.mp4" << 2
                             << QByteArray("--seconds");
    QTest::newRow("no such latent") << "a.npy z.npy --out film.mp4" << 1 << QByteArray("z.npy");
    QTest::newRow("a fast gif") << "a.npy b.npy --fps 60 --out film.gif" << 1
                                << QByteArray("50 frames");
    QTest::newRow("too long") << "a.npy b.npy --fps 100 --seconds 80000 --out film.mp4" << 1
                              << QByteArray("100,000");
    QTest::newRow("nowhere") << "a.npy b.npy --out no/such/film.mp4" << 1
                             << QByteArray("no/such/film.mp4");
}

void TestCliFilm::wrongUsageIsTold() {
    QFETCH(QString, arguments);
    QFETCH(int, exitCode);
    QFETCH(QByteArray, told);
    const QStringList before = entries();
    ProgramSettings settings;
    settings.folder = m_folder.path();
    const ProgramRun run = runProgram(QStringList("film") + arguments.split(' '), settings);
    QCOMPARE(run.exitCode, exitCode);
    QVERIFY2(run.saysInOneLine(told), run.errors.constData());
    QCOMPARE(entries(), before);
}

void TestCliFilm::aFullFolderIsLeftAlone() {
    QVERIFY(QDir(m_folder.path()).mkdir("mine"));
    QFile mine(path("mine/letter.txt"));
    QVERIFY(mine.open(QIODevice::WriteOnly));
    mine.close();
    const ProgramRun run =
        runProgram({"film", path("a.npy"), path("b.npy"), "--out", path("mine/")});
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.saysInOneLine("not empty"), run.errors.constData());
    QCOMPARE(QDir(path("mine")).entryList(QDir::Files), QStringList("letter.txt"));
    QVERIFY(QDir(path("mine")).removeRecursively());
}

void TestCliFilm::interruptLeavesNothing() {
    const QStringList before = entries();
    QProcess process;
    startProgram(process, {"film", path("a.npy"), path("b.npy"), "--seconds", "600", "--out",
                           path("long.webm")});
    // Under way when its temporary file is there.
    QTRY_VERIFY_WITH_TIMEOUT(entries().size() > before.size(), 60000);
    QTest::qWait(300);
    ::kill(static_cast<pid_t>(process.processId()), SIGINT);
    const ProgramRun run = endProgram(process);
    QCOMPARE(run.exitCode, 130);
    QVERIFY2(run.errors.isEmpty(), run.errors.constData());
    QCOMPARE(entries(), before);
}

QTEST_GUILESS_MAIN(TestCliFilm)
#include "tst_cli_film.moc"
