#pragma once

#include <QRectF>

class QPainter;

namespace inlay {

/// The line between two pictures that lie on each other, the first to its left. Positions and
/// rectangles are in the widget.
class SplitLine {
public:
    /// 0: at the picture's left edge, 1: at its right one.
    double position() const { return m_position; }
    void setPosition(double position);
    void moveTo(double x, const QRectF& picture);

    /// Near enough to be taken by the mouse.
    bool isAt(const QPointF& position, const QRectF& picture, const QRectF& pane) const;
    /// On a whole device pixel, so that the line stays crisp.
    double x(const QRectF& picture, double devicePixelRatio) const;
    void paint(QPainter& painter, double x, const QRectF& seen, bool lit) const;

private:
    double m_position = 0.5;
};

} // namespace inlay
