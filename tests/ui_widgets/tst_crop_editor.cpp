#include "ui/canvas/crop_editor.h"

#include <QLineF>
#include <QtTest>

using namespace inlay;

namespace {

const QSizeF Photo(1000, 800);

CropQuad upright(double x, double y, double side) {
    CropQuad quad;
    quad.corners = {{{x, y}, {x, y + side}, {x + side, y + side}, {x + side, y}}};
    return quad;
}

Face face(double x, double y, double side, const CropQuad& crop) {
    Face face;
    face.left = x, face.top = y, face.width = side, face.height = side;
    face.crop = crop;
    return face;
}

bool near(const QPointF& a, const QPointF& b, double tolerance = 1e-6) {
    return QLineF(a, b).length() <= tolerance;
}

} // namespace

class TestCropEditor : public QObject {
    Q_OBJECT

private:
    /// The photo at half its size, a little to the right and down.
    QTransform m_view = QTransform(0.5, 0, 0, 0.5, 10, 20);

private Q_SLOTS:
    void frameKeepsTheQuad() {
        CropQuad quad; // turned by atan(3/4)
        quad.corners = {{{300, 100}, {0, 500}, {400, 800}, {700, 400}}};
        const CropFrame frame(quad);
        QCOMPARE(frame.side(), 500.0);
        QVERIFY(std::abs(frame.angle() - 36.8698976) < 1e-6);
        for (int i = 0; i < 4; ++i) {
            const Point& corner = quad.corners[std::size_t(i)];
            QVERIFY(near(frame.corner(i), {corner.x, corner.y}));
        }
        QVERIFY(frame.contains({350, 450}));
        QVERIFY(!frame.contains({10, 110}));
    }

    void aPointGivesASmallFrame() {
        const CropFrame frame{CropQuad()};
        QVERIFY(frame.side() >= CropFrame::SmallestSide);
    }

    void dragInsideMoves() {
        CropEditor editor(Photo, upright(200, 200, 300), {});
        QVERIFY(editor.press(m_view.map(QPointF(350, 350)), Qt::NoModifier, m_view));
        QVERIFY(editor.drag(m_view.map(QPointF(390, 330)), Qt::NoModifier, m_view));
        QVERIFY(near(editor.frame().corner(0), {240, 180}));
        QCOMPARE(editor.frame().side(), 300.0);
        QVERIFY(editor.abandonDrag());
        QVERIFY(near(editor.frame().corner(0), {200, 200}));
        QVERIFY(!editor.abandonDrag());
    }

    void pressOutsideIsNotOurs() {
        CropEditor editor(Photo, upright(200, 200, 300), {});
        QVERIFY(!editor.press(m_view.map(QPointF(700, 700)), Qt::NoModifier, m_view));
    }

    void cornerScalesAboutTheMiddle() {
        CropEditor editor(Photo, upright(200, 200, 300), {});
        QVERIFY(editor.press(m_view.map(QPointF(500, 500)), Qt::NoModifier, m_view));
        QVERIFY(editor.drag(m_view.map(QPointF(530, 530)), Qt::NoModifier, m_view));
        QVERIFY(near(editor.frame().centre(), {350, 350}));
        QVERIFY(near(editor.frame().corner(2), {530, 530}, 1e-4));
        // With Shift the opposite corner stays instead.
        editor.drag(m_view.map(QPointF(530, 530)), Qt::ShiftModifier, m_view);
        QVERIFY(near(editor.frame().corner(0), {200, 200}, 1e-4));
        QVERIFY(near(editor.frame().corner(2), {530, 530}, 1e-4));
    }

    void neverCollapses() {
        CropEditor editor(Photo, upright(200, 200, 300), {});
        editor.press(m_view.map(QPointF(500, 500)), Qt::NoModifier, m_view);
        editor.drag(m_view.map(QPointF(100, 100)), Qt::NoModifier, m_view);
        QVERIFY(editor.frame().side() >= CropFrame::SmallestSide - 1e-9);
        QVERIFY(near(editor.frame().centre(), {350, 350}));
    }

    void middleStaysInThePhoto() {
        CropEditor editor(Photo, upright(200, 200, 300), {});
        editor.press(m_view.map(QPointF(350, 350)), Qt::NoModifier, m_view);
        editor.drag(m_view.map(QPointF(-5000, 9000)), Qt::NoModifier, m_view);
        QVERIFY(near(editor.frame().centre(), {0, 800}));
    }

    void handleAndControlRotate() {
        CropEditor editor(Photo, upright(200, 200, 300), {});
        const QPointF handle = editor.rotationHandle(m_view);
        QVERIFY(handle.y() < m_view.map(QPointF(350, 200)).y());
        QVERIFY(editor.press(handle, Qt::NoModifier, m_view));
        const double radius = 350.0 - m_view.inverted().map(handle).y();
        editor.drag(m_view.map(QPointF(350 + radius, 350)), Qt::NoModifier, m_view);
        QVERIFY(std::abs(editor.frame().angle() - 90.0) < 1e-6);
        QVERIFY(near(editor.frame().corner(0), {500, 200}, 1e-6)); // top left is now top right
        editor.release(handle, m_view);

        CropEditor inside(Photo, upright(200, 200, 300), {});
        inside.press(m_view.map(QPointF(450, 350)), Qt::ControlModifier, m_view);
        inside.drag(m_view.map(QPointF(350, 450)), Qt::ControlModifier, m_view);
        QVERIFY(std::abs(inside.frame().angle() - 90.0) < 1e-6);
    }

    void clickChoosesAnotherFace() {
        const CropQuad first = upright(200, 200, 300);
        const CropQuad second = upright(600, 100, 200);
        CropEditor editor(Photo, first, {face(280, 280, 120, first), face(650, 150, 80, second)});
        QCOMPARE(editor.chosenFace(), 0);
        const QPointF click = m_view.map(QPointF(690, 190));
        QCOMPARE(editor.spotAt(click, m_view).part, CropEditor::Part::OtherFace);
        QVERIFY(editor.press(click, Qt::NoModifier, m_view));
        QVERIFY(editor.release(click, m_view));
        QCOMPARE(editor.chosenFace(), 1);
        QVERIFY(near(editor.frame().corner(0), {600, 100}));
        QVERIFY(editor.key(Qt::Key_1, Qt::NoModifier, m_view));
        QVERIFY(near(editor.frame().corner(0), {200, 200}));
        QVERIFY(!editor.key(Qt::Key_5, Qt::NoModifier, m_view));
    }

    void keysNudge() {
        CropEditor editor(Photo, upright(200, 200, 300), {});
        editor.key(Qt::Key_Right, Qt::NoModifier, m_view); // one pixel seen is two of the photo
        QVERIFY(near(editor.frame().corner(0), {202, 200}));
        editor.key(Qt::Key_Up, Qt::ShiftModifier, m_view);
        QVERIFY(near(editor.frame().corner(0), {202, 180}));
        editor.key(Qt::Key_Plus, Qt::NoModifier, m_view);
        QVERIFY(std::abs(editor.frame().side() - 306.0) < 1e-9);
        editor.key(Qt::Key_Minus, Qt::NoModifier, m_view);
        QVERIFY(std::abs(editor.frame().side() - 300.0) < 1e-9);
        editor.key(Qt::Key_BracketRight, Qt::NoModifier, m_view);
        QVERIFY(std::abs(editor.frame().angle() - 0.5) < 1e-9);
        QVERIFY(!editor.key(Qt::Key_A, Qt::NoModifier, m_view));
    }
};

QTEST_MAIN(TestCropEditor)
#include "tst_crop_editor.moc"
