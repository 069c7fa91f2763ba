#include "ui/canvas/mask_layer.h"

#include "ui/canvas/canvas.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPainter>
#include <QTabletEvent>
#include <algorithm>
#include <utility>

namespace inlay {

namespace {

constexpr double sizeStep = 1.15;
constexpr double softnessStep = 0.1;

/// Something is being typed, which the mouse passing by must not end.
bool isTyping() {
    const QWidget* widget = QApplication::focusWidget();
    return qobject_cast<const QLineEdit*>(widget) || qobject_cast<const QAbstractSpinBox*>(widget);
}

} // namespace

MaskLayer::MaskLayer(Canvas* canvas)
    : QWidget(canvas)
    , m_canvas(canvas) {
    setObjectName("maskLayer");
    setAccessibleName(tr("Mask"));
    setAccessibleDescription(
        tr("Paint with the left button or a pen. Brackets change the size, with Shift the "
           "softness; X or Alt erases; arrows move the brush, Return dabs; Escape leaves."));
    setFocusPolicy(Qt::NoFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
    m_canvas->installEventFilter(this);
    connect(m_canvas, &Canvas::viewChanged, this, qOverload<>(&QWidget::update));
}

bool MaskLayer::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_canvas && event->type() == QEvent::Resize)
        setGeometry(m_canvas->rect());
    return QWidget::eventFilter(watched, event);
}

void MaskLayer::setMask(const QImage& mask) {
    if (m_stroking)
        return; // the stroke's end decides
    m_mask = mask;
    setVisible(!mask.isNull());
    setGeometry(m_canvas->rect());
    refreshOverlay();
}

void MaskLayer::setPainting(bool painting) {
    if (painting == m_painting)
        return;
    abandon();
    m_painting = painting;
    m_cursorSeen = false;
    setAttribute(Qt::WA_TransparentForMouseEvents, !painting);
    setFocusPolicy(painting ? Qt::StrongFocus : Qt::NoFocus);
    if (painting) {
        setCursor(Qt::CrossCursor);
        raise();
    } else if (hasFocus()) {
        m_canvas->setFocus(Qt::OtherFocusReason);
    }
    update();
}

void MaskLayer::setBrush(const MaskBrush& brush) {
    m_brush = brush;
    update();
}

QRectF MaskLayer::picture() const {
    const std::vector<PicturePlace> places = m_canvas->places();
    if (places.empty())
        return {};
    const QRectF& whole = places.front().picture;
    return {whole.x() + m_part.x() * whole.width(), whole.y() + m_part.y() * whole.height(),
            m_part.width() * whole.width(), m_part.height() * whole.height()};
}

void MaskLayer::setPart(const QRectF& part) {
    if (m_stroking)
        return; // as of the mask
    m_part = part;
    update();
}

QPointF MaskLayer::toMask(const QPointF& position) const {
    const QRectF place = picture();
    return {(position.x() - place.x()) * m_mask.width() / place.width(),
            (position.y() - place.y()) * m_mask.height() / place.height()};
}

void MaskLayer::setColour(const QColor& colour) {
    m_overlay.setColour(colour);
    update();
}

void MaskLayer::refreshOverlay() {
    m_overlay.setMask(m_mask);
    update();
}

void MaskLayer::begin(const QPointF& position, double pressure, Qt::KeyboardModifiers modifiers) {
    if (m_mask.isNull() || picture().isEmpty())
        return;
    m_stroking = true;
    m_before = m_mask;
    m_strokeBrush = m_brush;
    m_strokeBrush.erases = m_brush.erases != modifiers.testFlag(Qt::AltModifier);
    m_last = toMask(position);
    strokeTo(position, pressure);
}

void MaskLayer::strokeTo(const QPointF& position, double pressure) {
    const QPointF now = toMask(position);
    m_strokeBrush.radius = std::max(smallestRadius, m_brush.radius * pressure);
    m_strokeBrush.paint(m_mask, m_last, now);
    m_last = now;
    refreshOverlay();
}

void MaskLayer::end() {
    if (!m_stroking)
        return;
    m_stroking = false;
    const QImage before = std::exchange(m_before, {});
    if (m_mask != before)
        Q_EMIT stroked(m_mask, m_strokeBrush.erases, before);
}

void MaskLayer::abandon() {
    if (!m_stroking)
        return;
    m_stroking = false;
    m_mask = m_before;
    m_before = {};
    refreshOverlay();
}

void MaskLayer::mousePressEvent(QMouseEvent* event) {
    // The canvas pans with the middle button and with Space.
    if (event->button() != Qt::LeftButton || m_spaceHeld || m_stroking) {
        event->ignore();
        return;
    }
    setFocus(Qt::MouseFocusReason);
    begin(event->position(), 1, event->modifiers());
}

void MaskLayer::mouseMoveEvent(QMouseEvent* event) {
    m_cursor = event->position();
    m_cursorSeen = true;
    update();
    if (m_stroking)
        strokeTo(event->position(), 1);
    else
        event->ignore();
}

void MaskLayer::mouseReleaseEvent(QMouseEvent* event) {
    if (m_stroking && event->button() == Qt::LeftButton)
        end();
    else
        event->ignore();
}

void MaskLayer::mouseDoubleClickEvent(QMouseEvent* event) {
    mousePressEvent(event); // two dabs, not a change of the zoom
}

void MaskLayer::tabletEvent(QTabletEvent* event) {
    m_cursor = event->position();
    m_cursorSeen = true;
    const bool eraser = event->pointerType() == QPointingDevice::PointerType::Eraser;
    if (event->type() == QEvent::TabletPress && event->button() == Qt::LeftButton) {
        begin(event->position(), event->pressure(),
              eraser ? event->modifiers() | Qt::AltModifier : event->modifiers());
    } else if (event->type() == QEvent::TabletMove && m_stroking) {
        strokeTo(event->position(), event->pressure());
    } else if (event->type() == QEvent::TabletRelease && m_stroking) {
        end();
    } else {
        event->ignore();
    }
    update();
}

bool MaskLayer::isOwnKey(const QKeyEvent& event) const {
    if (!m_painting || event.modifiers() & (Qt::ControlModifier | Qt::MetaModifier))
        return false;
    switch (event.key()) {
    case Qt::Key_BracketLeft:
    case Qt::Key_BracketRight:
    case Qt::Key_BraceLeft:
    case Qt::Key_BraceRight:
    case Qt::Key_X:
    case Qt::Key_Escape:
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return true;
    default:
        return false;
    }
}

bool MaskLayer::event(QEvent* event) {
    // Keys that mean something here do so before a menu's shortcut gets them.
    if (event->type() == QEvent::ShortcutOverride && isOwnKey(*static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void MaskLayer::changeBrush(double radiusFactor, double step) {
    m_brush.radius = std::clamp(m_brush.radius * radiusFactor, smallestRadius, largestRadius);
    m_brush.softness = std::clamp(m_brush.softness + step, 0.0, 1.0);
    update();
    Q_EMIT brushChanged(m_brush);
}

void MaskLayer::moveBrush(int key, bool finely) {
    const QRectF place = picture();
    if (place.isEmpty() || m_mask.isNull())
        return;
    const double pixel = place.width() / m_mask.width();
    const double step = finely ? pixel : std::max(pixel, m_brush.radius * pixel);
    if (!m_cursorSeen)
        m_cursor = place.center();
    m_cursorSeen = true;
    m_cursor += QPointF((key == Qt::Key_Right) - (key == Qt::Key_Left),
                        (key == Qt::Key_Down) - (key == Qt::Key_Up)) *
                step;
    m_cursor = {std::clamp(m_cursor.x(), place.left(), place.right()),
                std::clamp(m_cursor.y(), place.top(), place.bottom())};
    update();
}

void MaskLayer::keyPressEvent(QKeyEvent* event) {
    if (!isOwnKey(*event)) {
        m_spaceHeld = m_spaceHeld || event->key() == Qt::Key_Space;
        event->ignore();
        return;
    }
    const bool shift = event->modifiers().testFlag(Qt::ShiftModifier);
    switch (event->key()) {
    case Qt::Key_BracketLeft:
        shift ? changeBrush(1, -softnessStep) : changeBrush(1 / sizeStep, 0);
        break;
    case Qt::Key_BracketRight:
        shift ? changeBrush(1, softnessStep) : changeBrush(sizeStep, 0);
        break;
    case Qt::Key_BraceLeft: // what Shift makes of a bracket on many keyboards
        changeBrush(1, -softnessStep);
        break;
    case Qt::Key_BraceRight:
        changeBrush(1, softnessStep);
        break;
    case Qt::Key_X:
        m_brush.erases = !m_brush.erases;
        changeBrush(1, 0);
        break;
    case Qt::Key_Escape:
        if (m_stroking)
            abandon();
        else
            Q_EMIT left();
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!m_stroking && m_cursorSeen) {
            begin(m_cursor, 1, event->modifiers());
            end();
        }
        break;
    default:
        moveBrush(event->key(), shift);
        break;
    }
}

void MaskLayer::keyReleaseEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Space && !event->isAutoRepeat())
        m_spaceHeld = false;
    event->ignore();
}

void MaskLayer::enterEvent(QEnterEvent* event) {
    if (m_painting && !isTyping())
        setFocus(Qt::MouseFocusReason);
    QWidget::enterEvent(event);
}

void MaskLayer::leaveEvent(QEvent* event) {
    m_cursorSeen = false;
    update();
    QWidget::leaveEvent(event);
}

void MaskLayer::focusOutEvent(QFocusEvent* event) {
    m_spaceHeld = false;
    QWidget::focusOutEvent(event);
}

void MaskLayer::paintEvent(QPaintEvent* /*event*/) {
    const std::vector<PicturePlace> places = m_canvas->places();
    if (m_mask.isNull() || places.empty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    m_overlay.paint(painter, picture(), places.front().pane);
    if (m_painting && m_cursorSeen)
        paintBrush(painter);
}

void MaskLayer::paintBrush(QPainter& painter) const {
    const double scale = picture().width() / m_mask.width();
    const bool erases = m_stroking ? m_strokeBrush.erases : m_brush.erases;
    const double outer = std::max(2.0, m_brush.radius * scale);
    const double inner = outer * (1 - m_brush.softness);
    painter.setBrush(Qt::NoBrush);
    const auto ring = [&](double radius, const QColor& colour, Qt::PenStyle style) {
        painter.setPen(QPen(QColor(0, 0, 0, 130), 3.0));
        painter.drawEllipse(m_cursor, radius, radius);
        painter.setPen(QPen(colour, 1.25, style));
        painter.drawEllipse(m_cursor, radius, radius);
    };
    ring(outer, Qt::white, erases ? Qt::DashLine : Qt::SolidLine);
    if (inner > 3.0 && inner < outer - 2.0)
        ring(inner, QColor(255, 255, 255, 150), Qt::DotLine);
}

} // namespace inlay
