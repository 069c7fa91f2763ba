#include "ui/canvas/mask_outline.h"

#include <QImage>
#include <QPolygonF>
#include <QTest>
#include <cmath>

using namespace inlay;

namespace {

/// Covered by distance from a circle's line, with one pixel of transition.
QImage disk(int side, const QPointF& centre, double radius) {
    QImage mask(side, side, QImage::Format_Grayscale8);
    for (int y = 0; y < side; ++y) {
        for (int x = 0; x < side; ++x) {
            const double d = std::hypot(x + 0.5 - centre.x(), y + 0.5 - centre.y());
            mask.scanLine(y)[x] =
                static_cast<uchar>(std::lround(255 * std::clamp(radius - d + 0.5, 0.0, 1.0)));
        }
    }
    return mask;
}

/// By the shoelace formula; holes count against it, since they run the other way round.
double areaOf(const QPainterPath& path) {
    double twice = 0;
    const QList<QPolygonF> polygons = path.toSubpathPolygons();
    for (const QPolygonF& polygon : polygons) {
        for (int i = 0; i + 1 < polygon.size(); ++i)
            twice += polygon[i].x() * polygon[i + 1].y() - polygon[i + 1].x() * polygon[i].y();
    }
    return std::abs(twice / 2);
}

} // namespace

/// The outline of a mask against what geometry says of circles and boxes.
class TestMaskOutline : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDiskHasACircle() {
        constexpr double pi = 3.14159265358979;
        const QPointF centre(20.3, 17.8);
        const QPainterPath path = maskOutline(disk(40, centre, 11.4));
        const QList<QPolygonF> polygons = path.toSubpathPolygons();
        QCOMPARE(polygons.size(), 1);
        QVERIFY(polygons.front().isClosed());
        for (const QPointF& point : polygons.front())
            QVERIFY(std::abs(std::hypot(point.x() - centre.x(), point.y() - centre.y()) - 11.4) <
                    0.1);
        QVERIFY(std::abs(areaOf(path) - pi * 11.4 * 11.4) < 0.01 * pi * 11.4 * 11.4);
    }

    void aHoleIsAPolygonOfItsOwn() {
        QImage ring = disk(40, {20, 20}, 15);
        const QImage hole = disk(40, {20, 20}, 6);
        for (int y = 0; y < 40; ++y) {
            for (int x = 0; x < 40; ++x)
                ring.scanLine(y)[x] = static_cast<uchar>(ring.scanLine(y)[x] - hole.scanLine(y)[x]);
        }
        const QPainterPath path = maskOutline(ring);
        QCOMPARE(path.toSubpathPolygons().size(), 2);
        constexpr double pi = 3.14159265358979;
        QVERIFY(std::abs(areaOf(path) - pi * (225 - 36)) < 0.01 * pi * 225);
    }

    void itIsClosedAlongThePicturesEdge() {
        QImage all(12, 8, QImage::Format_Grayscale8);
        all.fill(255);
        const QPainterPath path = maskOutline(all);
        QCOMPARE(path.toSubpathPolygons().size(), 1);
        QCOMPARE(path.boundingRect(), QRectF(0, 0, 12, 8));
    }

    void pixelsThatTouchByACornerAreApart() {
        QImage two(4, 4, QImage::Format_Grayscale8);
        two.fill(0);
        two.scanLine(1)[1] = 255;
        two.scanLine(2)[2] = 255;
        QCOMPARE(maskOutline(two).toSubpathPolygons().size(), 2);
        two.fill(0);
        two.scanLine(1)[2] = 255;
        two.scanLine(2)[1] = 255;
        QCOMPARE(maskOutline(two).toSubpathPolygons().size(), 2);
    }

    void nothingHasNone() {
        QImage nothing(6, 6, QImage::Format_Grayscale8);
        nothing.fill(100); // less than half
        QVERIFY(maskOutline(nothing).isEmpty());
        QVERIFY(maskOutline({}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestMaskOutline)
#include "tst_mask_outline.moc"
