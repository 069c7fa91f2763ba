#include "latent_samples.h"
#include "program_run.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>
#include <limits>
#include <linux/capability.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

using namespace inlay;

/// What people get wrong, and what goes wrong around them: exit code 1 and one line that helps.
class TestCliBadInput : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void photos_data();
    void photos();
    void foreignPictures();
    void latents_data();
    void latents();
    void networks_data();
    void networks();
    void unreadablePhoto();
    void latentOfAnotherNetworkIsNamed();
    void readOnlyFolder();
    void fullDiskKeepsTheOldFile();
    void missingBundledNetwork();

private:
    QString path(const QString& name) const { return m_folder.filePath(name); }
    void write(const QString& name, const QByteArray& bytes);

    QTemporaryDir m_folder;
};

namespace {

/// The superuser may read and write everything; the program in the test may not.
void giveUpPrivileges() {
    prctl(PR_CAPBSET_DROP, CAP_DAC_OVERRIDE, 0, 0, 0);
    prctl(PR_CAPBSET_DROP, CAP_DAC_READ_SEARCH, 0, 0, 0);
}

/// Files of at most 8 kB, as on a disk that has no more room.
void limitFileSize() {
    std::signal(SIGXFSZ, SIG_IGN); // writing fails instead of ending the program
    const rlimit limit{8192, 8192};
    setrlimit(RLIMIT_FSIZE, &limit);
}

bool privilegesCanBeGivenUp() {
    return geteuid() != 0 || prctl(PR_CAPBSET_READ, CAP_SETPCAP, 0, 0, 0) == 1;
}

} // namespace

void TestCliBadInput::write(const QString& name, const QByteArray& bytes) {
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

void TestCliBadInput::initTestCase() {
    std::vector<float> w = goldenLatent(0);
    saveNpy(path("good.npy"), {12, 512}, w);
    w[1000] = std::numeric_limits<float>::quiet_NaN();
    saveNpy(path("nan.npy"), {12, 512}, w);
    w[1000] = std::numeric_limits<float>::infinity();
    saveNpy(path("infinite.npy"), {12, 512}, w);
    saveNpy(path("rows.npy"), {18, 512}, std::vector<float>(18 * 512, 0.1F));
    saveNpy(path("columns.npy"), {12, 100}, std::vector<float>(12 * 100, 0.1F));
    saveNpy(path("scalar.npy"), {}, {1.0F});
    QFile good(path("good.npy"));
    QVERIFY(good.open(QIODevice::ReadOnly));
    write("short.npy", good.readAll().left(9000));

    QImage noise(256, 256, QImage::Format_RGB888);
    for (int i = 0; i < 256 * 256; ++i)
        noise.setPixel(i % 256, i / 256, static_cast<uint>(i) * 2654435761U);
    QVERIFY(noise.save(path("whole.jpg")));
    QVERIFY(noise.save(path("whole.png")));
    QFile whole(path("whole.jpg"));
    QVERIFY(whole.open(QIODevice::ReadOnly));
    write("truncated.jpg", whole.readAll().left(whole.size() / 2));
    write("text.jpg", "This is no picture.\n");
    write("empty.png", "");
    QVERIFY(QDir(m_folder.path()).mkdir("folder.jpg"));
    write("new.jxl", "\xff\x0a\x10\x20 and so on");
    write("layers.psd", "8BPS and so on");
    QVERIFY(noise.convertToFormat(QImage::Format_Indexed8).save(path("whole.bmp")));
    QFile bitmap(path("whole.bmp"));
    QVERIFY(bitmap.open(QIODevice::ReadOnly));
    QByteArray bytes = bitmap.readAll();
    bytes[48] = 1; // a palette of more than 65536 colours
    write("odd.bmp", bytes);
}

void TestCliBadInput::photos_data() {
    QTest::addColumn<QString>("name");
    QTest::newRow("not an image") << "text.jpg";
    QTest::newRow("truncated JPEG") << "truncated.jpg";
    QTest::newRow("no bytes") << "empty.png";
    QTest::newRow("a folder") << "folder.jpg";
    QTest::newRow("nothing there") << "nowhere.jpg";
    QTest::newRow("a latent") << "good.npy";
    QTest::newRow("a picture that OpenCV complains about by itself") << "odd.bmp";
}

void TestCliBadInput::photos() {
    QFETCH(QString, name);
    const ProgramRun run = runProgram({"embed", path(name), "--steps", "2", "--out", path("out")});
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.saysInOneLine(name.toUtf8()), run.errors.constData());
    QVERIFY(run.output.isEmpty());
    QVERIFY(!QFile::exists(path("out")));
}

/// Pictures of formats that only the reader knows by name: its own words, whatever the command.
void TestCliBadInput::foreignPictures() {
    for (const QStringList& command :
         {QStringList{"embed", path("new.jxl"), "--out", path("out")},
          QStringList{"local", "inpaint", path("new.jxl"), "--mask", path("whole.png"), "--out",
                      path("out")},
          QStringList{"lab", "steps", path("new.jxl"), "--out", path("out")}}) {
        const ProgramRun run = runProgram(command);
        QCOMPARE(run.exitCode, 1);
        QVERIFY2(
            run.saysInOneLine("new.jxl is a JPEG XL file, which Inlay does not read; save it as "
                              "PNG or JPEG"),
            run.errors.constData());
    }
    const ProgramRun run = runProgram({"embed", path("layers.psd"), "--out", path("out")});
    QVERIFY2(run.saysInOneLine("layers.psd is a Photoshop file"), run.errors.constData());
}

void TestCliBadInput::latents_data() {
    QTest::addColumn<QString>("name");
    for (const char* name : {"nan.npy", "infinite.npy", "columns.npy", "scalar.npy", "short.npy",
                             "empty.png", "text.jpg", "folder.jpg", "nowhere.npy"})
        QTest::newRow(name) << name;
}

void TestCliBadInput::latents() {
    QFETCH(QString, name);
    const ProgramRun run = runProgram({"synth", path(name), "--out", path("picture.png")});
    // Of eighteen rows for a network of twelve each is a latent, of which one is to be chosen.
    QCOMPARE(run.exitCode, name == "rows.npy" ? 2 : 1);
    QVERIFY2(run.saysInOneLine(name.toUtf8()), run.errors.constData());
    QVERIFY(!QFile::exists(path("picture.png")));
}

void TestCliBadInput::networks_data() {
    QTest::addColumn<QString>("name");
    for (const char* name : {"good.npy", "text.jpg", "empty.png", "folder.jpg", "nowhere.pkl"})
        QTest::newRow(name) << name;
}

void TestCliBadInput::networks() {
    QFETCH(QString, name);
    const ProgramRun run = runProgram({"info", path(name)});
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.saysInOneLine(name.toUtf8()), run.errors.constData());
}

void TestCliBadInput::unreadablePhoto() {
    if (!privilegesCanBeGivenUp())
        QSKIP("the superuser's right to read everything cannot be given up here");
    QVERIFY(QFile::copy(path("whole.jpg"), path("secret.jpg")));
    QVERIFY(QFile::setPermissions(path("secret.jpg"), {}));
    ProgramSettings settings;
    settings.inChild = giveUpPrivileges;
    const ProgramRun run =
        runProgram({"embed", path("secret.jpg"), "--steps", "2", "--out", path("out")}, settings);
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.saysInOneLine("secret.jpg"), run.errors.constData());
    QVERIFY2(run.errors.contains("ermission"), run.errors.constData());
}

void TestCliBadInput::latentOfAnotherNetworkIsNamed() {
    ProgramRun run =
        runProgram({"embed", path("whole.png"), "--steps", "1", "--out", path("ours")});
    QVERIFY2(run.exitCode == 0, run.errors.constData());
    QFile file(path("ours/latent.safetensors"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QByteArray bytes = file.readAll();
    const ProgramRun info =
        runProgram({"info", QString::fromUtf8(INLAY_MODELS "/portraits-128.safetensors")});
    const QByteArray hash =
        info.output.mid(info.output.indexOf("sha256")).simplified().split(' ')[1];
    const QByteArray name = info.output.mid(info.output.indexOf("name")).simplified().split(' ')[1];
    QCOMPARE(hash.size(), 64);
    QVERIFY(bytes.contains(hash));
    QVERIFY2(bytes.contains(name), name.constData());
    // The same latent, said to belong to another network; all lengths stay.
    const QByteArray otherName = QByteArray("cats-of-the-north-32").left(name.size());
    QCOMPARE(otherName.size(), name.size());
    bytes.replace(hash, QByteArray(64, 'c')).replace(name, otherName);
    write("foreign.safetensors", bytes);
    run = runProgram({"synth", path("foreign.safetensors"), "--out", path("picture.png")});
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.saysInOneLine(otherName), run.errors.constData());
}

void TestCliBadInput::readOnlyFolder() {
    if (!privilegesCanBeGivenUp())
        QSKIP("the superuser's right to write everywhere cannot be given up here");
    QVERIFY(QDir(m_folder.path()).mkdir("locked"));
    write("locked/old.png", "an old picture");
    QVERIFY(QFile::setPermissions(path("locked"), QFile::ReadOwner | QFile::ExeOwner));
    ProgramSettings settings;
    settings.inChild = giveUpPrivileges;
    const ProgramRun synth =
        runProgram({"synth", path("good.npy"), "--out", path("locked/old.png")}, settings);
    const ProgramRun embed = runProgram(
        {"embed", path("whole.png"), "--steps", "1", "--out", path("locked/new")}, settings);
    QVERIFY(QFile::setPermissions(path("locked"),
                                  QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QCOMPARE(synth.exitCode, 1);
    QVERIFY2(synth.saysInOneLine("old.png"), synth.errors.constData());
    QCOMPARE(embed.exitCode, 1);
    QVERIFY2(embed.saysInOneLine("locked/new"), embed.errors.constData());
    QFile old(path("locked/old.png"));
    QVERIFY(old.open(QIODevice::ReadOnly));
    QCOMPARE(old.readAll(), QByteArray("an old picture"));
}

void TestCliBadInput::fullDiskKeepsTheOldFile() {
    QVERIFY(QDir(m_folder.path()).mkdir("full"));
    ProgramSettings settings;
    settings.inChild = limitFileSize;
    for (const QString name : {"old.png", "old.npy", "old.bmp"}) {
        write("full/" + name, "an old file");
        const ProgramRun run =
            runProgram({"synth", path("good.npy"), "--out", path("full/" + name)}, settings);
        QCOMPARE(run.exitCode, 1);
        QVERIFY2(run.saysInOneLine(name.toUtf8()), run.errors.constData());
        QFile old(path("full/" + name));
        QVERIFY(old.open(QIODevice::ReadOnly));
        QCOMPARE(old.readAll(), QByteArray("an old file"));
    }
    const auto all = QDir::Files | QDir::Hidden;
    QCOMPARE(QDir(path("full")).entryList(all).size(), 3); // nothing half-written beside them
}

void TestCliBadInput::missingBundledNetwork() {
    ProgramSettings settings;
    settings.environment = {{"INLAY_DATA_DIR", path("folder.jpg")}};
    const ProgramRun run =
        runProgram({"synth", path("good.npy"), "--out", path("picture.png")}, settings);
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.saysInOneLine("portraits-128.safetensors"), run.errors.constData());
}

QTEST_GUILESS_MAIN(TestCliBadInput)
#include "tst_cli_bad_input.moc"
