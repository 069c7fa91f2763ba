#include "ui/theme/svg_icon_engine.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <utility>

namespace inlay {

SvgIconEngine::SvgIconEngine(QString path, bool recoloured, QPalette::ColorRole role)
    : m_path(std::move(path))
    , m_recoloured(recoloured)
    , m_role(role) {}

QColor SvgIconEngine::colourFor(QIcon::Mode mode) const {
    const QPalette palette = QGuiApplication::palette();
    switch (mode) {
    case QIcon::Disabled:
        return palette.color(QPalette::Disabled, QPalette::WindowText);
    case QIcon::Selected:
        return palette.color(QPalette::Active, QPalette::HighlightedText);
    default:
        return palette.color(QPalette::Active, m_role);
    }
}

QPixmap SvgIconEngine::rendered(const QSize& devicePixels, const QColor& colour) const {
    if (devicePixels.isEmpty())
        return {};
    const QString cacheKey = QStringLiteral("inlay-icon:%1:%2x%3:%4")
                                 .arg(m_path)
                                 .arg(devicePixels.width())
                                 .arg(devicePixels.height())
                                 .arg(colour.rgba());
    QPixmap pixmap;
    if (QPixmapCache::find(cacheKey, &pixmap))
        return pixmap;
    QImage image(devicePixels, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    QSvgRenderer renderer(m_path);
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    renderer.render(&painter, QRectF(QPointF(), QSizeF(devicePixels)));
    if (m_recoloured) {
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(image.rect(), colour);
    } else if (colour.alpha() < 255) { // a disabled icon in its own colours fades
        painter.setCompositionMode(QPainter::CompositionMode_DestinationIn);
        painter.fillRect(image.rect(), QColor(0, 0, 0, colour.alpha()));
    }
    painter.end();
    pixmap = QPixmap::fromImage(image);
    QPixmapCache::insert(cacheKey, pixmap);
    return pixmap;
}

QPixmap SvgIconEngine::scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State /*state*/,
                                    qreal scale) {
    QColor colour = colourFor(mode);
    if (!m_recoloured)
        colour = QColor(0, 0, 0, mode == QIcon::Disabled ? 100 : 255);
    QPixmap pixmap = rendered(size, colour);
    pixmap.setDevicePixelRatio(scale);
    return pixmap;
}

QPixmap SvgIconEngine::pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) {
    return scaledPixmap(size, mode, state, 1.0);
}

void SvgIconEngine::paint(QPainter* painter, const QRect& rect, QIcon::Mode mode,
                          QIcon::State state) {
    const qreal ratio = painter->device()->devicePixelRatioF();
    painter->drawPixmap(rect, scaledPixmap(rect.size() * ratio, mode, state, 1.0));
}

void SvgIconEngine::paintInColour(QPainter& painter, const QRectF& rect,
                                  const QColor& colour) const {
    const qreal ratio = painter.device()->devicePixelRatioF();
    const QPixmap pixmap = rendered((rect.size() * ratio).toSize(), colour);
    painter.drawPixmap(rect, pixmap, QRectF(pixmap.rect()));
}

QIconEngine* SvgIconEngine::clone() const {
    return new SvgIconEngine(m_path, m_recoloured, m_role);
}

QString SvgIconEngine::key() const {
    return QStringLiteral("inlay-svg");
}

} // namespace inlay
