#pragma once

#include "ui/canvas/mask_brush.h"
#include "ui/canvas/mask_overlay.h"

#include <QImage>
#include <QWidget>

namespace inlay {

class Canvas;

/// A mask over the canvas's first picture and the brush that paints it. Lies over the canvas while
/// it is shown, and leaves zooming and panning to it.
///
/// While painting: left button or pen paints (a pen's pressure is the size), Alt or the X key
/// erases, [ and ] change the size, with Shift the softness; arrows move the brush, Return dabs;
/// Escape takes back a stroke under way, else leaves. The keys are the layer's as soon as the mouse
/// is over it, unless something is being typed elsewhere.
class MaskLayer : public QWidget {
    Q_OBJECT

public:
    explicit MaskLayer(Canvas* canvas);

    /// Grayscale8; its size is what brush sizes are measured in. Null: nothing is shown.
    void setMask(const QImage& mask);
    const QImage& mask() const { return m_mask; }
    /// The part of the canvas's first picture that the mask covers; in parts of its sides, at first
    /// all of it.
    void setPart(const QRectF& part);

    void setPainting(bool painting);
    bool isPainting() const { return m_painting; }

    const MaskBrush& brush() const { return m_brush; }
    void setBrush(const MaskBrush& brush);

    /// What the mask is drawn in.
    void setColour(const QColor& colour);
    const QColor& colour() const { return m_overlay.colour(); }

    static constexpr double smallestRadius = 0.5;
    static constexpr double largestRadius = 256;

Q_SIGNALS:
    /// A stroke is over; `before`: the mask when it began.
    void stroked(const QImage& mask, bool erased, const QImage& before);
    void brushChanged(const inlay::MaskBrush& brush); ///< by a key
    void left();                                      ///< Escape

protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void tabletEvent(QTabletEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    QRectF picture() const; ///< where the mask lies, in the widget
    QPointF toMask(const QPointF& position) const;
    bool isOwnKey(const QKeyEvent& event) const;
    void begin(const QPointF& position, double pressure, Qt::KeyboardModifiers modifiers);
    void strokeTo(const QPointF& position, double pressure);
    void end();
    void abandon();
    void changeBrush(double radiusFactor, double softnessStep);
    void moveBrush(int key, bool finely);
    void refreshOverlay();
    void paintBrush(QPainter& painter) const;

    Canvas* m_canvas;
    QImage m_mask;
    QRectF m_part{0, 0, 1, 1};
    MaskOverlay m_overlay;
    MaskBrush m_brush;
    bool m_painting = false;
    bool m_stroking = false;
    bool m_spaceHeld = false;  ///< the canvas pans
    QImage m_before;           ///< the mask at the start of the stroke
    MaskBrush m_strokeBrush;   ///< with the pen's pressure
    QPointF m_last;            ///< of the stroke, in the mask
    QPointF m_cursor{-1, -1};  ///< in the widget
    bool m_cursorSeen = false; ///< the mouse is over the layer, or the keys have moved the brush
};

} // namespace inlay
