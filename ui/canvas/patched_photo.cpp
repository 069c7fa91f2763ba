#include "ui/canvas/patched_photo.h"

#include <QPainter>
#include <QTransform>

namespace inlay {

void PatchedPhoto::setPhoto(const QImage& photo) {
    if (photo.cacheKey() == m_image.cacheKey())
        return;
    m_patches.clear();
    m_image = photo;
    m_photo = ScaledPicture(photo);
}

void PatchedPhoto::draw(QPainter& painter, const QRectF& target, const QRectF& visible,
                        bool patched) const {
    m_photo.draw(painter, target, visible);
    if (!patched)
        return;
    QTransform toWidget;
    toWidget.translate(target.x(), target.y());
    toWidget.scale(target.width() / m_image.width(), target.height() / m_image.height());
    const double scale = painter.device()->devicePixelRatioF() * target.width() / m_image.width();
    painter.save();
    painter.setClipRect(visible, Qt::IntersectClip);
    painter.setRenderHint(QPainter::SmoothPixmapTransform, scale < ScaledPicture::SquaresFrom);
    for (const PhotoPatch& patch : m_patches)
        painter.drawImage(toWidget.mapRect(patch.place), patch.image);
    painter.restore();
}

} // namespace inlay
