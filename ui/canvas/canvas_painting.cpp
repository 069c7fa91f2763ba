// How the canvas looks.

#include "ui/canvas/canvas.h"
#include "ui/canvas/crop_editor.h"
#include "ui/canvas/crop_overlay.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace inlay {
namespace {

/// `picture` as large as it goes into `frame` without being stretched.
QRectF fitted(const QSize& picture, const QRectF& frame) {
    const QSizeF size = QSizeF(picture).scaled(frame.size(), Qt::KeepAspectRatio);
    return {frame.center().x() - size.width() / 2.0, frame.center().y() - size.height() / 2.0,
            size.width(), size.height()};
}

} // namespace

QColor Canvas::surroundColour() const {
    return m_surround == Surround::Dark ? Theme::surround() : Theme::midGrey();
}

QColor Canvas::captionColour() const {
    return m_surround == Surround::Dark ? QColor(0xa8, 0xa8, 0xa8) : QColor(0x16, 0x16, 0x16);
}

void Canvas::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.fillRect(rect(), surroundColour());
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_cropEditor) {
        paintCropEditing(painter);
    } else if (isEmpty()) {
        paintEmpty(painter);
        return;
    } else if (isSplitShown()) {
        paintSplit(painter);
    } else {
        const std::vector<QRectF> all = panes();
        const bool both = isSideBySide();
        const bool target =
            m_mode == Mode::TargetOnly || (m_mode == Mode::Split && m_resultPicture.isNull());
        if (both || target) {
            paintPicture(painter, m_targetPicture, all.front());
            paintCaption(painter, m_targetCaption, all.front(), Qt::AlignHCenter);
        }
        if (both || !target) {
            paintPicture(painter, m_resultPicture, all.back());
            paintCaption(painter, m_resultCaption, all.back(), Qt::AlignHCenter);
        }
    }
    if (m_dropHighlighted) {
        painter.setPen(QPen(Theme::pictureAccent(), 2.0));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(5, 5, -5, -5), 8, 8);
    }
}

void Canvas::paintPicture(QPainter& painter, const ScaledPicture& picture,
                          const QRectF& pane) const {
    if (picture.isNull()) {
        paintMissing(painter, pane);
        return;
    }
    picture.draw(painter, fitted(picture.size(), pictureRect(pane)), pane);
}

void Canvas::paintMissing(QPainter& painter, const QRectF& pane) const {
    const QRectF frame = pictureRect(pane).intersected(pane).adjusted(0.5, 0.5, -0.5, -0.5);
    QColor line = captionColour();
    line.setAlpha(60);
    painter.setPen(QPen(line, 1.0));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(frame);
}

void Canvas::paintCaption(QPainter& painter, const QString& text, const QRectF& pane,
                          Qt::Alignment alignment) const {
    if (text.isEmpty())
        return;
    // Below the picture, never on it: the strip under a pane is kept free of pictures.
    const QRectF seen = pictureRect(pane).intersected(pane);
    const double top = std::min(seen.bottom(), pane.bottom());
    const QRectF strip(seen.x(), top, seen.width(), captionHeight());
    painter.setPen(captionColour());
    painter.drawText(
        strip, static_cast<int>(alignment | Qt::AlignVCenter),
        fontMetrics().elidedText(text, Qt::ElideMiddle, static_cast<int>(strip.width())));
}

void Canvas::paintSplit(QPainter& painter) const {
    const QRectF pane = panes().front();
    const QRectF picture = pictureRect(pane);
    const QRectF seen = picture.intersected(pane);
    const double ratio = devicePixelRatioF();
    // On a whole device pixel, so that the line stays crisp.
    const double line = std::round((picture.x() + m_split * picture.width()) * ratio) / ratio;
    const auto paintPart = [&](const ScaledPicture& part, double from, double to) {
        if (from >= to)
            return;
        painter.save();
        painter.setClipRect(QRectF(QPointF(from, pane.top()), QPointF(to, pane.bottom())));
        part.draw(painter, fitted(part.size(), picture), pane);
        painter.restore();
    };
    paintPart(m_targetPicture, pane.left(), std::min(line, pane.right()));
    paintPart(m_resultPicture, std::max(line, pane.left()), pane.right());

    if (line >= pane.left() && line <= pane.right()) {
        painter.fillRect(QRectF(line - 1.5, seen.top(), 3.0, seen.height()), QColor(0, 0, 0, 90));
        painter.fillRect(QRectF(line - 0.5, seen.top(), 1.0, seen.height()), Qt::white);
        const bool lit = m_splitHovered || m_drag == Drag::Split;
        const QPointF middle(line, seen.bottom() - std::min(36.0, seen.height() / 2.0));
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
    paintCaption(painter, m_targetCaption, pane, Qt::AlignLeft);
    paintCaption(painter, m_resultCaption, pane, Qt::AlignRight);
}

void Canvas::paintCropEditing(QPainter& painter) const {
    const QRectF pane = panes().front();
    const QTransform toWidget = photoToWidget();
    const QRectF photo = toWidget.mapRect(QRectF(QPointF(), m_cropEditor->photoSize()));
    m_photoPicture.draw(painter, photo, QRectF(rect()));
    drawCropOverlay(painter, *m_cropEditor, toWidget, QRectF(rect()));

    const QString hint =
        m_cropEditor->faces().size() > 1
            ? tr("Drag to move, corners to scale, the handle to rotate, or click a numbered face. "
                 "Enter accepts, Escape cancels.")
            : tr("Drag to move, corners to scale, the handle to rotate. "
                 "Enter accepts, Escape cancels.");
    // The photo may have been zoomed over the strip.
    const QRectF strip(0, pane.bottom() + Theme::Grid / 2.0, width(),
                       height() - pane.bottom() - Theme::Grid / 2.0);
    painter.fillRect(strip, surroundColour());
    painter.setPen(captionColour());
    painter.drawText(strip, Qt::AlignCenter,
                     fontMetrics().elidedText(hint, Qt::ElideRight, width() - 2 * Theme::Grid));
}

QFont Canvas::emptyTitleFont() const {
    QFont titleFont = font();
    titleFont.setPointSizeF(titleFont.pointSizeF() * 1.5);
    return titleFont;
}

Canvas::EmptyLayout Canvas::emptyLayout() const {
    constexpr double roomy = 320.0; // where less is there, less of it is margin
    const double margin = width() < roomy ? 8.0 : 24.0;
    const QRectF area = QRectF(rect()).adjusted(margin, margin, -margin, -margin);
    const double textWidth = std::min(area.width() - 2.0 * margin, 440.0);
    const auto heightOf = [textWidth](const QFont& font, const QString& text) {
        return QFontMetricsF(font)
            .boundingRect(QRectF(0, 0, textWidth, 400), Qt::AlignHCenter | Qt::TextWordWrap, text)
            .height();
    };
    const double titleHeight = heightOf(emptyTitleFont(), m_emptyTitle);
    const double hintHeight = heightOf(font(), m_emptyHint);
    const bool hasAction = m_emptyAction && !m_emptyAction->isHidden();
    QSizeF action;
    if (hasAction) {
        const QSize whole = m_emptyAction->sizeHint();
        const int actionWidth = std::min(whole.width(), static_cast<int>(area.width() - 8.0));
        const int actionHeight = m_emptyAction->hasHeightForWidth()
                                     ? m_emptyAction->heightForWidth(actionWidth)
                                     : whole.height();
        action = QSizeF(actionWidth, std::min<double>(actionHeight, area.height()));
    }
    const double actionSpace = hasAction ? action.height() + 16.0 : 0.0;
    const double words = 16.0 + titleHeight + 8.0 + hintHeight + actionSpace;
    const double iconSide = std::clamp(area.height() - words - 16.0, 0.0, 64.0);
    const double contents = iconSide + words;
    EmptyLayout layout;
    layout.box = {0, 0, std::min(area.width(), 520.0), std::min(area.height(), contents + 96.0)};
    layout.box.moveCenter(area.center());
    const double middle = layout.box.center().x();
    double y = layout.box.center().y() - contents / 2.0;
    layout.icon = {middle - iconSide / 2.0, y, iconSide, iconSide};
    y += iconSide + 16.0;
    layout.title = {middle - textWidth / 2.0, y, textWidth, titleHeight};
    y += titleHeight + 8.0;
    layout.hint = {middle - textWidth / 2.0, y, textWidth, hintHeight};
    y += hintHeight + 16.0;
    if (hasAction)
        layout.action = {QPointF(middle - action.width() / 2.0, y), action};
    return layout;
}

void Canvas::placeEmptyAction() {
    if (m_emptyAction && !m_emptyAction->isHidden())
        m_emptyAction->setGeometry(emptyLayout().action.toRect());
}

void Canvas::paintEmpty(QPainter& painter) const {
    const EmptyLayout layout = emptyLayout();
    QColor line = captionColour();
    line.setAlpha(110);
    QPen dashes(m_dropHighlighted ? Theme::pictureAccent() : line, m_dropHighlighted ? 2.0 : 1.5,
                Qt::CustomDashLine, Qt::RoundCap);
    dashes.setDashPattern({5.0, 5.0});
    painter.setPen(dashes);
    QColor inside = captionColour();
    inside.setAlpha(m_dropHighlighted ? 24 : 8);
    painter.setBrush(inside);
    painter.drawRoundedRect(layout.box, 16, 16);

    const QColor iconColour = m_dropHighlighted ? Theme::pictureAccent() : captionColour();
    paintIcon(painter, QStringLiteral("photo"), layout.icon, iconColour);
    painter.setFont(emptyTitleFont());
    painter.setPen(m_surround == Surround::Dark ? QColor(0xe6, 0xe6, 0xe6) : captionColour());
    painter.drawText(layout.title, Qt::AlignCenter | Qt::TextWordWrap, m_emptyTitle);
    painter.setFont(font());
    painter.setPen(captionColour());
    painter.drawText(layout.hint, Qt::AlignHCenter | Qt::TextWordWrap, m_emptyHint);
}

} // namespace inlay
