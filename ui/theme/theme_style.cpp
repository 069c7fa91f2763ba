#include "ui/theme/theme_style.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

#include <algorithm>

namespace inlay {
namespace {

/// Outline, ground and, where it is on, accent of a check box or a radio button.
void drawIndicator(QPainter& painter, const QStyleOption& option, bool round) {
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool on = option.state & (QStyle::State_On | QStyle::State_NoChange);
    const QPalette::ColorGroup group = enabled ? QPalette::Active : QPalette::Disabled;
    const double side = std::min(option.rect.width(), option.rect.height()) - 1.0;
    QRectF box(0, 0, side, side);
    box.moveCenter(QRectF(option.rect).center());
    const double radius = round ? side / 2.0 : 3.0;

    QColor outline = option.palette.color(group, QPalette::WindowText);
    outline.setAlpha((option.state & QStyle::State_MouseOver) ? 220 : 130);
    const QColor fill =
        on ? (enabled ? Theme::accent() : option.palette.color(group, QPalette::Highlight))
           : option.palette.color(group, QPalette::Base);
    painter.setPen(on ? QPen(Qt::NoPen) : QPen(outline, 1.0));
    painter.setBrush(fill);
    painter.drawRoundedRect(box, radius, radius);
    if (option.state & QStyle::State_HasFocus) {
        painter.setPen(QPen(option.palette.color(QPalette::WindowText), 1.0));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(box, radius, radius);
    }
    if (!on)
        return;
    const QColor ink =
        enabled ? Theme::accentText() : option.palette.color(group, QPalette::HighlightedText);
    const auto at = [&box](double x, double y) {
        return QPointF(box.x() + x * box.width(), box.y() + y * box.height());
    };
    painter.setPen(QPen(ink, side / 7.0, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (option.state & QStyle::State_NoChange) {
        painter.drawLine(at(0.28, 0.5), at(0.72, 0.5));
    } else if (round) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink);
        painter.drawEllipse(box.center(), side * 0.2, side * 0.2);
    } else {
        painter.setBrush(Qt::NoBrush);
        painter.drawPolyline(QPolygonF({at(0.24, 0.53), at(0.43, 0.71), at(0.77, 0.31)}));
    }
}

} // namespace

ThemeStyle::ThemeStyle()
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

void ThemeStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option,
                               QPainter* painter, const QWidget* widget) const {
    if (element != PE_IndicatorCheckBox && element != PE_IndicatorRadioButton &&
        element != PE_IndicatorItemViewItemCheck) {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        return;
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    drawIndicator(*painter, *option, element == PE_IndicatorRadioButton);
    painter->restore();
}

void ThemeStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                             const QWidget* widget) const {
    const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(option);
    const bool measured = bar && bar->maximum > bar->minimum;
    if (!bar ||
        (element != CE_ProgressBarGroove && (element != CE_ProgressBarContents || !measured))) {
        QProxyStyle::drawControl(element, option, painter, widget);
        return;
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    const QRectF all = option->rect;
    const double radius = std::min(4.0, all.height() / 2.0);
    if (element == CE_ProgressBarGroove) {
        QColor ground = option->palette.color(QPalette::WindowText);
        ground.setAlpha(36);
        painter->setBrush(ground);
        painter->drawRoundedRect(all, radius, radius);
    } else {
        const double share = std::clamp((static_cast<double>(bar->progress) - bar->minimum) /
                                            (static_cast<double>(bar->maximum) - bar->minimum),
                                        0.0, 1.0);
        QRectF done = all;
        done.setWidth(all.width() * share);
        if (bar->direction == Qt::RightToLeft)
            done.moveRight(all.right());
        painter->setBrush(bar->state & State_Enabled
                              ? Theme::accent()
                              : option->palette.color(QPalette::Disabled, QPalette::Highlight));
        if (share > 0)
            painter->drawRoundedRect(done, std::min(radius, done.width() / 2.0), radius);
    }
    painter->restore();
}

} // namespace inlay
