#include "ui/canvas/view_transform.h"

#include <algorithm>

namespace inlay {

void ViewTransform::setSizes(const QSizeF& content, const QSizeF& pane) {
    if (!content.isEmpty() && !m_content.isEmpty() && content != m_content) {
        // The same thing at another resolution: keep its size on the screen.
        m_scale *= m_content.width() / content.width();
    }
    m_content = content;
    m_pane = pane;
    if (m_fitting)
        fit();
    else
        clamp();
}

double ViewTransform::fittingScale() const {
    if (m_content.isEmpty() || m_pane.isEmpty())
        return 1.0;
    return std::min(m_pane.width() / m_content.width(), m_pane.height() / m_content.height());
}

void ViewTransform::fit() {
    m_fitting = true;
    m_scale = fittingScale();
    m_centre = {0.5, 0.5};
}

void ViewTransform::zoomAt(double scale, const QPointF& position) {
    if (m_content.isEmpty() || m_pane.isEmpty())
        return;
    const QPointF fromCentre = position - QPointF(m_pane.width() / 2.0, m_pane.height() / 2.0);
    const QPointF before = fromCentre / m_scale;
    m_fitting = false;
    m_scale = scale;
    clamp();
    const QPointF shift = before - fromCentre / m_scale;
    m_centre += QPointF(shift.x() / m_content.width(), shift.y() / m_content.height());
    clamp();
}

void ViewTransform::show(const QRectF& part) {
    if (m_content.isEmpty() || m_pane.isEmpty() || part.isEmpty())
        return;
    m_fitting = false;
    m_scale = std::min(m_pane.width() / part.width(), m_pane.height() / part.height());
    m_centre = {part.center().x() / m_content.width(), part.center().y() / m_content.height()};
    clamp();
}

void ViewTransform::panBy(const QPointF& delta) {
    if (m_content.isEmpty())
        return;
    m_fitting = false;
    m_centre -= QPointF(delta.x() / (m_content.width() * m_scale),
                        delta.y() / (m_content.height() * m_scale));
    clamp();
}

void ViewTransform::clamp() {
    const double smallest = std::min(1.0, fittingScale()) / 4.0;
    m_scale = std::clamp(m_scale, smallest, std::max(MaximumScale, fittingScale()));
    // A picture smaller than its pane stays in the middle, a larger one always fills the pane.
    const auto clampAxis = [this](double centre, double content, double pane) {
        const double half = content > 0 ? pane / (2.0 * content * m_scale) : 0.5;
        return half >= 0.5 ? 0.5 : std::clamp(centre, half, 1.0 - half);
    };
    m_centre = {clampAxis(m_centre.x(), m_content.width(), m_pane.width()),
                clampAxis(m_centre.y(), m_content.height(), m_pane.height())};
}

QRectF ViewTransform::contentRect(const QRectF& pane) const {
    const QSizeF size = m_content * m_scale;
    const QPointF middle = pane.center();
    return {middle.x() - m_centre.x() * size.width(), middle.y() - m_centre.y() * size.height(),
            size.width(), size.height()};
}

} // namespace inlay
