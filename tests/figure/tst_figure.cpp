#include "core/base/error.h"
#include "core/figure/figure_writer.h"

#include <QFile>
#include <QImage>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

using namespace inlay;

namespace {

Image plain(int side, std::uint8_t red, std::uint8_t green, std::uint8_t blue) {
    Image image(side, side);
    for (std::size_t i = 0; i < image.rgb.size(); i += 3) {
        image.rgb[i] = red;
        image.rgb[i + 1] = green;
        image.rgb[i + 2] = blue;
    }
    return image;
}

Figure sampleFigure() {
    Figure figure;
    figure.title = "Sample title";
    figure.subtitle = "photo · 128 px";
    figure.claim = "A claim to be looked at.";
    figure.summary = "What was seen here.";
    figure.rows = {{"Pictures",
                    {{plain(64, 250, 10, 20), "red one", "first note"},
                     {plain(32, 10, 20, 250), "blue one", "second note"}}}};
    FigurePlot bars;
    bars.title = "Bars";
    bars.yLabel = "height in dB";
    bars.categories = {"one", "two"};
    bars.series = {{"near", {}, {1, 2}, true}, {"far", {}, {2, std::nan("")}, false}};
    FigurePlot lines;
    lines.title = "Lines";
    lines.xLabel = "steps";
    lines.yLabel = "loss";
    lines.logY = true;
    lines.series = {{"upper", {0, 1, 2}, {1, 0.5, 0.2}, true}, {"lower", {0, 1, 2}, {1, 0.3, 0}}};
    figure.plots = {bars, lines};
    return figure;
}

int pixelsNear(const QImage& image, const QColor& colour) {
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            count += std::abs(pixel.red() - colour.red()) < 6 &&
                             std::abs(pixel.green() - colour.green()) < 6 &&
                             std::abs(pixel.blue() - colour.blue()) < 6
                         ? 1
                         : 0;
        }
    return count;
}

QByteArray bytesOf(const std::vector<std::uint8_t>& bytes) {
    return {reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size())};
}

} // namespace

/// Figures, read back by Qt and by poppler.
class TestFigure : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pngShowsPicturesAndCurves() {
        const QImage image = QImage::fromData(bytesOf(figureToPng(sampleFigure())), "PNG");
        QVERIFY(!image.isNull());
        QCOMPARE(image.width(), 1440); // two pixels for each of 720 units
        QVERIFY(image.height() > 800 && image.height() < 2400);
        QCOMPARE(image.pixelColor(2, 2), QColor(Qt::white));
        // Both fill the same square, however large they are.
        const int red = pixelsNear(image, QColor(250, 10, 20));
        const int blue = pixelsNear(image, QColor(10, 20, 250));
        QVERIFY2(red > 336 * 330 && red <= 338 * 338, qPrintable(QString::number(red)));
        QVERIFY2(std::abs(red - blue) < 2000, qPrintable(QString::number(blue)));
        QVERIFY(pixelsNear(image, QColor(181, 107, 13)) > 4000); // bars and curve in the accent
    }

    void manyPicturesTakeEvenLines() {
        Figure figure = sampleFigure();
        const auto heightWith = [&](std::size_t count) {
            figure.rows[0].pictures.assign(count, {plain(8, 9, 200, 9), "c", {}});
            return QImage::fromData(bytesOf(figureToPng(figure)), "PNG").size();
        };
        const QSize eight = heightWith(8);
        const QSize thirteen = heightWith(13);
        QCOMPARE(eight.width(), 1920);
        QCOMPARE(thirteen.width(), 1920);
        QVERIFY(thirteen.height() > eight.height() + 200);
    }

    void pdfHoldsTheText() {
        const QByteArray pdf = bytesOf(figureToPdf(sampleFigure()));
        QVERIFY(pdf.startsWith("%PDF"));
        QVERIFY(pdf.trimmed().endsWith("%%EOF"));
        const QString tool = QStandardPaths::findExecutable("pdftotext");
        if (tool.isEmpty())
            QSKIP("pdftotext is not installed");
        QTemporaryDir folder;
        QFile file(folder.filePath("figure.pdf"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(pdf);
        file.close();
        QProcess process;
        process.start(tool, {file.fileName(), "-"});
        QVERIFY(process.waitForFinished());
        const QString text = QString::fromUtf8(process.readAllStandardOutput());
        for (const char* part : {"Sample title", "photo · 128 px", "A claim to be looked at.",
                                 "red one", "second note", "Bars", "height in dB", "near", "two",
                                 "steps", "upper", "0.5", "What was seen here."})
            QVERIFY2(text.contains(QString::fromUtf8(part)), part);
        QCOMPARE(text.count(QChar('\f')), 1); // one page
    }

    void anyTextCanBeWritten() {
        Figure figure = sampleFigure();
        figure.title = "no UTF-8: \xff\xfe";
        figure.rows[0].pictures[0].caption = std::string(400, 'W');
        figure.rows[0].pictures[1].caption = "写真 ü";
        QVERIFY(!QImage::fromData(bytesOf(figureToPng(figure)), "PNG").isNull());
        QVERIFY(bytesOf(figureToPdf(figure)).startsWith("%PDF"));
    }

    void emptyFigureIsRefused() {
        QVERIFY(drawsFigures());
        try {
            figureToPng(Figure());
            QFAIL("no error was thrown");
        } catch (const Error& error) {
            QVERIFY(error.kind() == ErrorKind::InvalidArgument);
        }
    }
};

QTEST_GUILESS_MAIN(TestFigure)
#include "tst_figure.moc"
