#include "ui/canvas/mask_brush.h"

#include <algorithm>
#include <cmath>

namespace inlay {

namespace {

double distanceToSegment(const QPointF& point, const QPointF& from, const QPointF& to) {
    const QPointF along = to - from;
    const double length = QPointF::dotProduct(along, along);
    const double share =
        length > 0 ? std::clamp(QPointF::dotProduct(point - from, along) / length, 0.0, 1.0) : 0.0;
    const QPointF away = point - (from + along * share);
    return std::hypot(away.x(), away.y());
}

} // namespace

double MaskBrush::coverage(double distance) const {
    const double transition = std::max(1.0, radius * softness);
    const double outer = std::max(radius, 0.5) + (radius * softness < 1.0 ? 0.5 : 0.0);
    const double inner = outer - transition;
    const double share = std::clamp((outer - distance) / (outer - inner), 0.0, 1.0);
    return share * share * (3 - 2 * share);
}

QRect MaskBrush::paint(QImage& mask, const QPointF& from, const QPointF& to) const {
    const double reach = radius + 1.0;
    const QRect area =
        QRectF(from, to).normalized().adjusted(-reach, -reach, reach, reach).toAlignedRect() &
        mask.rect();
    for (int y = area.top(); y <= area.bottom(); ++y) {
        uchar* line = mask.scanLine(y);
        for (int x = area.left(); x <= area.right(); ++x) {
            const double covered = coverage(distanceToSegment(QPointF(x + 0.5, y + 0.5), from, to));
            const int value = static_cast<int>(std::lround(covered * 255));
            line[x] = static_cast<uchar>(erases ? std::min<int>(line[x], 255 - value)
                                                : std::max<int>(line[x], value));
        }
    }
    return area;
}

} // namespace inlay
