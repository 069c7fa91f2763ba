#include "ui/shelf/shelf_delegate.h"

#include "ui/shelf/shelf_model.h"
#include "ui/shelf/thumbnail_cache.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace inlay {

namespace {

constexpr int margin = Theme::Grid;
constexpr int thumbnailSide = 64;
constexpr int barHeight = 4;
constexpr double foreignOpacity = 0.4;

QRect thumbnailRect(const QRect& row) {
    return {row.left() + margin, row.top() + margin, thumbnailSide, thumbnailSide};
}

QRect textRect(const QRect& row) {
    return row.adjusted(margin + thumbnailSide + 12, margin + 6, -margin, -margin - 6);
}

QColor stateColour(PictureState state) {
    switch (state) {
    case PictureState::Failed:
        return Theme::warning();
    case PictureState::Running:
    case PictureState::Paused:
        return Theme::accent();
    default:
        return Theme::faintText();
    }
}

void drawThumbnail(QPainter& painter, const QRect& place, const QPixmap& pixmap, bool foreign) {
    QPainterPath rounded;
    rounded.addRoundedRect(place, 4, 4);
    painter.fillPath(rounded, Theme::surround());
    painter.save();
    painter.setClipPath(rounded);
    if (foreign)
        painter.setOpacity(foreignOpacity);
    painter.drawPixmap(place, pixmap.isNull() ? ThumbnailCache::standIn() : pixmap);
    painter.restore();
}

void drawBar(QPainter& painter, const QRect& place, int percent, bool paused) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::line());
    painter.drawRoundedRect(place, 2, 2);
    QRect done = place;
    done.setWidth(place.width() * percent / 100);
    painter.setBrush(paused ? Theme::faintText() : Theme::accent());
    painter.drawRoundedRect(done, 2, 2);
}

/// At the left edge, around the faces of one photo.
void drawBracket(QPainter& painter, const QRect& row, bool isWithAbove, bool isWithBelow) {
    if (!isWithAbove && !isWithBelow)
        return;
    constexpr double left = 2;
    constexpr double right = 6;
    const double top = isWithAbove ? row.top() : row.top() + margin;
    const double bottom = isWithBelow ? row.bottom() + 1 : row.bottom() - margin;
    QPainterPath path;
    path.moveTo(isWithAbove ? left : right, top);
    path.lineTo(left, top);
    path.lineTo(left, bottom);
    path.lineTo(isWithBelow ? left : right, bottom);
    painter.setPen(QPen(Theme::faintText(), 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
}

} // namespace

void ShelfDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const {
    painter->save();
    painter->setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const QRect row = option.rect.adjusted(4, 2, -4, -2);
    const bool selected = option.state & QStyle::State_Selected;
    if (selected || option.state & QStyle::State_MouseOver) {
        QColor back = selected ? Theme::accent() : option.palette.color(QPalette::Text);
        back.setAlphaF(selected ? 0.22F : 0.06F);
        painter->setPen(Qt::NoPen);
        painter->setBrush(back);
        painter->drawRoundedRect(row, 6, 6);
    }
    if (option.state & QStyle::State_HasFocus && selected) {
        painter->setPen(QPen(Theme::accent(), 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(row).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    }
    drawBracket(*painter, option.rect, index.data(ShelfModel::WithAboveRole).toBool(),
                index.data(ShelfModel::WithBelowRole).toBool());
    const bool foreign = index.data(ShelfModel::ForeignRole).toBool();
    drawThumbnail(*painter, thumbnailRect(option.rect),
                  index.data(ShelfModel::ThumbnailRole).value<QPixmap>(), foreign);

    const QRect text = textRect(option.rect);
    const auto state = static_cast<PictureState>(index.data(ShelfModel::StateRole).toInt());
    painter->setPen(foreign ? Theme::faintText() : option.palette.color(QPalette::Text));
    painter->drawText(
        text, Qt::AlignLeft | Qt::AlignTop,
        option.fontMetrics.elidedText(index.data().toString(), Qt::ElideMiddle, text.width()));
    painter->setPen(stateColour(state));
    const QRect second = text.translated(0, option.fontMetrics.height() + 4);
    painter->drawText(
        second, Qt::AlignLeft | Qt::AlignTop,
        option.fontMetrics.elidedText(index.data(ShelfModel::StateTextRole).toString(),
                                      Qt::ElideRight, text.width()));
    if (state == PictureState::Running || state == PictureState::Paused)
        drawBar(*painter, {text.left(), text.bottom() - barHeight + 4, text.width(), barHeight},
                index.data(ShelfModel::PercentRole).toInt(), state == PictureState::Paused);
    painter->restore();
}

QSize ShelfDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const {
    return {thumbnailSide + 2 * margin, thumbnailSide + 2 * margin}; // as wide as the list
}

void ShelfDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                         const QModelIndex&) const {
    QRect place = textRect(option.rect);
    place.setHeight(editor->sizeHint().height());
    editor->setGeometry(place.adjusted(-4, -4, 4, 0));
}

} // namespace inlay
