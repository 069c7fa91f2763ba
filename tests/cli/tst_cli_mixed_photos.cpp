#include "program_run.h"

#include "core/io/tensors/npy.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>
#include <QTemporaryDir>
#include <QTest>
#include <QTransform>
#include <cmath>

using namespace inlay;

/// Morphs, mixes and films with the photos that their latents come from.
class TestCliMixedPhotos : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void withoutAShareThePhotoStays();
    void atTheEndTheOtherPhotoIsThere();
    void halfWayBothAreThere();
    void withoutPhotosOnlyTheLatentIsTaken();
    void aPhotoThatIsGoneIsTold();
    void anotherPictureInItsPlaceIsTold();
    void aRecipeThatHoldsItsLatentIsToldThePhoto();
    void aPhotoThatIsMixedInIsNeverReplaced();
    void whatCannotBeMeantIsUsage();
    void aFilmInThePhoto();
    void aFilmOfCrops();
    void aFilmWithoutAPhotoIsTold();

private:
    QString path(const QString& name) const { return m_folder.filePath(name); }
    QImage picture(const QString& name) const {
        return QImage(path(name)).convertToFormat(QImage::Format_RGB32);
    }
    void write(const QString& name, const QByteArray& text) const {
        QFile file(path(name));
        QVERIFY(file.open(QFile::WriteOnly));
        file.write(text);
    }
    QJsonObject json(const QString& name) const {
        QFile file(path(name));
        return file.open(QFile::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                          : QJsonObject();
    }
    /// A's photo with the recipe done to it.
    ProgramRun edit(const QString& out, const QStringList& options,
                    const QString& recipe = "morph.json") const {
        return runProgram(QStringList{"edit", path("a.png"), "--embedding", path("a"), "--recipe",
                                      path(recipe), "--out", path(out), "--json"} +
                          options);
    }
    static QPolygonF corners(const QJsonValue& crop);
    /// B's photo as its face would lie in A's.
    QImage laidOver() const;
    /// In grey levels, where `mask` is 255 (null: everywhere).
    static double meanDifference(const QImage& a, const QImage& b, const QImage& mask = {});

    QTemporaryDir m_folder;
};

QPolygonF TestCliMixedPhotos::corners(const QJsonValue& crop) {
    QPolygonF polygon;
    const QJsonArray corners = crop.toArray();
    for (int i = 0; i < corners.size(); ++i) {
        const QJsonValue corner = corners[i]; // QPainter counts from a pixel's edge
        polygon << QPointF(corner[0].toDouble() + 0.5, corner[1].toDouble() + 0.5);
    }
    return polygon;
}

QImage TestCliMixedPhotos::laidOver() const {
    QTransform transform;
    const QPolygonF from = corners(json("b/report.json")["crop"]);
    const QPolygonF to = corners(json("a/report.json")["crop"]);
    if (!QTransform::quadToQuad(from, to, transform))
        return {};
    QImage image(picture("a.png").size(), QImage::Format_RGB32);
    image.fill(Qt::black);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.setTransform(transform);
    painter.drawImage(0, 0, picture("b.png"));
    return image;
}

double TestCliMixedPhotos::meanDifference(const QImage& a, const QImage& b, const QImage& mask) {
    double sum = 0;
    int count = 0;
    for (int y = 0; y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x) {
            if (!mask.isNull() && qRed(mask.pixel(x, y)) < 255)
                continue;
            const QRgb p = a.pixel(x, y);
            const QRgb q = b.pixel(x, y);
            sum += std::abs(qRed(p) - qRed(q)) + std::abs(qGreen(p) - qGreen(q)) +
                   std::abs(qBlue(p) - qBlue(q));
            count += 3;
        }
    return count > 300 ? sum / count : 1000;
}

void TestCliMixedPhotos::initTestCase() {
    const QString gallery = QStringLiteral(INLAY_MODELS "/portraits-128-gallery/");
    for (const char* name : {"a", "b"}) {
        const bool isA = *name == 'a';
        const ProgramRun drawn =
            runProgram({"synth", gallery + (isA ? "neutral.safetensors" : "smiling.safetensors"),
                        "--out", path("face.png")});
        QVERIFY2(drawn.exitCode == 0, drawn.errors.constData());
        QImage photo(450, 420, QImage::Format_RGB32);
        photo.fill(isA ? QColor(96, 110, 120) : QColor(40, 90, 60));
        QPainter painter(&photo);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(isA ? QRect(10, 5, 410, 410) : QRect(40, 12, 390, 390),
                          QImage(path("face.png")));
        painter.end();
        // What no network draws: B is red, and striped finely.
        for (int y = 0; y < photo.height() && !isA; ++y)
            for (int x = 0; x < photo.width(); ++x) {
                const QRgb p = photo.pixel(x, y);
                photo.setPixel(
                    x, y, qRgb(qRed(p) / 2 + 127, qGreen(p) / 2 + (x / 3 % 2) * 60, qBlue(p) / 2));
            }
        QVERIFY(photo.save(path(QString(name) + ".png")));
        ProgramSettings settings;
        settings.folder = m_folder.path(); // so that the report tells no whole path
        const ProgramRun run =
            runProgram({"embed", QString(name) + ".png", "--out", name, "--steps", "3"}, settings);
        QVERIFY2(run.exitCode == 0, run.errors.constData());
    }
    write("morph.json", R"({"format": "inlay-recipe", "version": 1, "steps": [
        {"kind": "morph", "name": "Berta", "with": {"file": "b/latent.safetensors"}}]})");
}

void TestCliMixedPhotos::withoutAShareThePhotoStays() {
    const ProgramRun run = edit("zero.png", {"--strength", "0"});
    QVERIFY2(run.exitCode == 0, run.errors.constData());
    QCOMPARE(picture("zero.png"), picture("a.png"));
}

void TestCliMixedPhotos::atTheEndTheOtherPhotoIsThere() {
    const ProgramRun run = edit("end.png", {"--write-mask", path("mask.png")});
    QVERIFY2(run.exitCode == 0, run.errors.constData());
    QVERIFY2(run.saysInOneLine("b.png"), run.errors.constData());
    const QJsonValue mixed = QJsonDocument::fromJson(run.output).array().at(0)["mixed_in"];
    QCOMPARE(mixed.toArray().size(), 1);
    QCOMPARE(mixed[0]["step"].toInt(), 1);
    QCOMPARE(mixed[0]["share"].toDouble(), 1.0);
    QCOMPARE(mixed[0]["photo"].toString(), path("b.png"));
    QCOMPARE(mixed[0]["report"].toString(), path("b/report.json"));
    const QImage end = picture("end.png");
    const QImage before = picture("a.png");
    const QImage mask(path("mask.png"));
    const double off = meanDifference(end, laidOver(), mask);
    QVERIFY2(off < 6, qPrintable(QString::number(off)));
    QVERIFY(meanDifference(before, laidOver(), mask) > 30);
    for (int y = 0; y < end.height(); ++y)
        for (int x = 0; x < end.width(); ++x)
            QVERIFY(qRed(mask.pixel(x, y)) > 0 || end.pixel(x, y) == before.pixel(x, y));
}

void TestCliMixedPhotos::halfWayBothAreThere() {
    const ProgramRun run =
        edit("half.png", {"--strength", "0.5", "--write-mask", path("mask.png")});
    QVERIFY2(run.exitCode == 0, run.errors.constData());
    const QImage mask(path("mask.png"));
    const double apart = meanDifference(picture("a.png"), laidOver(), mask);
    const double fromA = meanDifference(picture("half.png"), picture("a.png"), mask);
    const double fromB = meanDifference(picture("half.png"), laidOver(), mask);
    QVERIFY2(std::abs(fromA / apart - 0.5) < 0.15 && std::abs(fromB / apart - 0.5) < 0.15,
             qPrintable(QString("%1, %2 of %3").arg(fromA).arg(fromB).arg(apart)));
}

void TestCliMixedPhotos::withoutPhotosOnlyTheLatentIsTaken() {
    const ProgramRun run = edit("latent.png", {"--no-photos", "--write-mask", path("mask.png")});
    QVERIFY2(run.exitCode == 0 && run.errors.isEmpty(), run.errors.constData());
    QVERIFY(!run.output.contains("mixed_in"));
    // Less of B than there is with its photo: the network has drawn neither its stripes nor all
    // of its red.
    const QImage mask(path("mask.png"));
    const double without = meanDifference(picture("latent.png"), laidOver(), mask);
    const double with = meanDifference(picture("end.png"), laidOver(), mask);
    QVERIFY2(without > 3 * with, qPrintable(QString("%1, %2").arg(without).arg(with)));
}

void TestCliMixedPhotos::aPhotoThatIsGoneIsTold() {
    QVERIFY(QFile::rename(path("b.png"), path("elsewhere.png")));
    const ProgramRun run = edit("gone.png", {});
    QVERIFY(QFile::rename(path("elsewhere.png"), path("b.png")));
    QVERIFY2(run.exitCode == 0, run.errors.constData());
    QVERIFY2(run.saysInOneLine("b.png, of which"), run.errors.constData());
    QVERIFY(!run.output.contains("mixed_in"));
    QCOMPARE(picture("gone.png"), picture("latent.png"));
}

void TestCliMixedPhotos::anotherPictureInItsPlaceIsTold() {
    QVERIFY(QFile::rename(path("b.png"), path("elsewhere.png")));
    QVERIFY(QImage(path("elsewhere.png")).mirrored(true, true).save(path("b.png")));
    const ProgramRun run = edit("gone.png", {});
    QVERIFY(QFile::remove(path("b.png")));
    QVERIFY(QFile::rename(path("elsewhere.png"), path("b.png")));
    QVERIFY2(run.exitCode == 0, run.errors.constData());
    QVERIFY2(run.saysInOneLine("not the picture that was embedded"), run.errors.constData());
    QCOMPARE(picture("gone.png"), picture("latent.png"));
}

/// As the window exports them: the latent itself, and the picture's name.
void TestCliMixedPhotos::aRecipeThatHoldsItsLatentIsToldThePhoto() {
    const QString b = path("b/latent.safetensors");
    QCOMPARE(runProgram({"morph", b, b, "--lambda", "1", "--out", path("b.npy")}).exitCode, 0);
    const std::vector<float> w = readNpy(path("b.npy").toStdString()).floats();
    const QByteArray bytes(reinterpret_cast<const char*>(w.data()),
                           static_cast<qsizetype>(w.size() * sizeof(float)));
    write("held.json", QString(R"({"format": "inlay-recipe", "version": 1, "steps": [
        {"kind": "morph", "with": {"name": "Berta", "rows": 12, "dim": %1, "w": "%2"}}]})")
                           .arg(w.size() / 12)
                           .arg(QString::fromLatin1(bytes.toBase64()))
                           .toUtf8());
    ProgramRun run = edit("held.png", {}, "held.json");
    QVERIFY2(run.exitCode == 0 && run.errors.isEmpty(), run.errors.constData());
    QCOMPARE(picture("held.png"), picture("latent.png"));
    run = edit("held.png", {"--photos", "Berta=" + path("b")}, "held.json");
    QVERIFY2(run.exitCode == 0, run.errors.constData());
    QCOMPARE(picture("held.png"), picture("end.png"));
}

void TestCliMixedPhotos::aPhotoThatIsMixedInIsNeverReplaced() {
    const QImage before = picture("b.png");
    const ProgramRun run = edit("b.png", {});
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.errors.contains("would be replaced"), run.errors.constData());
    QCOMPARE(picture("b.png"), before);
}

void TestCliMixedPhotos::whatCannotBeMeantIsUsage() {
    for (const QStringList& options :
         {QStringList{"--photos", "b"}, QStringList{"--photos", "=b"},
          QStringList{"--photos", "Anna=" + path("b")},
          QStringList{"--no-photos", "--photos", "Berta=" + path("b")}}) {
        const ProgramRun run = edit("usage.png", options);
        QVERIFY2(run.exitCode == 2, qPrintable(options.join(' ') + run.errors));
    }
    const ProgramRun run = edit("usage.png", {"--photos", "latent.safetensors=" + path("none")});
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.saysInOneLine("none"), run.errors.constData());
    QVERIFY(!QFile::exists(path("usage.png")));
}

void TestCliMixedPhotos::aFilmInThePhoto() {
    const QStringList latents{path("a/latent.safetensors"), path("b/latent.safetensors")};
    ProgramRun run = runProgram(
        QStringList{"film"} + latents +
        QStringList{"--in-photo", "--seconds", "0.3", "--fps", "10", "--out", path("whole/")});
    QVERIFY2(run.exitCode == 0 && run.errors.isEmpty(), run.errors.constData());
    const QImage photo = picture("a.png");
    QCOMPARE(picture("whole/frame_00001.png"), photo);
    // The last one is what `edit` makes of the photo at full strength.
    const double off = meanDifference(picture("whole/frame_00003.png"), picture("end.png"));
    QVERIFY2(off < 0.5, qPrintable(QString::number(off)));
    QVERIFY(meanDifference(picture("whole/frame_00002.png"), photo) > 1);
    run = runProgram(QStringList{"morph"} + latents +
                     QStringList{"--in-photo", "--frames", "3", "--out", path("morph/")});
    QVERIFY2(run.exitCode == 0, run.errors.constData());
    QCOMPARE(picture("morph/frame_00001.png"), photo);
    QCOMPARE(picture("morph/frame_00003.png"), picture("whole/frame_00003.png"));
}

void TestCliMixedPhotos::aFilmOfCrops() {
    const ProgramRun run =
        runProgram({"film", path("a/latent.safetensors"), path("b/latent.safetensors"), "--crops",
                    "--seconds", "0.3", "--fps", "10", "--size", "128", "--out", path("crops/")});
    QVERIFY2(run.exitCode == 0 && run.errors.isEmpty(), run.errors.constData());
    QVERIFY(meanDifference(picture("crops/frame_00001.png"), picture("a/target.png")) < 2);
    QVERIFY(meanDifference(picture("crops/frame_00003.png"), picture("b/target.png")) < 2);
    QVERIFY(meanDifference(picture("crops/frame_00002.png"), picture("a/target.png")) > 10);
    QVERIFY(meanDifference(picture("crops/frame_00002.png"), picture("b/target.png")) > 10);
}

void TestCliMixedPhotos::aFilmWithoutAPhotoIsTold() {
    const QString bare = QStringLiteral(INLAY_MODELS "/portraits-128-gallery/neutral.safetensors");
    for (const char* option : {"--in-photo", "--crops"}) {
        const ProgramRun run = runProgram({"film", bare, bare, option, "--out", path("none/")});
        QCOMPARE(run.exitCode, 1);
        QVERIFY2(run.errors.contains("photo"), run.errors.constData());
    }
    const ProgramRun run = runProgram({"film", bare, path("b/latent.safetensors"), "--in-photo",
                                       "--photos", "neutral.safetensors=" + path("a"), "--seconds",
                                       "0.2", "--fps", "10", "--out", path("told/")});
    QVERIFY2(run.exitCode == 0, run.errors.constData());
    QCOMPARE(picture("told/frame_00001.png"), picture("a.png"));
    QCOMPARE(
        runProgram({"film", bare, bare, "--in-photo", "--crops", "--out", path("none/")}).exitCode,
        2);
    QVERIFY(!QFile::exists(path("none")));
}

QTEST_MAIN(TestCliMixedPhotos)
#include "tst_cli_mixed_photos.moc"
