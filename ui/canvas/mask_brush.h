#pragma once

#include <QImage>
#include <QPointF>
#include <QRect>

namespace inlay {

/// A round brush for masks (Grayscale8). How much a pixel is covered goes by the distance `d` of
/// its centre from the stroke's line: 1 up to `radius * (1 - softness)`, 0 from `radius` on, and a
/// smooth step between; never less than one pixel of transition, so that edges are not jagged.
struct MaskBrush {
    double radius = 12;    ///< pixels of the mask
    double softness = 0.3; ///< 0: hard, 1: soft from the middle
    bool erases = false;

    double coverage(double distance) const;

    /// Paints along the line from `from` to `to` (pixel centres lie at .5). A stroke may cross
    /// itself: what is covered already does not get darker. Returns the part that may have changed.
    QRect paint(QImage& mask, const QPointF& from, const QPointF& to) const;
};

} // namespace inlay
