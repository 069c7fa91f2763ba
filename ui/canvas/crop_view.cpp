#include "ui/canvas/crop_view.h"

#include "ui/canvas/crop_overlay.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QPainter>
#include <QWidget>

namespace inlay {

CropView::CropView(const QImage& photo, const CropQuad& crop, const std::vector<Face>& faces)
    : m_photo(photo)
    , m_editor(QSizeF(photo.size()), crop, faces) {
    QRectF frame = m_editor.frame().polygon().boundingRect();
    const double room = 0.04 * frame.height();
    frame.adjust(-room, -room, room, room);
    m_bounds = QRectF(QPointF(), QSizeF(photo.size())).united(frame);
}

QTransform CropView::toWidget(const QRectF& content) const {
    const double scale = content.width() / m_bounds.width();
    QTransform transform;
    transform.translate(content.x(), content.y());
    transform.scale(scale, scale);
    transform.translate(-m_bounds.x(), -m_bounds.y());
    return transform;
}

void CropView::paint(QPainter& painter, const QWidget& widget, const QRectF& content,
                     const QRectF& pane, Surround surround) const {
    const QTransform transform = toWidget(content);
    const QRectF whole(widget.rect());
    m_photo.draw(painter, transform.mapRect(QRectF(QPointF(), m_editor.photoSize())), whole);
    drawCropOverlay(painter, m_editor, transform, whole);

    const QString hint =
        m_editor.faces().size() > 1
            ? QCoreApplication::translate("inlay::Canvas",
                                          "Drag to move, corners to scale, the handle to rotate, "
                                          "or click a numbered face. Enter accepts, Escape "
                                          "cancels.")
            : QCoreApplication::translate("inlay::Canvas",
                                          "Drag to move, corners to scale, the handle to rotate. "
                                          "Enter accepts, Escape cancels.");
    // The photo may have been zoomed over the strip.
    const QRectF strip(0, pane.bottom() + Theme::Grid / 2.0, widget.width(),
                       widget.height() - pane.bottom() - Theme::Grid / 2.0);
    painter.fillRect(strip, surroundColour(surround));
    painter.setPen(captionColour(surround));
    painter.drawText(
        strip, Qt::AlignCenter,
        widget.fontMetrics().elidedText(hint, Qt::ElideRight, widget.width() - 2 * Theme::Grid));
}

} // namespace inlay
