#include "ui/widgets/value_slider.h"

#include "ui/theme/theme.h"
#include "ui/widgets/slider_track.h"

#include <QDoubleSpinBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>

#include <algorithm>
#include <cmath>
#include <utility>

namespace inlay {

namespace {

/// The number field lets nobody else at its line edit.
class NumberField : public QDoubleSpinBox {
public:
    using QDoubleSpinBox::lineEdit;
    using QDoubleSpinBox::QDoubleSpinBox;
};

} // namespace

ValueSlider::ValueSlider(const QString& label, double minimum, double maximum, int decimals,
                         QWidget* parent)
    : QWidget(parent)
    , m_minimum(minimum)
    , m_maximum(std::max(minimum, maximum))
    , m_decimals(std::clamp(decimals, 0, 6))
    , m_step(std::max(std::pow(10.0, -m_decimals), (m_maximum - m_minimum) / 100.0))
    , m_value(minimum)
    , m_default(minimum)
    , m_committed(minimum)
    , m_label(new QLabel(this))
    , m_track(new SliderTrack(this))
    , m_spinBox(new NumberField(this)) {
    m_track->setObjectName(QStringLiteral("track"));
    m_spinBox->setObjectName(QStringLiteral("number"));
    m_spinBox->setDecimals(m_decimals);
    m_spinBox->setAlignment(Qt::AlignRight);
    m_spinBox->setKeyboardTracking(false);
    m_spinBox->setAccelerated(true);
    // The numbers of sliders above one another line up.
    m_spinBox->setMinimumWidth(13 * Theme::Grid);
    m_label->setBuddy(m_spinBox);
    setFocusProxy(m_track);

    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(Theme::Grid);
    layout->setVerticalSpacing(0);
    layout->addWidget(m_label, 0, 0, 1, 2);
    layout->addWidget(m_track, 1, 0);
    layout->addWidget(m_spinBox, 1, 1);
    layout->setColumnStretch(0, 1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);

    setLabel(label);
    configureTrack();
    // The range may have moved the first value.
    m_value = m_committed = m_default;
    setValue(m_default);
    m_track->setValue(toTrack(m_value));
    m_spinBox->setValue(m_value);

    connect(m_track, &SliderTrack::valueChanged, this, &ValueSlider::applyTrack);
    connect(m_track, &SliderTrack::gestureBegan, this, [this](SliderTrack::Hand hand) {
        beginGesture(hand == SliderTrack::Hand::Drag  ? Hand::Drag
                     : hand == SliderTrack::Hand::Key ? Hand::Keys
                                                      : Hand::Wheel);
    });
    connect(m_track, &SliderTrack::gestureEnded, this, &ValueSlider::commit);
    connect(m_track, &SliderTrack::resetRequested, this, &ValueSlider::resetToDefault);
    connect(m_spinBox, &QDoubleSpinBox::valueChanged, this, &ValueSlider::applySpinBox);
    connect(m_spinBox, &QDoubleSpinBox::editingFinished, this, [this] { m_hand = Hand::None; });
    connect(static_cast<NumberField*>(m_spinBox)->lineEdit(), &QLineEdit::returnPressed, this,
            &ValueSlider::numberEntered);
}

void ValueSlider::beginGesture(Hand hand) {
    const bool goesOn = hand == m_hand && (hand == Hand::Wheel || hand == Hand::Number);
    m_hand = hand;
    if (!goesOn)
        m_gesture = nextGesture();
}

int ValueSlider::nextGesture() {
    static int last = 0;
    return ++last;
}

bool ValueSlider::isHeld() const {
    return m_sliding || m_track->isSliderDown();
}

void ValueSlider::slideTo(double value) {
    if (!isHeld()) {
        m_sliding = true;
        beginGesture(Hand::Drag);
    }
    setValue(value);
}

void ValueSlider::endSlide() {
    if (std::exchange(m_sliding, false))
        commit();
}

void ValueSlider::typeNumber(const QString& digit) {
    m_spinBox->setFocus();
    m_spinBox->selectAll();
    static_cast<NumberField*>(m_spinBox)->lineEdit()->insert(digit);
}

void ValueSlider::setNumberWidth(int width) {
    m_spinBox->setMinimumWidth(width);
}

QString ValueSlider::label() const {
    return m_label->text().remove(QLatin1Char('&'));
}

QString ValueSlider::valueText() const {
    return m_spinBox->text();
}

void ValueSlider::leaveEvent(QEvent* event) {
    m_hand = Hand::None; // the next turn of the wheel is another one
    QWidget::leaveEvent(event);
}

void ValueSlider::setLabel(const QString& label) {
    m_label->setText(label);
    QString plain = label;
    plain.remove(QLatin1Char('&'));
    setAccessibleName(plain);
    m_track->setAccessibleName(plain);
    m_spinBox->setAccessibleName(plain);
    changeEvent(nullptr);
}

void ValueSlider::setLabelVisible(bool visible) {
    m_label->setVisible(visible);
}

void ValueSlider::changeEvent(QEvent* event) {
    if (event)
        QWidget::changeEvent(event);
    if (event && event->type() != QEvent::ToolTipChange)
        return;
    // What the control is for, and how it is used.
    const QString manners =
        tr("Drag, or use the arrow keys; double click resets; Escape takes a drag back.");
    m_track->setToolTip(toolTip().isEmpty() ? manners : toolTip() + QLatin1Char('\n') + manners);
}

double ValueSlider::rounded(double value) const {
    const double scale = std::pow(10.0, m_decimals);
    return std::clamp(std::round(value * scale) / scale, m_minimum, m_maximum);
}

int ValueSlider::toTrack(double value) const {
    return static_cast<int>(std::lround((value - m_minimum) * std::pow(10.0, m_decimals)));
}

double ValueSlider::fromTrack(int position) const {
    return rounded(m_minimum + position / std::pow(10.0, m_decimals));
}

void ValueSlider::configureTrack() {
    const bool wasUpdating = m_updating;
    m_updating = true;
    if (!m_defaultIsOwn)
        m_default = m_minimum == -m_maximum ? 0.0 : m_minimum;
    m_default = rounded(m_default);
    m_track->setRange(0, toTrack(m_maximum));
    m_track->setSingleStep(std::max(1, toTrack(m_minimum + m_step)));
    m_track->setPageStep(std::max(1, toTrack(m_minimum + 10.0 * m_step)));
    m_track->setOrigin(m_minimum < 0 && m_maximum > 0 ? toTrack(0.0) : 0);
    m_track->setDefaultPosition(toTrack(m_default));
    m_spinBox->setRange(m_minimum, m_maximum);
    m_spinBox->setSingleStep(m_step);
    m_updating = wasUpdating;
}

void ValueSlider::setRange(double minimum, double maximum) {
    m_minimum = minimum;
    m_maximum = std::max(minimum, maximum);
    configureTrack();
    const double inside = rounded(m_value);
    const bool changed = inside != m_value;
    m_value = inside;
    {
        const QSignalBlocker track(m_track);
        const QSignalBlocker number(m_spinBox);
        m_track->setValue(toTrack(m_value));
        m_spinBox->setValue(m_value);
    }
    m_track->update();
    if (changed) {
        m_committed = m_value;
        Q_EMIT valueChanged(m_value);
    }
}

void ValueSlider::setDefaultValue(double value) {
    m_defaultIsOwn = true;
    m_default = rounded(value);
    m_track->setDefaultPosition(toTrack(m_default));
}

void ValueSlider::setUnit(const QString& unit) {
    m_spinBox->setSuffix(unit);
}

void ValueSlider::setSingleStep(double step) {
    m_step = std::max(step, std::pow(10.0, -m_decimals));
    configureTrack();
}

void ValueSlider::setValue(double value) {
    if (!std::isfinite(value))
        return;
    const double next = rounded(value);
    const bool changed = next != m_value;
    m_value = next;
    m_updating = true;
    m_track->setValue(toTrack(next));
    m_spinBox->setValue(next);
    m_updating = false;
    // A value from elsewhere in the midst of a gesture becomes what the gesture started from.
    if (!isHeld())
        m_committed = m_value;
    if (changed)
        Q_EMIT valueChanged(m_value);
}

void ValueSlider::resetToDefault() {
    beginGesture(Hand::Keys);
    m_sliding = true;
    setValue(m_default);
    endSlide();
}

void ValueSlider::applyTrack(int position) {
    if (m_updating)
        return;
    m_value = fromTrack(position);
    m_updating = true;
    m_spinBox->setValue(m_value);
    m_updating = false;
    Q_EMIT valueChanged(m_value);
}

void ValueSlider::applySpinBox(double value) {
    if (m_updating)
        return;
    m_value = rounded(value);
    m_updating = true;
    m_track->setValue(toTrack(m_value));
    m_updating = false;
    beginGesture(Hand::Number);
    Q_EMIT valueChanged(m_value);
    commit();
}

void ValueSlider::commit() {
    if (m_value == m_committed)
        return;
    m_committed = m_value;
    Q_EMIT valueCommitted(m_value);
}

QSize ValueSlider::sizeHint() const {
    return QWidget::sizeHint().expandedTo({220, 0});
}

} // namespace inlay
