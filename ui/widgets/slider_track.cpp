#include "ui/widgets/slider_track.h"

#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <utility>

namespace inlay {
namespace {

constexpr double HandleRadius = 7.0;
constexpr double GrooveHeight = 4.0;

} // namespace

SliderTrack::SliderTrack(QWidget* parent)
    : QSlider(Qt::Horizontal, parent) {
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
}

void SliderTrack::setOrigin(int position) {
    m_origin = position;
    update();
}

void SliderTrack::setDefaultPosition(int position) {
    m_defaultPosition = position;
    update();
}

QSize SliderTrack::sizeHint() const {
    return {120, 3 * Theme::Grid};
}

QSize SliderTrack::minimumSizeHint() const {
    return {64, 3 * Theme::Grid};
}

QRectF SliderTrack::groove() const {
    const double inset = HandleRadius + 2.0;
    return {inset, (height() - GrooveHeight) / 2.0, std::max(1.0, width() - 2.0 * inset),
            GrooveHeight};
}

double SliderTrack::xOf(int position) const {
    const QRectF line = groove();
    if (maximum() <= minimum())
        return line.left();
    const double share =
        static_cast<double>(position - minimum()) / (static_cast<double>(maximum()) - minimum());
    return line.left() + std::clamp(share, 0.0, 1.0) * line.width();
}

int SliderTrack::positionAt(double x) const {
    const QRectF line = groove();
    const double share = std::clamp((x - line.left()) / line.width(), 0.0, 1.0);
    return minimum() +
           static_cast<int>(std::lround(share * (static_cast<double>(maximum()) - minimum())));
}

void SliderTrack::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF line = groove();
    const bool enabled = isEnabled();
    const QColor ink =
        palette().color(enabled ? QPalette::Active : QPalette::Disabled, QPalette::WindowText);

    QColor empty = ink;
    empty.setAlpha(enabled ? 60 : 35);
    painter.setPen(Qt::NoPen);
    painter.setBrush(empty);
    painter.drawRoundedRect(line, GrooveHeight / 2.0, GrooveHeight / 2.0);

    const double handle = xOf(sliderPosition());
    const double origin = xOf(m_origin);
    const QColor fill = enabled ? Theme::accent() : ink;
    painter.setBrush(fill);
    painter.drawRoundedRect(
        QRectF(std::min(origin, handle), line.top(), std::abs(handle - origin), line.height()),
        GrooveHeight / 2.0, GrooveHeight / 2.0);

    // A tick under the track where a double click leads.
    QColor tick = ink;
    tick.setAlpha(enabled ? 130 : 60);
    const double at = std::round(xOf(m_defaultPosition)) + 0.5;
    painter.setPen(QPen(tick, 1.0));
    painter.drawLine(QPointF(at, line.bottom() + 3.0), QPointF(at, line.bottom() + 6.0));

    const bool lit = enabled && (isSliderDown() || underMouse());
    painter.setPen(QPen(palette().color(QPalette::Window), 1.5));
    painter.setBrush(enabled ? (lit ? Theme::accent().lighter(115) : Theme::accent())
                             : palette().color(QPalette::Disabled, QPalette::WindowText));
    painter.drawEllipse(QPointF(handle, line.center().y()), HandleRadius, HandleRadius);
    if (hasFocus()) {
        painter.setPen(QPen(ink, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(QPointF(handle, line.center().y()), HandleRadius + 1.0,
                            HandleRadius + 1.0);
    }
}

void SliderTrack::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || m_valueAtPress) {
        event->ignore();
        return;
    }
    endKeys();
    m_valueAtPress = value();
    Q_EMIT gestureBegan(Hand::Drag);
    const double x = event->position().x();
    // The handle does not jump when it is grabbed off its middle.
    const double offset = x - xOf(value());
    m_grabOffset = std::abs(offset) <= HandleRadius + 1.0 ? offset : 0.0;
    setSliderDown(true);
    if (m_grabOffset == 0.0)
        setSliderPosition(positionAt(x));
    update();
}

void SliderTrack::mouseMoveEvent(QMouseEvent* event) {
    if (!m_valueAtPress)
        return;
    setSliderPosition(positionAt(event->position().x() - m_grabOffset));
}

void SliderTrack::endDrag() {
    m_valueAtPress.reset();
    setSliderDown(false);
    update();
    Q_EMIT gestureEnded();
}

void SliderTrack::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton && m_valueAtPress)
        endDrag();
}

void SliderTrack::mouseDoubleClickEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton)
        Q_EMIT resetRequested();
}

void SliderTrack::wheelEvent(QWheelEvent* event) {
    // A panel that scrolls under the pointer must not change values on its way.
    if (!hasFocus()) {
        event->ignore();
        return;
    }
    m_wheelRest += event->angleDelta().y();
    const int notches = m_wheelRest / 120;
    m_wheelRest -= notches * 120;
    if (notches != 0) {
        Q_EMIT gestureBegan(Hand::Wheel);
        setValue(value() + notches * singleStep());
        Q_EMIT gestureEnded();
    }
    event->accept();
}

bool SliderTrack::event(QEvent* event) {
    // Escape belongs to the drag, not to a menu or a dialog.
    if (event->type() == QEvent::ShortcutOverride && m_valueAtPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QSlider::event(event);
}

void SliderTrack::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && m_valueAtPress) {
        setSliderPosition(*m_valueAtPress);
        endDrag();
        return;
    }
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) {
        Q_EMIT resetRequested();
        return;
    }
    const int before = value();
    if (!event->isAutoRepeat()) {
        endKeys(); // of another key that is still down
        Q_EMIT gestureBegan(Hand::Key);
    }
    QSlider::keyPressEvent(event);
    m_movedByKey = m_movedByKey || value() != before;
}

void SliderTrack::keyReleaseEvent(QKeyEvent* event) {
    QSlider::keyReleaseEvent(event);
    if (!event->isAutoRepeat())
        endKeys();
}

void SliderTrack::focusOutEvent(QFocusEvent* event) {
    QSlider::focusOutEvent(event);
    endKeys(); // its release goes elsewhere
}

void SliderTrack::endKeys() {
    if (std::exchange(m_movedByKey, false))
        Q_EMIT gestureEnded();
}

} // namespace inlay
