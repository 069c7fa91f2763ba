#include "ui/widgets/number_box.h"

namespace inlay {

namespace {

constexpr int finest = 9; ///< decimals
constexpr int usualWidth = 96;

} // namespace

NumberBox::NumberBox(double minimum, double maximum, QWidget* parent)
    : QDoubleSpinBox(parent) {
    setDecimals(finest);
    setRange(minimum, maximum);
    setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
    setAccelerated(true);
    setKeyboardTracking(false); // half a number is no setting
}

QString NumberBox::textFromValue(double value) const {
    QLocale plain = locale();
    plain.setNumberOptions(QLocale::OmitGroupSeparator);
    QString text = plain.toString(value, 'f', finest);
    while (text.endsWith(plain.zeroDigit()))
        text.chop(1);
    if (text.endsWith(plain.decimalPoint()))
        text.chop(1);
    return text;
}

// Room for nine decimals would be far too much for what is usual.
QSize NumberBox::sizeHint() const {
    return {usualWidth, QDoubleSpinBox::sizeHint().height()};
}

QSize NumberBox::minimumSizeHint() const {
    return sizeHint();
}

} // namespace inlay
