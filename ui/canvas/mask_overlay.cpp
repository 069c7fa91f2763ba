#include "ui/canvas/mask_overlay.h"

#include "ui/canvas/mask_outline.h"
#include "ui/images/present_image.h"

#include <QPaintDevice>
#include <QPainter>
#include <cmath>

namespace inlay {

namespace {

constexpr int period = 8; // of the hatching, logical pixels along an axis
constexpr double lineStrength = 0.85;
constexpr double tintStrength = 0.3;
constexpr double dashLength = 4;

/// One period of diagonal lines with a tint between them, in device pixels.
QImage hatching(const QColor& colour, double scale) {
    const int side = std::max(4, static_cast<int>(std::lround(period * scale)));
    QImage tile(side, side, QImage::Format_ARGB32_Premultiplied);
    QColor line = colour;
    line.setAlphaF(lineStrength);
    QColor between = colour;
    between.setAlphaF(tintStrength);
    for (int y = 0; y < side; ++y) {
        for (int x = 0; x < side; ++x)
            tile.setPixelColor(x, y, (x + y) % side < side / 4 ? line : between);
    }
    return tile;
}

} // namespace

QColor MaskOverlay::usualColour() {
    return {0x00, 0xb4, 0xff};
}

void MaskOverlay::setMask(const QImage& mask) {
    m_alpha = mask;
    m_alpha.reinterpretAsFormat(QImage::Format_Alpha8);
    m_outline = maskOutline(mask);
}

/// A part of the device's pixels, with the mask as its alpha.
QImage MaskOverlay::hatched(const QRectF& picture, const QRect& part, double scale) const {
    QImage layer = newImage(part.size(), QImage::Format_ARGB32_Premultiplied);
    layer.fill(Qt::transparent);
    QPainter painter(&layer);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.translate(-part.topLeft());
    painter.drawImage(QRectF(picture.topLeft() * scale, picture.size() * scale), m_alpha);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(part, QBrush(hatching(m_colour, scale)));
    return layer;
}

void MaskOverlay::paint(QPainter& painter, const QRectF& picture, const QRectF& pane) const {
    if (isEmpty() || picture.isEmpty())
        return;
    const double scale = painter.device()->devicePixelRatioF();
    const QRectF seen = picture & pane;
    const QRect part = QRectF(seen.topLeft() * scale, seen.size() * scale).toAlignedRect();
    if (part.isEmpty())
        return;
    painter.save();
    painter.setClipRect(pane);
    painter.drawImage(QRectF(QPointF(part.topLeft()) / scale, QSizeF(part.size()) / scale),
                      hatched(picture, part, scale));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    QTransform toPicture = QTransform::fromTranslate(picture.x(), picture.y());
    toPicture.scale(picture.width() / m_alpha.width(), picture.height() / m_alpha.height());
    const QPainterPath outline = toPicture.map(m_outline);
    painter.setPen(QPen(Qt::black, 2.0));
    painter.drawPath(outline);
    QPen dashes(Qt::white, 2.0);
    dashes.setDashPattern({dashLength / 2, dashLength / 2}); // in units of the width
    dashes.setCapStyle(Qt::FlatCap);
    painter.setPen(dashes);
    painter.drawPath(outline);
    painter.restore();
}

} // namespace inlay
