#include "program_run.h"

#include <QFile>
#include <QImage>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>
#include <QTemporaryDir>
#include <QTest>

using namespace inlay;

/// `composite`: an edit back into the photo.
class TestCliComposite : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        QImage photo(320, 260, QImage::Format_RGB32);
        for (int y = 0; y < photo.height(); ++y)
            for (int x = 0; x < photo.width(); ++x)
                photo.setPixel(x, y, qRgb((x * 7) % 256, (y * 5 + x) % 256, (x * y) % 256));
        m_photo = photo;
        QVERIFY(photo.save(path("photo.png")));
        write("report.json", R"({"crop": [[40, 10], [40, 250], [280, 250], [280, 10]]})");
    }

    void fromALatentToItselfNothingChanges() {
        const ProgramRun run = composite({"--from", neutral(), "--to", neutral()});
        QCOMPARE(run.exitCode, 0);
        QCOMPARE(QImage(path("out.png")).convertToFormat(QImage::Format_RGB32), m_photo);
    }

    void outsideTheMaskNothingChanges() {
        const ProgramRun run = composite(
            {"--from", neutral(), "--to", smiling(), "--write-mask", path("mask.png"), "--json"});
        QVERIFY2(run.exitCode == 0, run.errors.constData());
        const QImage out = QImage(path("out.png")).convertToFormat(QImage::Format_RGB32);
        const QImage mask(path("mask.png"));
        QCOMPARE(out.size(), m_photo.size());
        QCOMPARE(mask.size(), m_photo.size());
        int changed = 0;
        for (int y = 0; y < out.height(); ++y) {
            for (int x = 0; x < out.width(); ++x) {
                if (out.pixel(x, y) == m_photo.pixel(x, y))
                    continue;
                ++changed;
                QVERIFY(qRed(mask.pixel(x, y)) > 0);
            }
        }
        QVERIFY(changed > 500);
        const QJsonObject report = QJsonDocument::fromJson(run.output).object();
        QCOMPARE(report["changed_pixels"].toInt(), changed);
        QCOMPARE(report["mask_file"].toString(), path("mask.png"));
    }

    void aMaskOfTheUsersKeepsTheRest() {
        QImage mask(m_photo.size(), QImage::Format_Grayscale8);
        mask.fill(0);
        QPainter(&mask).fillRect(QRect(120, 100, 60, 60), Qt::white);
        QVERIFY(mask.save(path("brush.png")));
        const ProgramRun run =
            composite({"--from", neutral(), "--to", smiling(), "--mask", path("brush.png")});
        QVERIFY2(run.exitCode == 0, run.errors.constData());
        const QImage out = QImage(path("out.png")).convertToFormat(QImage::Format_RGB32);
        for (int y = 0; y < out.height(); ++y)
            for (int x = 0; x < out.width(); ++x)
                QVERIFY(QRect(120, 100, 60, 60).contains(x, y) ||
                        out.pixel(x, y) == m_photo.pixel(x, y));
        QVERIFY(out != m_photo);
    }

    /// A crop that was not aligned shows no face to keep to.
    void anEmbeddingWithoutAlignmentIsNoFace() {
        write(
            "square.json",
            R"({"align": "none", "faces": 0, "crop": [[40, 10], [40, 250], [280, 250], [280, 10]]})");
        const auto result = [this](const QStringList& options) {
            const ProgramRun run =
                composite(QStringList{"--from", neutral(), "--to", smiling()} + options);
            return run.exitCode == 0 ? QImage(path("out.png")) : QImage();
        };
        const QImage aligned = result({"--crop", path("report.json")});
        const QImage told = result({"--crop", path("report.json"), "--no-face"});
        QVERIFY(!told.isNull());
        QVERIFY(told != aligned);
        QCOMPARE(result({"--crop", path("square.json")}), told);
    }

    /// Photo and edit come out as layers, and the edit alone.
    void layersAreWritten() {
        ProgramRun run = composite({"--from", neutral(), "--to", smiling()});
        QCOMPARE(run.exitCode, 0);
        const QImage expected = QImage(path("out.png")).convertToFormat(QImage::Format_RGB32);
        run = composite({"--from", neutral(), "--to", smiling(), "--out", path("out.ora"),
                         "--write-layer", path("layer.png"), "--json"});
        QVERIFY2(run.exitCode == 0, run.errors.constData());
        const QJsonObject report = QJsonDocument::fromJson(run.output).object();
        QCOMPARE(report["saved"]["format"].toString(), QString("OpenRaster"));
        QCOMPARE(report["layer_file"].toString(), path("layer.png"));
        QFile file(path("out.ora"));
        QVERIFY(file.open(QFile::ReadOnly));
        QCOMPARE(file.readAll().mid(38, 16), QByteArray("image/openraster"));
        QImage laid = m_photo;
        QPainter(&laid).drawImage(0, 0, QImage(path("layer.png")));
        for (int y = 0; y < laid.height(); ++y)
            for (int x = 0; x < laid.width(); ++x)
                QVERIFY(std::abs(qGreen(laid.pixel(x, y)) - qGreen(expected.pixel(x, y))) <= 3);
        run = composite({"--from", neutral(), "--to", smiling(), "--write-layer", path("no.jpg")});
        QCOMPARE(run.exitCode, 2);
    }

    void badInput_data() {
        QTest::addColumn<QByteArray>("report");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("no crop") << QByteArray(R"({"mse": 1})") << QByteArray("tells no crop");
        QTest::newRow("no JSON") << QByteArray("<html>") << QByteArray("tells no crop");
        QTest::newRow("three corners")
            << QByteArray(R"({"crop": [[1, 2], [3, 4], [5, 6]]})") << QByteArray("tells no crop");
        QTest::newRow("a word") << QByteArray(R"({"crop": [[1, 2], [3, "x"], [5, 6], [7, 8]]})")
                                << QByteArray("tells no crop");
        QTest::newRow("beside the photo")
            << QByteArray(R"({"crop": [[900, 0], [900, 90], [990, 90], [990, 0]]})")
            << QByteArray("beside the photo");
        QTest::newRow("without area")
            << QByteArray(R"({"crop": [[9, 9], [9, 9], [9, 9], [9, 9]]})") << QByteArray("no area");
    }

    void badInput() {
        QFETCH(QByteArray, report);
        QFETCH(QByteArray, says);
        write("bad.json", report);
        QFile::remove(path("bad.png"));
        const ProgramRun run =
            runProgram({"composite", path("photo.png"), "--crop", path("bad.json"), "--from",
                        neutral(), "--to", smiling(), "--out", path("bad.png")});
        QCOMPARE(run.exitCode, 1);
        QVERIFY2(run.errors.contains(says), run.errors.constData());
        QVERIFY(!QFile::exists(path("bad.png")));
    }

    void whatIsReadIsNeverReplaced() {
        for (const QStringList& outputs :
             {QStringList{"--out", path("photo.png")},
              QStringList{"--out", path("new.png"), "--write-mask", path("photo.png")},
              QStringList{"--out", path("new.png"), "--write-mask", path("new.png")}}) {
            const ProgramRun run = runProgram(QStringList{"composite", path("photo.png"), "--crop",
                                                          path("report.json"), "--from", neutral(),
                                                          "--to", smiling()} +
                                              outputs);
            QCOMPARE(run.exitCode, 1);
            QVERIFY2(run.saysInOneLine("would be"), run.errors.constData());
            QCOMPARE(QImage(path("photo.png")).convertToFormat(QImage::Format_RGB32), m_photo);
            QVERIFY(!QFile::exists(path("new.png")));
        }
    }

    void aMaskOfAnotherSizeIsRefused() {
        QImage small(10, 10, QImage::Format_RGB32);
        small.fill(Qt::white);
        QVERIFY(small.save(path("small.png")));
        const ProgramRun run =
            composite({"--from", neutral(), "--to", smiling(), "--mask", path("small.png")});
        QCOMPARE(run.exitCode, 1);
        QVERIFY2(run.errors.contains("photo's size"), run.errors.constData());
    }

private:
    QString path(const QString& name) const { return m_folder.filePath(name); }
    static QString neutral() {
        return QStringLiteral(INLAY_MODELS "/portraits-128-gallery/neutral.safetensors");
    }
    static QString smiling() {
        return QStringLiteral(INLAY_MODELS "/portraits-128-gallery/smiling.safetensors");
    }
    void write(const QString& name, const QByteArray& text) {
        QFile file(path(name));
        QVERIFY(file.open(QFile::WriteOnly));
        file.write(text);
    }
    ProgramRun composite(const QStringList& arguments) {
        QStringList all{"composite", path("photo.png")};
        if (!arguments.contains("--crop"))
            all += {"--crop", path("report.json")};
        if (!arguments.contains("--out"))
            all += {"--out", path("out.png")};
        return runProgram(all + arguments);
    }

    QTemporaryDir m_folder;
    QImage m_photo;
};

QTEST_MAIN(TestCliComposite)
#include "tst_cli_composite.moc"
