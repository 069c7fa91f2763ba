#include "ui/canvas/split_line.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <cmath>

namespace inlay {
namespace {

constexpr double gripReach = 12.0;

} // namespace

void SplitLine::setPosition(double position) {
    m_position = std::clamp(position, 0.0, 1.0);
}

void SplitLine::moveTo(double x, const QRectF& picture) {
    setPosition((x - picture.x()) / picture.width());
}

bool SplitLine::isAt(const QPointF& position, const QRectF& picture, const QRectF& pane) const {
    const QRectF seen = picture.intersected(pane);
    const double line = picture.x() + m_position * picture.width();
    return std::abs(position.x() - line) <= gripReach && position.y() >= seen.top() &&
           position.y() <= seen.bottom();
}

double SplitLine::x(const QRectF& picture, double devicePixelRatio) const {
    return std::round((picture.x() + m_position * picture.width()) * devicePixelRatio) /
           devicePixelRatio;
}

void SplitLine::paint(QPainter& painter, double x, const QRectF& seen, bool lit) const {
    painter.fillRect(QRectF(x - 1.5, seen.top(), 3.0, seen.height()), QColor(0, 0, 0, 90));
    painter.fillRect(QRectF(x - 0.5, seen.top(), 1.0, seen.height()), Qt::white);
    const QPointF middle(x, seen.bottom() - std::min(36.0, seen.height() / 2.0));
    painter.setPen(QPen(QColor(0, 0, 0, 120), 1.0));
    painter.setBrush(lit ? Theme::pictureAccent() : QColor(Qt::white));
    painter.drawEllipse(middle, 11.0, 11.0);
    painter.setPen(
        QPen(QColor(0x20, 0x20, 0x20), 1.75, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    for (const double side : {-1.0, 1.0})
        painter.drawPolyline(
            QPolygonF({middle + QPointF(side * 3.0, -3.5), middle + QPointF(side * 6.5, 0.0),
                       middle + QPointF(side * 3.0, 3.5)}));
}

} // namespace inlay
