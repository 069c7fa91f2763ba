#include "ui/canvas/canvas.h"
#include "ui/canvas/mask_layer.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <cmath>

using namespace inlay;

namespace {

QImage black(int side) {
    QImage mask(side, side, QImage::Format_Grayscale8);
    mask.fill(0);
    return mask;
}

/// How far a point is from a line between two others: the shortest of many points on it.
double textbookDistance(double x, double y, const QPointF& from, const QPointF& to) {
    double least = 1e9;
    constexpr int parts = 4000;
    for (int i = 0; i <= parts; ++i) {
        const double t = double(i) / parts;
        least = std::min(least, std::hypot(x - (from.x() + t * (to.x() - from.x())),
                                           y - (from.y() + t * (to.y() - from.y()))));
    }
    return least;
}

/// A grey picture of 64 pixels alone on a canvas, with an empty mask that is being painted.
struct PaintedCanvas {
    PaintedCanvas(int side, double softness) {
        canvas.resize(side, side);
        QImage picture(64, 64, QImage::Format_RGB888);
        picture.fill(Qt::gray);
        canvas.setTarget(picture);
        canvas.setMode(Canvas::Mode::TargetOnly);
        layer.setMask(black(64));
        layer.setBrush({5, softness, false});
        layer.setPainting(true);
        canvas.show();
    }

    Canvas canvas;
    MaskLayer layer{&canvas};
};

} // namespace

/// The brush against its definition, and the layer under mouse and keys.
class TestMaskLayer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void strokesCoverByTheirDistance_data() {
        QTest::addColumn<double>("radius");
        QTest::addColumn<double>("softness");
        QTest::newRow("soft") << 9.0 << 0.6;
        QTest::newRow("softest") << 7.0 << 1.0;
        QTest::newRow("hard") << 8.0 << 0.0;
    }

    void strokesCoverByTheirDistance() {
        QFETCH(double, radius);
        QFETCH(double, softness);
        const MaskBrush brush{radius, softness, false};
        QImage mask = black(48);
        const QPointF from(14.2, 20.7);
        const QPointF to(31.5, 27.1);
        const QRect changed = brush.paint(mask, from, to);
        for (int y = 0; y < 48; ++y) {
            for (int x = 0; x < 48; ++x) {
                const double d = textbookDistance(x + 0.5, y + 0.5, from, to);
                const double inner = radius * (1 - softness);
                const int value = qGray(mask.pixel(x, y));
                if (value > 0)
                    QVERIFY(changed.contains(x, y));
                if (softness == 0) { // an edge of one pixel
                    if (d <= radius - 0.51)
                        QCOMPARE(value, 255);
                    if (d >= radius + 0.51)
                        QCOMPARE(value, 0);
                    continue;
                }
                // A smooth step from 1 at the inner radius to 0 at the outer one.
                const double t = std::clamp((radius - d) / (radius - inner), 0.0, 1.0);
                QVERIFY2(std::abs(value - 255 * t * t * (3 - 2 * t)) < 1.5,
                         qPrintable(QString("%1, %2: %3").arg(x).arg(y).arg(value)));
            }
        }
    }

    void crossingStrokesAreNoDarker() {
        const MaskBrush brush{6, 0.8, false};
        QImage once = black(32);
        brush.paint(once, {4, 16}, {28, 16});
        QImage twice = once;
        brush.paint(twice, {28, 16}, {4, 16});
        QCOMPARE(twice, once);
    }

    void erasingTakesAwayWhatPaintingGave() {
        MaskBrush brush{8, 0.5, false};
        QImage mask = black(32);
        brush.paint(mask, {16, 16}, {16, 16});
        brush.erases = true;
        brush.paint(mask, {16, 16}, {16, 16});
        QCOMPARE(qGray(mask.pixel(16, 16)), 0);
        for (int y = 0; y < 32; ++y) {
            for (int x = 0; x < 32; ++x)
                QVERIFY(qGray(mask.pixel(x, y)) <= 128); // half covered both ways
        }
    }

    void mousePaintsAndEscapeTakesBack() {
        PaintedCanvas painted(400, 0);
        MaskLayer& layer = painted.layer;
        QVERIFY(QTest::qWaitForWindowExposed(&painted.canvas));
        const QRectF place = painted.canvas.places().front().picture;
        const auto at = [&place](double x, double y) {
            return QPointF(place.x() + x / 64 * place.width(), place.y() + y / 64 * place.height())
                .toPoint();
        };
        QSignalSpy strokes(&layer, &MaskLayer::stroked);
        QTest::mousePress(&layer, Qt::LeftButton, {}, at(20, 32));
        QTest::mouseMove(&layer, at(44, 32));
        QVERIFY(strokes.isEmpty()); // one step for one stroke
        QTest::mouseRelease(&layer, Qt::LeftButton, {}, at(44, 32));
        QCOMPARE(strokes.count(), 1);
        QCOMPARE(strokes[0][1].toBool(), false);
        QCOMPARE(qGray(layer.mask().pixel(32, 32)), 255);
        QCOMPARE(qGray(layer.mask().pixel(32, 42)), 0);

        QTest::mousePress(&layer, Qt::LeftButton, Qt::AltModifier, at(32, 32));
        QCOMPARE(qGray(layer.mask().pixel(32, 32)), 0);
        QTest::keyClick(&layer, Qt::Key_Escape);
        QCOMPARE(qGray(layer.mask().pixel(32, 32)), 255);
        QTest::mouseRelease(&layer, Qt::LeftButton, {}, at(32, 32));
        QCOMPARE(strokes.count(), 1);

        QSignalSpy leaves(&layer, &MaskLayer::left);
        QTest::keyClick(&layer, Qt::Key_Escape);
        QCOMPARE(leaves.count(), 1);
    }

    /// Google's ten Monk skin tones, and what else a mask may lie on.
    void theMaskIsSeenOnAnySkinAndCloth_data() {
        QTest::addColumn<QColor>("below");
        for (const char* name : {"#f6ede4", "#f3e7db", "#f7ead0", "#eadaba", "#d7bd96", "#a07e56",
                                 "#825c43", "#604134", "#3a312a", "#292420", "#ff9d3c", "#e8a33d",
                                 "#000000", "#ffffff", "#808080", "#00b4ff", "#1030a0", "#206030"})
            QTest::newRow(name) << QColor(QLatin1String(name));
    }

    void theMaskIsSeenOnAnySkinAndCloth() {
        QFETCH(QColor, below);
        Canvas canvas;
        canvas.resize(400, 400);
        canvas.setMode(Canvas::Mode::TargetOnly);
        QImage picture(64, 64, QImage::Format_RGB888);
        picture.fill(below);
        canvas.setTarget(picture);
        MaskLayer layer(&canvas);
        QImage mask = black(64);
        for (int y = 0; y < 64; ++y)
            std::fill_n(mask.scanLine(y), 32, uchar(255)); // the left half
        layer.setMask(mask);
        canvas.show();
        QVERIFY(QTest::qWaitForWindowExposed(&canvas));
        const QImage seen = canvas.grab().toImage();
        const QRectF place = canvas.places().front().picture;
        const auto apart = [&](int x, int y) {
            const QColor colour = seen.pixelColor(x, y);
            return std::max({std::abs(colour.red() - below.red()),
                             std::abs(colour.green() - below.green()),
                             std::abs(colour.blue() - below.blue())});
        };
        const int middle = static_cast<int>(place.center().x());
        double inside = 0;
        int count = 0;
        int edge = 0;
        for (int y = static_cast<int>(place.top()) + 20; y < place.bottom() - 20; ++y) {
            for (int x = static_cast<int>(place.left()) + 20; x < middle - 20; ++x, ++count)
                inside += apart(x, y);
            int most = 0;
            for (int x = middle - 3; x <= middle + 3; ++x)
                most = std::max(most, apart(x, y));
            edge += most > 100 ? 1 : 0;         // dashes of two colours: not every one stands out
            QCOMPARE(apart(middle + 20, y), 0); // what is not marked is as it is
        }
        QVERIFY2(edge > 0.4 * (place.height() - 40), qPrintable(QString::number(edge)));
        // Save for its own colour, where the line around it must do.
        if (below != layer.colour())
            QVERIFY2(inside / count > 50, qPrintable(QString::number(inside / count)));
    }

    void theKeysAreTheBrushsWhereTheMouseIs() {
        PaintedCanvas painted(300, 0.5);
        QLineEdit field(&painted.canvas);
        field.show();
        QVERIFY(QTest::qWaitForWindowActive(&painted.canvas));
        QEnterEvent enters({150, 150}, {150, 150}, {150, 150});
        field.setFocus();
        QCoreApplication::sendEvent(&painted.layer, &enters);
        QVERIFY(field.hasFocus()); // something is being typed
        field.hide();
        painted.canvas.setFocus();
        QCoreApplication::sendEvent(&painted.layer, &enters);
        QVERIFY(painted.layer.hasFocus());
    }

    void keysChangeTheBrushAndPaint() {
        PaintedCanvas painted(300, 0.5);
        MaskLayer& layer = painted.layer;
        QVERIFY(QTest::qWaitForWindowExposed(&painted.canvas));
        QTest::keyClick(&layer, Qt::Key_BracketRight);
        QVERIFY(layer.brush().radius > 5);
        QTest::keyClick(&layer, Qt::Key_BracketLeft);
        QTest::keyClick(&layer, Qt::Key_BracketLeft);
        QVERIFY(layer.brush().radius < 5);
        QTest::keyClick(&layer, Qt::Key_BracketLeft, Qt::ShiftModifier);
        QVERIFY(layer.brush().softness < 0.45);
        QTest::keyClick(&layer, Qt::Key_X);
        QVERIFY(layer.brush().erases);
        QTest::keyClick(&layer, Qt::Key_X);
        // From the middle one brush to the right, and a dab there.
        QSignalSpy strokes(&layer, &MaskLayer::stroked);
        QTest::keyClick(&layer, Qt::Key_Right);
        QTest::keyClick(&layer, Qt::Key_Return);
        QCOMPARE(strokes.count(), 1);
        QCOMPARE(qGray(layer.mask().pixel(static_cast<int>(32 + layer.brush().radius), 32)), 255);
        QCOMPARE(qGray(layer.mask().pixel(20, 32)), 0);
    }
};

QTEST_MAIN(TestMaskLayer)
#include "tst_mask_layer.moc"
