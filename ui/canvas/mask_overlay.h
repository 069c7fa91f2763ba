#pragma once

#include <QColor>
#include <QImage>
#include <QPainterPath>

class QPainter;

namespace inlay {

/// How a mask is drawn over a picture: hatched in a colour, and lined by dashes of black and white.
/// A plain tint is lost on skin or cloth of its own colour; a pattern is told from any of them, and
/// lets what lies below be seen between its lines.
class MaskOverlay {
public:
    void setMask(const QImage& mask); ///< Grayscale8; null: nothing is drawn
    void setColour(const QColor& colour) { m_colour = colour; }
    const QColor& colour() const { return m_colour; }
    bool isEmpty() const { return m_alpha.isNull(); }

    /// `picture` is where the mask lies, `pane` what it is clipped to, both in the painter's units.
    void paint(QPainter& painter, const QRectF& picture, const QRectF& pane) const;

    static QColor usualColour();

private:
    QImage hatched(const QRectF& picture, const QRect& part, double scale) const;

    QImage m_alpha; ///< the mask as Alpha8
    QPainterPath m_outline;
    QColor m_colour = usualColour();
};

} // namespace inlay
