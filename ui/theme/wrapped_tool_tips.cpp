#include "ui/theme/wrapped_tool_tips.h"

#include <QFontMetrics>
#include <QHelpEvent>
#include <QTextDocument>
#include <QToolTip>
#include <QWidget>

namespace inlay {

WrappedToolTips::WrappedToolTips(QObject* parent)
    : QObject(parent) {}

bool WrappedToolTips::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::ToolTip)
        return false;
    auto* widget = qobject_cast<QWidget*>(watched);
    if (!widget)
        return false;
    const QString tip = widget->toolTip();
    if (tip.isEmpty() || Qt::mightBeRichText(tip) ||
        QFontMetrics(QToolTip::font()).size(0, tip).width() <= WidestLine)
        return false;
    QString lines = tip.toHtmlEscaped();
    lines.replace(QLatin1Char('\n'), QLatin1String("<br>"));
    QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(),
                       QStringLiteral("<qt>%1</qt>").arg(lines), widget, {},
                       widget->toolTipDuration());
    event->accept();
    return true;
}

} // namespace inlay
