#include "ui/canvas/scaled_picture.h"

#include "ui/canvas/resample.h"
#include "ui/images/present_image.h"

#include <QPainter>

#include <cmath>

namespace inlay {

ScaledPicture::ScaledPicture(const QImage& image) {
    if (image.isNull())
        return;
    QImage opaque = present(image.convertToFormat(QImage::Format_RGB32));
    opaque.setDevicePixelRatio(1.0);
    m_levels.push_back(std::move(opaque));
}

const QImage& ScaledPicture::level(double scale, double& factor) const {
    std::size_t index = 0;
    factor = 1.0;
    // Half-size copies serve as long as they have more pixels than are shown.
    while (scale <= 0.5 && m_levels[index].width() > 1 && m_levels[index].height() > 1) {
        if (index + 1 == m_levels.size())
            m_levels.push_back(halved(m_levels[index]));
        ++index;
        scale *= 2.0;
    }
    factor = static_cast<double>(m_levels[index].width()) / m_levels.front().width();
    return m_levels[index];
}

void ScaledPicture::draw(QPainter& painter, const QRectF& target, const QRectF& visible) const {
    if (isNull() || target.isEmpty())
        return;
    const double ratio = painter.device()->devicePixelRatioF();
    const double scale = ratio * target.width() / size().width();
    painter.save();
    painter.setClipRect(visible, Qt::IntersectClip);
    if (scale >= SquaresFrom) {
        painter.setRenderHint(QPainter::SmoothPixmapTransform, false);
        painter.drawImage(target, m_levels.front());
        painter.restore();
        return;
    }
    // The part that is seen, in whole device pixels.
    const QRectF seen = target.intersected(visible);
    const QRect part =
        QRectF(seen.x() * ratio, seen.y() * ratio, seen.width() * ratio, seen.height() * ratio)
            .toAlignedRect();
    if (!part.isEmpty()) {
        if (m_drawn.isNull() || m_drawnTarget != target || m_drawnPart != part ||
            m_drawnRatio != ratio) {
            double factor = 1.0;
            const QImage& pixels = level(scale, factor);
            const double perDevicePixel = factor / scale;
            const QRectF source((part.x() - target.x() * ratio) * perDevicePixel,
                                (part.y() - target.y() * ratio) * perDevicePixel,
                                part.width() * perDevicePixel, part.height() * perDevicePixel);
            m_drawn = resampled(pixels, source, part.size());
            m_drawn.setDevicePixelRatio(ratio);
            m_drawnTarget = target;
            m_drawnPart = part;
            m_drawnRatio = ratio;
        }
        painter.setClipRect(target, Qt::IntersectClip);
        painter.drawImage(QPointF(part.x() / ratio, part.y() / ratio), m_drawn);
    }
    painter.restore();
}

} // namespace inlay
