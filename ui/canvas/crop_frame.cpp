#include "ui/canvas/crop_frame.h"

#include <QtMath>

#include <algorithm>
#include <cmath>

namespace inlay {
namespace {

QPointF turned(const QPointF& vector, double degrees) {
    const double radians = qDegreesToRadians(degrees);
    return {vector.x() * std::cos(radians) - vector.y() * std::sin(radians),
            vector.x() * std::sin(radians) + vector.y() * std::cos(radians)};
}

QPointF downFrom(const QPointF& right) {
    return {-right.y(), right.x()};
}

} // namespace

CropFrame::CropFrame(const CropQuad& quad) {
    QPointF corners[4];
    for (int i = 0; i < 4; ++i)
        corners[i] = {quad.corners[static_cast<std::size_t>(i)].x,
                      quad.corners[static_cast<std::size_t>(i)].y};
    m_centre = (corners[0] + corners[1] + corners[2] + corners[3]) / 4.0;
    // From all four edges, so that a slightly skewed quad gives the square nearest to it.
    const QPointF right = (corners[3] - corners[0] + corners[2] - corners[1]) / 4.0;
    const QPointF down = (corners[1] - corners[0] + corners[2] - corners[3]) / 4.0;
    m_right = (right + QPointF(down.y(), -down.x())) / 2.0;
    if (std::hypot(m_right.x(), m_right.y()) < 1e-9)
        m_right = {SmallestSide / 2.0, 0};
}

QPolygonF CropFrame::polygon() const {
    const QPointF down = downFrom(m_right);
    return {{m_centre - m_right - down, m_centre - m_right + down, m_centre + m_right + down,
             m_centre + m_right - down}};
}

CropQuad CropFrame::quad() const {
    const QPolygonF points = polygon();
    CropQuad quad;
    for (int i = 0; i < 4; ++i)
        quad.corners[static_cast<std::size_t>(i)] = {points[i].x(), points[i].y()};
    return quad;
}

double CropFrame::side() const {
    return 2.0 * std::hypot(m_right.x(), m_right.y());
}

double CropFrame::angle() const {
    return qRadiansToDegrees(std::atan2(m_right.y(), m_right.x()));
}

bool CropFrame::contains(const QPointF& point) const {
    const QPointF offset = point - m_centre;
    const double limit = QPointF::dotProduct(m_right, m_right);
    return std::abs(QPointF::dotProduct(offset, m_right)) <= limit &&
           std::abs(QPointF::dotProduct(offset, downFrom(m_right))) <= limit;
}

void CropFrame::rotateBy(double degrees) {
    m_right = turned(m_right, degrees);
}

void CropFrame::scaleBy(double factor, const QPointF& fixed) {
    factor = std::max(factor, SmallestSide / side());
    m_centre = fixed + (m_centre - fixed) * factor;
    m_right *= factor;
}

void CropFrame::keepWithin(const QSizeF& photo) {
    const double largest = 4.0 * std::max(photo.width(), photo.height());
    if (side() > largest)
        m_right *= largest / side();
    if (side() < SmallestSide)
        m_right *= SmallestSide / side();
    m_centre = {std::clamp(m_centre.x(), 0.0, photo.width()),
                std::clamp(m_centre.y(), 0.0, photo.height())};
}

} // namespace inlay
