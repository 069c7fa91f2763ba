#include "ui/samples/sample_delegate.h"

#include "ui/samples/sample_model.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace inlay {

namespace {

constexpr int side = 112;
constexpr int margin = Theme::Grid / 2;
constexpr double radius = 4;
constexpr double badge = 20;

void paintTick(QPainter& painter, const QRectF& place) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::accent());
    painter.drawEllipse(place);
    QPen pen(Theme::accentText(), 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    const auto at = [&place](double x, double y) {
        return QPointF(place.x() + x * place.width(), place.y() + y * place.height());
    };
    painter.drawPolyline(QPolygonF({at(0.28, 0.52), at(0.44, 0.68), at(0.72, 0.34)}));
}

} // namespace

void SampleDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const {
    painter->save();
    painter->setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const QRectF place = QRectF(option.rect).adjusted(margin, margin, -margin, -margin);
    QPainterPath rounded;
    rounded.addRoundedRect(place, radius, radius);
    const auto picture = index.data(Qt::DecorationRole).value<QPixmap>();
    painter->fillPath(rounded, Theme::surround());
    if (!picture.isNull()) {
        painter->setClipPath(rounded);
        painter->drawPixmap(place, picture, picture.rect());
        painter->setClipping(false);
    } else {
        painter->setPen(QColor(0x80, 0x80, 0x80));
        painter->drawText(place, Qt::AlignCenter,
                          QString::number(index.data(SampleModel::SeedRole).toULongLong()));
    }
    const bool chosen = option.state & QStyle::State_Selected;
    const bool hovered = option.state & QStyle::State_MouseOver;
    if (chosen || hovered) {
        QColor frame = Theme::accent();
        frame.setAlphaF(chosen ? 1.0F : 0.5F);
        painter->setPen(QPen(frame, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(place.adjusted(-2, -2, 2, 2), radius + 2, radius + 2);
    }
    if (index.data(SampleModel::OnShelfRole).toBool())
        paintTick(*painter, {place.right() - badge - 4, place.top() + 4, badge, badge});
    painter->restore();
}

QSize SampleDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const {
    return {side + 2 * margin, side + 2 * margin};
}

} // namespace inlay
