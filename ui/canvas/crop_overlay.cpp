#include "ui/canvas/crop_overlay.h"

#include "ui/canvas/crop_editor.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace inlay {
namespace {

/// White on a soft dark edge: seen on any photo.
void strokeVisibly(QPainter& painter, const QPainterPath& path, const QColor& colour,
                   double width) {
    painter.setBrush(Qt::NoBrush);
    painter.setPen(
        QPen(QColor(0, 0, 0, 110), width + 2.0, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(path);
    painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(path);
}

void drawOtherFaces(QPainter& painter, const CropEditor& editor, const QTransform& toWidget) {
    for (int i = 0; i < static_cast<int>(editor.faces().size()); ++i) {
        if (i == editor.chosenFace())
            continue;
        const Face& face = editor.faces()[static_cast<std::size_t>(i)];
        const QRectF box = toWidget.mapRect(QRectF(face.left, face.top, face.width, face.height));
        QPainterPath outline;
        outline.addRoundedRect(box, 4, 4);
        strokeVisibly(painter, outline, QColor(255, 255, 255, 190), 1.0);

        const QString number = QString::number(i + 1);
        const QFontMetricsF metrics(painter.font());
        const double height = metrics.height() + 4.0;
        const double width = std::max(height, metrics.horizontalAdvance(number) + 10.0);
        const QRectF badge(box.left(), box.top() - height - 2.0, width, height);
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor(0, 0, 0, 170));
        painter.drawRoundedRect(badge, 4, 4);
        painter.setPen(Qt::white);
        painter.drawText(badge, Qt::AlignCenter, number);
    }
}

void drawFrame(QPainter& painter, const CropEditor& editor, const QTransform& toWidget) {
    const QPolygonF corners = toWidget.map(editor.frame().polygon());

    QPainterPath thirds;
    for (const double share : {1.0 / 3.0, 2.0 / 3.0}) {
        const auto between = [share](const QPointF& a, const QPointF& b) {
            return a + (b - a) * share;
        };
        thirds.moveTo(between(corners[0], corners[3]));
        thirds.lineTo(between(corners[1], corners[2]));
        thirds.moveTo(between(corners[0], corners[1]));
        thirds.lineTo(between(corners[3], corners[2]));
    }
    painter.setPen(QPen(QColor(0, 0, 0, 60), 2.0));
    painter.drawPath(thirds);
    painter.setPen(QPen(QColor(255, 255, 255, 110), 1.0));
    painter.drawPath(thirds);

    QPainterPath outline;
    outline.addPolygon(corners);
    outline.closeSubpath();
    strokeVisibly(painter, outline, Qt::white, 1.5);

    const QPointF handle = editor.rotationHandle(toWidget);
    QPainterPath stalk;
    stalk.moveTo((corners[0] + corners[3]) / 2.0);
    stalk.lineTo(handle);
    strokeVisibly(painter, stalk, Qt::white, 1.5);

    painter.setPen(QPen(QColor(0, 0, 0, 150), 1.0));
    painter.setBrush(Theme::pictureAccent());
    painter.drawEllipse(handle, 6.0, 6.0);
    painter.setBrush(Qt::white);
    for (const QPointF& corner : corners) {
        painter.save();
        painter.translate(corner);
        painter.rotate(editor.frame().angle());
        painter.drawRoundedRect(QRectF(-5.0, -5.0, 10.0, 10.0), 2.0, 2.0);
        painter.restore();
    }
}

} // namespace

void drawCropOverlay(QPainter& painter, const CropEditor& editor, const QTransform& toWidget,
                     const QRectF& pane) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath outside;
    outside.setFillRule(Qt::OddEvenFill);
    outside.addRect(pane.adjusted(-1, -1, 1, 1));
    outside.addPolygon(toWidget.map(editor.frame().polygon()));
    outside.closeSubpath();
    painter.fillPath(outside, QColor(0, 0, 0, 150));
    drawOtherFaces(painter, editor, toWidget);
    drawFrame(painter, editor, toWidget);
    painter.restore();
}

} // namespace inlay
