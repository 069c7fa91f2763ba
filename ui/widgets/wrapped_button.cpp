#include "ui/widgets/wrapped_button.h"

#include <QStyleOptionButton>
#include <QStylePainter>
#include <QTextLayout>
#include <algorithm>

namespace inlay {

QStringList WrappedButton::lines(int width) const {
    const int whole = fontMetrics().size(Qt::TextShowMnemonic, text()).width();
    const int available = whole + width - sizeHint().width(); // the rest is icon and margins
    if (whole <= available)
        return {text()};
    QTextLayout layout(text(), font());
    QTextOption wrapping;
    wrapping.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(wrapping);
    layout.beginLayout();
    QStringList broken;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(1, available));
        broken << text().mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return broken;
}

int WrappedButton::heightForWidth(int width) const {
    const int more = static_cast<int>(lines(width).size()) - 1;
    return sizeHint().height() + more * fontMetrics().lineSpacing();
}

void WrappedButton::paintEvent(QPaintEvent*) {
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text = lines(width()).join(QLatin1Char('\n'));
    QStylePainter(this).drawControl(QStyle::CE_PushButton, option);
}

} // namespace inlay
