#include "ui/widgets/style_layer_painting.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/style_layer_grid.h"

#include <QPainter>
#include <QPainterPath>
#include <QWidget>

#include <algorithm>
#include <cmath>

namespace inlay {
namespace {

constexpr int LockSide = 11;

QString bandText(StyleBand band) {
    switch (band) {
    case StyleBand::Coarse:
        return StyleLayerGrid::tr("Coarse: pose, shape of the head");
    case StyleBand::Middle:
        return StyleLayerGrid::tr("Middle: features, hair, expression");
    case StyleBand::Fine:
        break;
    }
    return StyleLayerGrid::tr("Fine: colours, texture, light");
}

QColor blended(const QColor& a, const QColor& b, double share) {
    const auto mix = [share](int from, int to) {
        return static_cast<int>(std::lround(from + (to - from) * share));
    };
    return {mix(a.red(), b.red()), mix(a.green(), b.green()), mix(a.blue(), b.blue())};
}

double luminance(const QColor& colour) {
    const auto linear = [](double value) { return std::pow(value, 2.2); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

/// Whichever of two inks has the higher contrast (WCAG) on `ground`.
QColor readable(const QColor& ground, const QColor& a, const QColor& b) {
    const auto contrast = [&ground](const QColor& ink) {
        const double x = luminance(ground) + 0.05;
        const double y = luminance(ink) + 0.05;
        return std::max(x, y) / std::min(x, y);
    };
    return contrast(a) >= contrast(b) ? a : b;
}

void drawInscription(QPainter& painter, const QWidget& widget, const StyleLayerCell& cell,
                     const QColor& ink) {
    const int half = cell.rect.height() / 2;
    QFont bold = widget.font();
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(ink);
    painter.drawText(cell.rect.adjusted(0, 3, 0, -half + 1), Qt::AlignCenter,
                     QString::number(cell.layer.index));
    QFont small = widget.font();
    small.setPointSizeF(small.pointSizeF() * 0.82);
    painter.setFont(small);
    QColor faint = ink;
    faint.setAlphaF(0.85F);
    painter.setPen(faint);
    const bool blends = cell.share > 0 && cell.share < 1;
    painter.drawText(cell.rect.adjusted(0, half - 1, 0, -3), Qt::AlignCenter,
                     blends ? StyleLayerGrid::tr("%1 %").arg(std::lround(cell.share * 100))
                            : QString::number(cell.layer.resolution));
    if (cell.locked)
        paintIcon(painter, QStringLiteral("lock"),
                  QRectF(cell.rect.right() - LockSide - 1, cell.rect.top() + 3, LockSide, LockSide),
                  ink);
}

} // namespace

void drawStyleLayerCell(QPainter& painter, const QWidget& widget, const StyleLayerCell& cell) {
    const bool enabled = widget.isEnabled();
    const QPalette& palette = widget.palette();
    const QPalette::ColorGroup state = enabled ? QPalette::Active : QPalette::Disabled;
    const QColor textOff = palette.color(state, QPalette::ButtonText);
    const QColor textOn =
        enabled ? Theme::accentText() : palette.color(state, QPalette::HighlightedText);
    QColor off = palette.color(state, QPalette::Button);
    QColor on = enabled ? Theme::accent() : palette.color(state, QPalette::Highlight);
    if (cell.hovered && enabled) {
        on = on.lighter(108);
        off = blended(off, textOff, 0.10);
    }

    const QRectF box = QRectF(cell.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    QPainterPath rounded;
    rounded.addRoundedRect(box, 4, 4);
    const double edge = box.bottom() - cell.share * box.height();
    // What stands across the edge of the filling is drawn in either ink, each on its own ground.
    const struct {
        QRectF part;
        QColor ground;
    } parts[] = {{QRectF(box.left(), box.top(), box.width(), edge - box.top()), off},
                 {QRectF(box.left(), edge, box.width(), box.bottom() - edge), on}};
    for (const auto& [part, ground] : parts) {
        if (part.height() <= 0)
            continue;
        painter.save();
        painter.setClipRect(part.adjusted(-1, part.top() > box.top() ? 0 : -1, 1,
                                          part.bottom() < box.bottom() ? 0 : 1));
        painter.fillPath(rounded, ground);
        drawInscription(painter, widget, cell, readable(ground, textOn, textOff));
        painter.restore();
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(blended(cell.share > 0.5 ? on : off, textOff, 0.18), 1.0));
    painter.drawPath(rounded);
    if (cell.focused) {
        painter.setPen(QPen(palette.color(QPalette::WindowText), 2.0));
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    }
    painter.setFont(widget.font());
}

QString styleLayerPixels(const std::vector<StyleLayer>& layers, int first, int count) {
    const int from = layers[static_cast<std::size_t>(first)].resolution;
    const int to = layers[static_cast<std::size_t>(first + count - 1)].resolution;
    return from == to ? StyleLayerGrid::tr("%1 px").arg(from)
                      : StyleLayerGrid::tr("%1 to %2 px").arg(from).arg(to);
}

void drawStyleLayerHeader(QPainter& painter, const QWidget& widget,
                          const StyleLayerLayout::Group& group,
                          const std::vector<StyleLayer>& layers) {
    painter.setFont(widget.font());
    painter.setPen(Theme::faintText());
    const QFontMetrics metrics = widget.fontMetrics();
    const QString range = styleLayerPixels(layers, group.first, group.count);
    const QRect header = group.header.adjusted(0, 0, 0, -Theme::Grid / 2);
    painter.drawText(header, Qt::AlignRight | Qt::AlignVCenter, range);
    const int room = header.width() - metrics.horizontalAdvance(range) - Theme::Grid;
    painter.setPen(widget.palette().color(QPalette::WindowText));
    painter.drawText(header, Qt::AlignLeft | Qt::AlignVCenter,
                     metrics.elidedText(bandText(group.band), Qt::ElideRight, room));
}

} // namespace inlay
