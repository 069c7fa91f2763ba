#include "sample_pictures.h"
#include "ui/canvas/canvas.h"
#include "ui/theme/theme.h"

#include <QSignalSpy>
#include <QWheelEvent>
#include <QtTest>

using namespace inlay;

namespace {

QImage plain(const QColor& colour, int side = 64) {
    QImage image(side, side, QImage::Format_RGB32);
    image.fill(colour);
    return image;
}

QImage seen(Canvas& canvas) {
    return canvas.grab().toImage();
}

/// How much of the widget has a colour, in pixels.
int count(const QImage& image, const QColor& colour) {
    int found = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            found += image.pixelColor(x, y) == colour;
    return found;
}

void turnWheel(QWidget& widget, const QPointF& at, int notches) {
    QWheelEvent event(at, widget.mapToGlobal(at), {}, {0, 120 * notches}, Qt::NoButton,
                      Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&widget, &event);
}

} // namespace

class TestCanvas : public QObject {
    Q_OBJECT

private:
    Canvas* m_canvas = nullptr;

private Q_SLOTS:
    void init() {
        m_canvas = new Canvas;
        m_canvas->resize(600, 400);
        m_canvas->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_canvas));
    }
    void cleanup() { delete m_canvas; }

    void emptySaysSoAndAsksForAPhoto() {
        QSignalSpy clicked(m_canvas, &Canvas::emptyClicked);
        QCOMPARE(seen(*m_canvas).pixelColor(2, 2), Theme::surround());
        const QImage before = seen(*m_canvas);
        m_canvas->setEmptyText(QStringLiteral("Another title"), QStringLiteral("hint"));
        QVERIFY(seen(*m_canvas) != before);
        QTest::mouseClick(m_canvas, Qt::LeftButton, {}, {300, 200});
        QCOMPARE(clicked.count(), 1);
        m_canvas->setTarget(plain(Qt::red));
        QTest::mouseClick(m_canvas, Qt::LeftButton, {}, {300, 200});
        QCOMPARE(clicked.count(), 1);
    }

    void showsBothBesideEachOther() {
        m_canvas->setTarget(plain(Qt::red));
        m_canvas->setResult(plain(Qt::blue));
        const QImage image = seen(*m_canvas);
        QCOMPARE(image.pixelColor(150, 180), QColor(Qt::red));
        QCOMPARE(image.pixelColor(450, 180), QColor(Qt::blue));
        // Both as large, neither covered by anything.
        const int red = count(image, Qt::red);
        QVERIFY(std::abs(red - count(image, Qt::blue)) < 600);
        QVERIFY(red > 270 * 270);
        // In a narrow, high window they stand one above the other.
        m_canvas->resize(300, 640);
        const QImage high = seen(*m_canvas);
        QCOMPARE(high.pixelColor(150, 150), QColor(Qt::red));
        QCOMPARE(high.pixelColor(150, 470), QColor(Qt::blue));
    }

    void splitLineDivides() {
        m_canvas->setTarget(plain(Qt::red));
        m_canvas->setResult(plain(Qt::blue));
        m_canvas->setMode(Canvas::Mode::Split);
        QCOMPARE(seen(*m_canvas).pixelColor(200, 100), QColor(Qt::red));
        QCOMPARE(seen(*m_canvas).pixelColor(400, 100), QColor(Qt::blue));
        // Drag it to the left.
        QTest::mousePress(m_canvas, Qt::LeftButton, {}, {300, 100});
        QTest::mouseMove(m_canvas, {180, 100});
        QTest::mouseRelease(m_canvas, Qt::LeftButton, {}, {180, 100});
        QCOMPARE(seen(*m_canvas).pixelColor(200, 100), QColor(Qt::blue));
        QVERIFY(m_canvas->splitPosition() < 0.3);
        const double before = m_canvas->splitPosition();
        QTest::keyClick(m_canvas, Qt::Key_Right, Qt::ControlModifier);
        QVERIFY(m_canvas->splitPosition() > before);
        m_canvas->setSplitPosition(7.0);
        QCOMPARE(m_canvas->splitPosition(), 1.0);
    }

    void oneAlone() {
        m_canvas->setTarget(plain(Qt::red));
        m_canvas->setResult(plain(Qt::blue));
        m_canvas->setMode(Canvas::Mode::TargetOnly);
        QCOMPARE(count(seen(*m_canvas), Qt::blue), 0);
        m_canvas->setMode(Canvas::Mode::ResultOnly);
        QCOMPARE(count(seen(*m_canvas), Qt::red), 0);
        QCOMPARE(m_canvas->mode(), Canvas::Mode::ResultOnly);
    }

    void thePhotoWithPatches() {
        m_canvas->setTarget(plain(Qt::red));
        m_canvas->setResult(plain(Qt::blue));
        m_canvas->setMode(Canvas::Mode::InPhoto);
        QCOMPARE(count(seen(*m_canvas), Qt::red), 0); // there is no photo: the result alone
        QVERIFY(count(seen(*m_canvas), Qt::blue) > 0);

        const QImage photo = plain(Qt::yellow, 400);
        m_canvas->setPhoto(photo);
        PhotoPatch patch{plain(Qt::green, 50).convertToFormat(QImage::Format_ARGB32_Premultiplied),
                         {100, 100, 200, 200}};
        patch.image.setPixelColor(0, 0, Qt::transparent);
        m_canvas->setPatches({patch});
        const QImage both = seen(*m_canvas);
        QCOMPARE(count(both, Qt::blue), 0);
        QCOMPARE(both.pixelColor(300, 182), QColor(Qt::green)); // the middle
        // A quarter of the photo's side each way from its corner.
        const int yellow = count(both, Qt::yellow);
        const int green = count(both, Qt::green);
        QVERIFY2(std::abs(yellow - 3 * green) < yellow / 20,
                 qPrintable(QStringLiteral("%1, %2").arg(yellow).arg(green)));

        m_canvas->setMode(Canvas::Mode::PhotoOnly);
        QCOMPARE(count(seen(*m_canvas), Qt::green), 0);
        m_canvas->setMode(Canvas::Mode::InPhoto);
        m_canvas->setPhoto(photo); // the same: nothing is lost
        QVERIFY(count(seen(*m_canvas), Qt::green) > 0);
        m_canvas->setPhoto(plain(Qt::yellow, 300)); // another one
        QCOMPARE(count(seen(*m_canvas), Qt::green), 0);
    }

    void thePhotoIsZoomedByItself() {
        m_canvas->setTarget(plain(Qt::red));
        m_canvas->setResult(plain(Qt::blue));
        m_canvas->setPhoto(plain(Qt::yellow, 4000));
        m_canvas->zoomIn();
        const double ofPictures = m_canvas->zoom();
        m_canvas->setMode(Canvas::Mode::InPhoto);
        m_canvas->zoomToPhotoPart({1000, 1000, 100, 100});
        QVERIFY(m_canvas->zoom() > 2); // of 4000 pixels, a hundred fill the pane
        m_canvas->setMode(Canvas::Mode::SideBySide);
        QCOMPARE(m_canvas->zoom(), ofPictures);
    }

    void actualSizeIsPixelForPixel() {
        const QImage portrait = samplePortrait(100);
        m_canvas->setMode(Canvas::Mode::TargetOnly);
        m_canvas->setTarget(portrait);
        m_canvas->zoomToActualSize();
        QCOMPARE(m_canvas->zoom(), 1.0);
        // Some place in the widget holds the picture's very bytes.
        const QImage image = seen(*m_canvas).convertToFormat(portrait.format());
        bool found = false;
        for (int y = 120; y < 160 && !found; ++y)
            found = image.copy(250, y, 100, 100) == portrait;
        QVERIFY(found);
    }

    void wheelZoomsAtTheCursor() {
        QImage marked = plain(Qt::red, 100);
        marked.setPixelColor(58, 44, Qt::green);
        m_canvas->setMode(Canvas::Mode::TargetOnly);
        m_canvas->setTarget(marked);
        const auto greenMiddle = [this] {
            const QImage image = seen(*m_canvas);
            QRect area;
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < image.width(); ++x)
                    if (image.pixelColor(x, y) == QColor(Qt::green))
                        area |= QRect(x, y, 1, 1);
            return QRectF(area).center();
        };
        m_canvas->zoomToFit();
        turnWheel(*m_canvas, {300, 180}, 6); // squares from here on
        const QPointF before = greenMiddle();
        QVERIFY(!before.isNull());
        turnWheel(*m_canvas, before, 3);
        const QPointF after = greenMiddle();
        QVERIFY2(QLineF(before, after).length() < 3.0,
                 qPrintable(QStringLiteral("moved by %1").arg(QLineF(before, after).length())));
    }

    void panningKeepsBothTogetherAndThePaneFull() {
        m_canvas->setTarget(samplePortrait(64));
        m_canvas->setResult(samplePortrait(64));
        for (int i = 0; i < 6; ++i)
            m_canvas->zoomIn();
        const QImage before = seen(*m_canvas);
        QTest::mousePress(m_canvas, Qt::LeftButton, {}, {150, 180});
        QTest::mouseMove(m_canvas, {120, 160});
        QTest::mouseRelease(m_canvas, Qt::LeftButton, {}, {120, 160});
        const QImage after = seen(*m_canvas);
        QCOMPARE(after.pixelColor(100, 100), before.pixelColor(130, 120));
        QCOMPARE(after.copy(20, 20, 260, 300), after.copy(312, 20, 260, 300));
        // Far beyond the edge the picture still fills its pane.
        for (int i = 0; i < 60; ++i)
            QTest::keyClick(m_canvas, Qt::Key_Left);
        QVERIFY(seen(*m_canvas).pixelColor(18, 180) != Theme::surround());
    }

    void newResolutionKeepsThePlace() {
        m_canvas->setMode(Canvas::Mode::ResultOnly);
        m_canvas->setResult(samplePortrait(64));
        m_canvas->zoomIn();
        const double before = m_canvas->zoom();
        m_canvas->setResult(samplePortrait(128));
        QVERIFY(std::abs(m_canvas->zoom() - before / 2.0) < 1e-9);
    }

    void surroundForJudgingColour() {
        m_canvas->setTarget(plain(Qt::red));
        m_canvas->setSurround(Canvas::Surround::MidGrey);
        QCOMPARE(seen(*m_canvas).pixelColor(1, 1), Theme::midGrey());
    }

    void cropEditing() {
        CropQuad quad;
        quad.corners = {{{20, 20}, {20, 80}, {80, 80}, {80, 20}}};
        QSignalSpy accepted(m_canvas, &Canvas::cropAccepted);
        QSignalSpy cancelled(m_canvas, &Canvas::cropCancelled);
        m_canvas->startCropEditing(plain(Qt::red, 100), quad, {});
        QVERIFY(m_canvas->isCropEditing());
        // Bright inside, dimmed outside of the frame.
        const QImage image = seen(*m_canvas);
        QCOMPARE(image.pixelColor(300, 182), QColor(Qt::red));
        QVERIFY(image.pixelColor(145, 30).red() < 140);

        QTest::mousePress(m_canvas, Qt::LeftButton, {}, {300, 182});
        QTest::mouseMove(m_canvas, {310, 182});
        QTest::mouseMove(m_canvas, {330, 182});
        QVERIFY(m_canvas->crop().corners[0].x > 25.0);
        QTest::keyClick(m_canvas, Qt::Key_Escape); // ends the drag only
        QVERIFY(m_canvas->isCropEditing());
        QCOMPARE(m_canvas->crop().corners[0].x, 20.0);
        QTest::mouseRelease(m_canvas, Qt::LeftButton, {}, {330, 182});

        QTest::keyClick(m_canvas, Qt::Key_Down);
        QTest::keyClick(m_canvas, Qt::Key_Return);
        QCOMPARE(accepted.count(), 1);
        QCOMPARE(accepted[0][0].value<CropQuad>().corners[0].y, 21.0);
        QVERIFY(!m_canvas->isCropEditing());

        m_canvas->startCropEditing(plain(Qt::red, 100), quad, {});
        QTest::keyClick(m_canvas, Qt::Key_Escape);
        QCOMPARE(cancelled.count(), 1);
        QCOMPARE(accepted.count(), 1);
    }

    void oddSizesDoNoHarm() {
        m_canvas->setTarget(plain(Qt::red, 1));
        m_canvas->setResult(samplePortrait(64).copy(0, 0, 64, 1));
        for (const QSize& size : {QSize(1, 1), QSize(40, 20), QSize(2000, 30)}) {
            m_canvas->resize(size);
            for (const auto mode : {Canvas::Mode::SideBySide, Canvas::Mode::Split}) {
                m_canvas->setMode(mode);
                m_canvas->zoomIn();
                seen(*m_canvas);
                m_canvas->zoomToFit();
                seen(*m_canvas);
            }
        }
        m_canvas->startCropEditing(QImage(), CropQuad(), {});
        QVERIFY(!m_canvas->isCropEditing());
    }
};

QTEST_MAIN(TestCanvas)
#include "tst_canvas.moc"
