#include "program_run.h"

#include <QColorSpace>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>
#include <QTemporaryDir>
#include <QTest>

using namespace inlay;

/// `edit`: from photos to the same photos with a recipe done to their faces.
class TestCliEdit : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aFaceIsEditedInItsPhoto();
    void theBundledSmileIsThere();
    void strengthZeroGivesThePhoto();
    void facesAreChosen();
    void anEarlierEmbeddingIsTaken();
    void anEmbeddingOfAnotherPictureIsRefused();
    void depthAndProfileAreThePhotos();
    void aJpegKeepsItsQuality();
    void whatCannotBeKeptIsTold();
    void aBrokenPhotoOfSeveralIsLeftOut();
    void thePhotoIsNeverReplaced();
    void whatCannotBeMeantIsUsage();
    void aPhotoWithoutAFaceIsTold();

private:
    QString path(const QString& name) const { return m_folder.filePath(name); }
    ProgramRun edit(const QStringList& photos, const QString& out, const QStringList& options);
    static QJsonArray reportOf(const ProgramRun& run) {
        return QJsonDocument::fromJson(run.output).array();
    }
    QImage picture(const QString& name) const {
        return QImage(path(name)).convertToFormat(QImage::Format_RGB32);
    }
    /// How many pixels differ in a part of both.
    static int differing(const QImage& a, const QImage& b, const QRect& part);

    QTemporaryDir m_folder;
};

ProgramRun TestCliEdit::edit(const QStringList& photos, const QString& out,
                             const QStringList& options) {
    QStringList arguments{"edit"};
    for (const QString& photo : photos)
        arguments += path(photo);
    return runProgram(arguments + QStringList{"--recipe", path("smile.json"), "--out", path(out)} +
                      options);
}

int TestCliEdit::differing(const QImage& a, const QImage& b, const QRect& part) {
    int count = 0;
    for (int y = part.top(); y <= part.bottom(); ++y)
        for (int x = part.left(); x <= part.right(); ++x)
            count += a.pixel(x, y) == b.pixel(x, y) ? 0 : 1;
    return count;
}

void TestCliEdit::initTestCase() {
    const QString gallery = QStringLiteral(INLAY_MODELS "/portraits-128-gallery/");
    QFile recipe(path("smile.json"));
    QVERIFY(recipe.open(QFile::WriteOnly));
    recipe.write(QStringLiteral(R"({"format": "inlay-recipe", "version": 1, "steps": [
        {"kind": "expression", "name": "smile", "strength": 0.8,
         "neutral": {"file": "%1neutral.safetensors"},
         "expressive": {"file": "%1smiling.safetensors"}}]})")
                     .arg(gallery)
                     .toUtf8());
    recipe.close();
    // A photo of two faces that the network knows, the left one larger.
    const ProgramRun run =
        runProgram({"synth", gallery + "neutral.safetensors", "--out", path("face.png")});
    QVERIFY2(run.exitCode == 0, run.errors.constData());
    const QImage face(path("face.png"));
    QImage two(900, 420, QImage::Format_RGB32);
    two.fill(QColor(96, 110, 120));
    QPainter painter(&two);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(QRect(10, 5, 410, 410), face);
    painter.drawImage(QRect(520, 30, 330, 330), face);
    painter.end();
    QVERIFY(two.save(path("two.png")));
    QVERIFY(two.copy(0, 0, 450, 420).save(path("one.png")));
}

void TestCliEdit::aFaceIsEditedInItsPhoto() {
    const ProgramRun run = edit({"one.png"}, "one_out.png",
                                {"--steps", "3", "--json", "--write-mask", path("mask.png")});
    QVERIFY2(run.exitCode == 0, run.errors.constData());
    const QJsonObject report = reportOf(run).at(0).toObject();
    QCOMPARE(report["faces"].toArray().size(), 1);
    QCOMPARE(report["mask_file"].toString(), path("mask.png"));
    const QImage before = picture("one.png");
    const QImage after = picture("one_out.png");
    const QImage mask = picture("mask.png");
    QCOMPARE(after.size(), before.size());
    QCOMPARE(report["changed_pixels"].toInt(), differing(before, after, before.rect()));
    QVERIFY(report["changed_pixels"].toInt() > 1000);
    for (int y = 0; y < before.height(); ++y)
        for (int x = 0; x < before.width(); ++x)
            QVERIFY(before.pixel(x, y) == after.pixel(x, y) || qRed(mask.pixel(x, y)) > 0);
}

void TestCliEdit::theBundledSmileIsThere() {
    const ProgramRun run =
        runProgram({"edit", path("one.png"), "--recipe", QStringLiteral(INLAY_MODELS "/smile.json"),
                    "--steps", "2", "--out", path("bundled.png")});
    QVERIFY2(run.exitCode == 0, run.errors.constData());
    QVERIFY(picture("bundled.png") != picture("one.png"));
}

void TestCliEdit::strengthZeroGivesThePhoto() {
    const ProgramRun run = edit({"one.png"}, "zero.png", {"--steps", "2", "--strength", "0"});
    QVERIFY2(run.exitCode == 0, run.errors.constData());
    QCOMPARE(picture("zero.png"), picture("one.png"));
}

void TestCliEdit::facesAreChosen() {
    const QImage before = picture("two.png");
    const QRect left(0, 0, 450, 420);
    const QRect right(450, 0, 450, 420);
    ProgramRun run = edit({"two.png"}, "second.png", {"--steps", "2", "--face", "2"});
    QVERIFY2(run.exitCode == 0, run.errors.constData());
    QCOMPARE(differing(before, picture("second.png"), left), 0);
    QVERIFY(differing(before, picture("second.png"), right) > 500);
    run = edit({"two.png"}, "all.png", {"--steps", "2", "--face", "all", "--json"});
    QVERIFY2(run.exitCode == 0, run.errors.constData());
    QCOMPARE(reportOf(run).at(0)["faces"].toArray().size(), 2);
    // The second face comes out as it does alone: the first has not touched it.
    QCOMPARE(differing(picture("second.png"), picture("all.png"), right), 0);
    QVERIFY(differing(before, picture("all.png"), left) > 500);
    run = edit({"two.png"}, "none.png", {"--face", "3"});
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.saysInOneLine("no face 3"), run.errors.constData());
}

void TestCliEdit::anEarlierEmbeddingIsTaken() {
    ProgramRun run = runProgram(
        {"embed", path("one.png"), "--preset", "fast", "--steps", "3", "--out", path("embedded")});
    QVERIFY2(run.exitCode == 0, run.errors.constData());
    run = edit({"one.png"}, "early.png", {"--embedding", path("embedded")});
    QVERIFY2(run.exitCode == 0, run.errors.constData());
    run = edit({"one.png"}, "anew.png", {"--preset", "fast", "--steps", "3"});
    QVERIFY2(run.exitCode == 0, run.errors.constData());
    QCOMPARE(picture("early.png"), picture("anew.png"));
    run = edit({"one.png"}, "no.png", {"--embedding", path("nowhere")});
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.saysInOneLine("nowhere"), run.errors.constData());
}

void TestCliEdit::anEmbeddingOfAnotherPictureIsRefused() {
    ProgramRun run = runProgram(
        {"embed", path("one.png"), "--preset", "fast", "--steps", "1", "--out", path("own")});
    QVERIFY2(run.exitCode == 0, run.errors.constData());
    QImage one(path("one.png"));
    QVERIFY(one.mirrored(true, true).save(path("other.png")));
    run = edit({"other.png"}, "no.png", {"--embedding", path("own")});
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.saysInOneLine("not the picture that was embedded"), run.errors.constData());
    QVERIFY(!QFile::exists(path("no.png")));
    // Developed anew, much darker: the same picture.
    for (int y = 0; y < one.height(); ++y)
        for (int x = 0; x < one.width(); ++x) {
            const QColor c = one.pixelColor(x, y);
            const auto dark = [](int v) { return static_cast<int>(v * v / 255.0 * 0.8); };
            one.setPixelColor(x, y, QColor(dark(c.red()), dark(c.green()), dark(c.blue())));
        }
    QVERIFY(one.save(path("darker.png")));
    run = edit({"darker.png"}, "darker_out.png", {"--embedding", path("own")});
    QVERIFY2(run.exitCode == 0, run.errors.constData());
    QVERIFY2(run.saysInOneLine("has been changed since"), run.errors.constData());
    QVERIFY(picture("darker_out.png") != picture("darker.png"));
}

void TestCliEdit::depthAndProfileAreThePhotos() {
    QImage deep = QImage(path("one.png")).convertToFormat(QImage::Format_RGBX64);
    for (int y = 0; y < deep.height(); ++y) // values that 8 bits do not tell
        for (int x = 0; x < deep.width(); ++x) {
            auto& pixel = reinterpret_cast<QRgba64*>(deep.scanLine(y))[x];
            pixel.setRed(static_cast<quint16>(pixel.red() / 2 + (x * 31 + y * 17) % 256));
        }
    deep.setColorSpace(QColorSpace(QColorSpace::AdobeRgb));
    QVERIFY(deep.save(path("deep.png")));
    const ProgramRun run = edit({"deep.png"}, "deep_out.png",
                                {"--steps", "2", "--json", "--write-mask", path("deep_mask.png")});
    QVERIFY2(run.exitCode == 0, run.errors.constData());
    const QJsonObject saved = reportOf(run).at(0)["saved"].toObject();
    QCOMPARE(saved["format"].toString(), QString("PNG"));
    QCOMPARE(saved["bits"].toInt(), 16);
    QVERIFY(saved["colour_profile"].toBool());
    const QImage out(path("deep_out.png"));
    QCOMPARE(out.depth(), 64);
    QCOMPARE(out.colorSpace().primaries(), QColorSpace::Primaries::AdobeRgb);
    const QImage mask(path("deep_mask.png"));
    const QImage after = out.convertToFormat(QImage::Format_RGBX64);
    int changed = 0;
    for (int y = 0; y < out.height(); ++y)
        for (int x = 0; x < out.width(); ++x) {
            const bool differs = reinterpret_cast<const QRgba64*>(after.constScanLine(y))[x] !=
                                 reinterpret_cast<const QRgba64*>(deep.constScanLine(y))[x];
            QVERIFY(!differs || qRed(mask.pixel(x, y)) > 0);
            changed += differs ? 1 : 0;
        }
    QCOMPARE(reportOf(run).at(0)["changed_pixels"].toInt(), changed);
    QVERIFY(changed > 1000);
}

void TestCliEdit::aJpegKeepsItsQuality() {
    QVERIFY(QImage(path("one.png")).save(path("one.jpg"), "JPG", 71));
    const ProgramRun run = edit({"one.jpg"}, "in_a_folder", {"--steps", "2", "--json"});
    QVERIFY2(run.exitCode == 0, run.errors.constData());
    const QJsonObject report = reportOf(run).at(0).toObject();
    QVERIFY(report["out"].toString().endsWith("in_a_folder/one.jpg"));
    QCOMPARE(report["saved"]["format"].toString(), QString("JPEG"));
    QCOMPARE(report["saved"]["quality"].toInt(), 71);
    QCOMPARE(report["saved"]["chroma_sampling"].toString(), QString("4:2:0"));
    // What lies far from the face is the photo's, value by value, though a JPEG loses.
    const QImage before = picture("one.jpg");
    const QImage after = picture("in_a_folder/one.jpg");
    QCOMPARE(differing(before, after, QRect(0, 0, 450, 60)), 0);
    QVERIFY(differing(before, after, before.rect()) > 1000);
    QCOMPARE(edit({"one.jpg"}, "one_zero.jpg", {"--steps", "1", "--strength", "0"}).exitCode, 0);
    QCOMPARE(picture("one_zero.jpg"), before);
    // The quantisation tables are the source's, byte by byte.
    const auto tables = [](const QString& name) {
        QFile file(name);
        const QByteArray bytes = file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
        const auto at = bytes.indexOf(QByteArray("\xff\xdb", 2));
        return bytes.mid(at, 69);
    };
    QVERIFY(tables(path("one.jpg")).size() == 69);
    QCOMPARE(tables(report["out"].toString()), tables(path("one.jpg")));
}

void TestCliEdit::whatCannotBeKeptIsTold() {
    QImage deep = QImage(path("one.png")).convertToFormat(QImage::Format_RGBX64);
    QVERIFY(deep.save(path("sixteen.png")));
    const ProgramRun run = edit({"sixteen.png"}, "eight.jpg", {"--steps", "1"});
    QVERIFY2(run.exitCode == 0, run.errors.constData());
    QVERIFY2(run.saysInOneLine("16 bits and this format 8"), run.errors.constData());
    QCOMPARE(edit({"one.png"}, "quiet.jpg", {"--steps", "1"}).errors.indexOf("bits"), -1);
}

void TestCliEdit::aBrokenPhotoOfSeveralIsLeftOut() {
    QFile broken(path("broken.png"));
    QVERIFY(broken.open(QFile::WriteOnly));
    broken.write("\x89PNG\r\n\x1a\n and no more");
    broken.close();
    const ProgramRun run = edit({"broken.png", "one.png"}, "edited", {"--steps", "2"});
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.saysInOneLine("broken.png"), run.errors.constData());
    QCOMPARE(QDir(path("edited")).entryList(QDir::Files), QStringList{"one.png"});
}

void TestCliEdit::thePhotoIsNeverReplaced() {
    const QImage before = picture("one.png");
    const ProgramRun run = edit({"one.png"}, "one.png", {"--steps", "1"});
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.saysInOneLine("would be replaced"), run.errors.constData());
    QCOMPARE(picture("one.png"), before);
    // Nor by the mask, by another way to the same file, or what was made by the mask.
    QVERIFY(QFile::link(path("one.png"), path("link.png")));
    for (const QStringList& options :
         {QStringList{"--write-mask", path("one.png")},
          QStringList{"--write-mask", path("link.png")},
          QStringList{"--write-mask", path("guarded.png")},
          QStringList{"--write-mask", m_folder.path() + "/../" +
                                          QFileInfo(m_folder.path()).fileName() + "/one.png"}}) {
        const ProgramRun masked = edit({"one.png"}, "guarded.png", options);
        QCOMPARE(masked.exitCode, 1);
        QVERIFY2(masked.saysInOneLine("would be"), masked.errors.constData());
        QCOMPARE(picture("one.png"), before);
        QVERIFY(!QFile::exists(path("guarded.png")));
    }
    const ProgramRun strange = edit({"one.png"}, "out.xyz", {});
    QCOMPARE(strange.exitCode, 2);
    QVERIFY(!QFile::exists(path("out.xyz")));
}

void TestCliEdit::whatCannotBeMeantIsUsage() {
    for (const QStringList& options :
         {QStringList{"--face", "0"}, QStringList{"--face", "left"}, QStringList{"--detail", "2"},
          QStringList{"--preset", "nobody's"}, QStringList{"--steps", "-1"}}) {
        const ProgramRun run = edit({"one.png"}, "usage.png", options);
        QVERIFY2(run.exitCode == 2, qPrintable(options.join(' ')));
    }
    QCOMPARE(edit({"one.png", "two.png"}, "usage.png", {}).exitCode, 2);
    QVERIFY(!QFile::exists(path("usage.png")));
}

void TestCliEdit::aPhotoWithoutAFaceIsTold() {
    QImage plain(300, 200, QImage::Format_RGB32);
    plain.fill(Qt::gray);
    QVERIFY(plain.save(path("plain.png")));
    const ProgramRun run = edit({"plain.png"}, "plain_out.png", {});
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.saysInOneLine("no face"), run.errors.constData());
}

QTEST_MAIN(TestCliEdit)
#include "tst_cli_edit.moc"
