#include "sample_pictures.h"
#include "ui/canvas/resample.h"
#include "ui/canvas/scaled_picture.h"

#include <QPainter>
#include <QtTest>

using namespace inlay;

namespace {

double meanDifference(const QImage& a, const QImage& b) {
    double sum = 0;
    for (int y = 0; y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x)
            sum += std::abs(a.pixelColor(x, y).green() - b.pixelColor(x, y).green());
    return sum / (a.width() * a.height());
}

} // namespace

class TestResample : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneToOneIsTheSame() {
        const QImage image = samplePortrait(40);
        QCOMPARE(resampled(image, QRectF(image.rect()), image.size()), image);
        QCOMPARE(resampled(image, QRectF(5, 7, 20, 10), QSize(20, 10)), image.copy(5, 7, 20, 10));
    }

    void keepsFlatColour() {
        QImage image(5, 5, QImage::Format_RGB32);
        image.fill(QColor(12, 200, 77));
        for (const QSize& size : {QSize(1, 1), QSize(3, 9), QSize(50, 41)}) {
            const QImage result = resampled(image, QRectF(image.rect()), size);
            QCOMPARE(result.pixelColor(0, 0), QColor(12, 200, 77));
            QCOMPARE(result.pixelColor(size.width() - 1, size.height() - 1), QColor(12, 200, 77));
        }
    }

    /// Catmull-Rom reproduces a straight ramp exactly, away from the border.
    void keepsRamps() {
        QImage image(16, 1, QImage::Format_RGB32);
        for (int x = 0; x < 16; ++x)
            image.setPixelColor(x, 0, QColor(16 * x, 16 * x, 16 * x));
        const QImage result = resampled(image, QRectF(image.rect()), QSize(64, 4));
        for (int x = 12; x < 52; ++x) {
            const double expected = 16.0 * ((x + 0.5) / 4.0 - 0.5);
            QVERIFY(std::abs(result.pixelColor(x, 2).red() - expected) <= 0.51);
        }
    }

    /// Qt's own area average is another implementation of the same wish.
    void reducesLikeQt() {
        const QImage image = samplePortrait(400);
        const QImage expected =
            image.scaled(50, 50, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        QVERIFY(meanDifference(resampled(image, QRectF(image.rect()), {50, 50}), expected) < 2.0);
        QVERIFY(meanDifference(halved(halved(halved(image))), expected) < 1.0);
    }

    void fineStripesBecomeGrey() {
        QImage stripes(401, 401, QImage::Format_RGB32);
        for (int y = 0; y < 401; ++y)
            for (int x = 0; x < 401; ++x)
                stripes.setPixelColor(x, y, x % 2 ? Qt::white : Qt::black);
        QImage canvas(100, 100, QImage::Format_RGB32);
        QPainter painter(&canvas);
        ScaledPicture(stripes).draw(painter, QRectF(0, 0, 100, 100), QRectF(0, 0, 100, 100));
        painter.end();
        for (int x = 5; x < 95; ++x)
            QVERIFY(std::abs(canvas.pixelColor(x, 50).red() - 127) < 24);
    }

    void showsSquaresWhenCloseAndSoftWhenNot() {
        QImage pair(2, 1, QImage::Format_RGB32);
        pair.setPixelColor(0, 0, Qt::black);
        pair.setPixelColor(1, 0, Qt::white);
        const ScaledPicture picture(pair);
        const auto middle = [&picture](double scale) {
            QImage canvas(int(2 * scale), int(scale), QImage::Format_RGB32);
            QPainter painter(&canvas);
            const QRectF all(0, 0, 2 * scale, scale);
            picture.draw(painter, all, all);
            painter.end();
            return canvas.pixelColor(int(scale), int(scale / 2)).red();
        };
        QCOMPARE(middle(16), 255);
        QVERIFY(middle(6) < 200 && middle(6) > 100);
    }

    void leavesTheInvisibleAlone() {
        QImage canvas(20, 20, QImage::Format_RGB32);
        canvas.fill(Qt::blue);
        QImage red(4, 4, QImage::Format_RGB32);
        red.fill(Qt::red);
        QPainter painter(&canvas);
        ScaledPicture(red).draw(painter, QRectF(-10, -10, 25, 25), QRectF(0, 0, 10, 20));
        painter.end();
        QCOMPARE(canvas.pixelColor(9, 14), QColor(Qt::red));
        QCOMPARE(canvas.pixelColor(10, 14), QColor(Qt::blue));
        QCOMPARE(canvas.pixelColor(9, 15), QColor(Qt::blue));
    }
};

QTEST_MAIN(TestResample)
#include "tst_resample.moc"
