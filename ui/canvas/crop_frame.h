#pragma once

#include "core/model/picture/crop_quad.h"

#include <QPointF>
#include <QPolygonF>
#include <QSizeF>

namespace inlay {

/// A square in the photo by its middle and the vector from there to the middle of its right edge.
/// All in pixels of the photo.
class CropFrame {
public:
    static constexpr double SmallestSide = 16.0;

    CropFrame() = default;
    explicit CropFrame(const CropQuad& quad);

    CropQuad quad() const;
    /// Top left, bottom left, bottom right, top right.
    QPolygonF polygon() const;
    QPointF corner(int index) const { return polygon().at(index); }

    QPointF centre() const { return m_centre; }
    double side() const;
    double angle() const; ///< degrees, clockwise; 0 upright
    bool contains(const QPointF& point) const;

    void moveBy(const QPointF& delta) { m_centre += delta; }
    void rotateBy(double degrees);
    /// `fixed` stays where it is.
    void scaleBy(double factor, const QPointF& fixed);
    /// The middle stays in the photo, the side between SmallestSide and four times the photo.
    void keepWithin(const QSizeF& photo);

private:
    QPointF m_centre;
    QPointF m_right{1, 0};
};

} // namespace inlay
