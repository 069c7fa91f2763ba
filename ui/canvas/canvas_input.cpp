// What mouse and keys do on the canvas.

#include "ui/canvas/canvas.h"
#include "ui/canvas/crop_editor.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>

#include <cmath>

namespace inlay {
namespace {

constexpr double GripReach = 12.0;
constexpr double PanStep = 48.0;

bool isSame(const CropQuad& a, const CropQuad& b) {
    return std::equal(a.corners.begin(), a.corners.end(), b.corners.begin(),
                      [](const Point& p, const Point& q) { return p.x == q.x && p.y == q.y; });
}

} // namespace

bool Canvas::isOnSplitLine(const QPointF& position) const {
    if (!isSplitShown())
        return false;
    const QRectF pane = panes().front();
    const QRectF picture = pictureRect(pane);
    const QRectF seen = picture.intersected(pane);
    const double line = picture.x() + m_split * picture.width();
    return std::abs(position.x() - line) <= GripReach && position.y() >= seen.top() &&
           position.y() <= seen.bottom();
}

void Canvas::updateCursor(const QPointF& position, Qt::KeyboardModifiers modifiers) {
    const bool hovered = m_drag == Drag::Split || isOnSplitLine(position);
    if (hovered != m_splitHovered) {
        m_splitHovered = hovered;
        update();
    }
    if (m_drag == Drag::Pan)
        setCursor(Qt::ClosedHandCursor);
    else if (m_spaceHeld)
        setCursor(Qt::OpenHandCursor);
    else if (m_cropEditor)
        setCursor(m_cropEditor->cursorAt(position, modifiers, photoToWidget()));
    else if (hovered)
        setCursor(Qt::SplitHCursor);
    else if (isEmpty())
        setCursor(Qt::PointingHandCursor);
    else
        unsetCursor();
}

void Canvas::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    updateView();
}

void Canvas::wheelEvent(QWheelEvent* event) {
    if (isEmpty())
        return;
    const double notches = event->angleDelta().y() / 120.0;
    zoomAround(std::pow(1.2, notches), event->position());
    event->accept();
}

void Canvas::mousePressEvent(QMouseEvent* event) {
    const QPointF position = event->position();
    if (m_drag != Drag::None ||
        (event->button() != Qt::LeftButton && event->button() != Qt::MiddleButton)) {
        QWidget::mousePressEvent(event);
        return;
    }
    if (isEmpty()) {
        m_emptyPressed = event->button() == Qt::LeftButton;
        return;
    }
    m_dragFrom = position;
    const bool pans = event->button() == Qt::MiddleButton || m_spaceHeld;
    m_cropAtPress = crop();
    if (!pans && m_cropEditor && m_cropEditor->press(position, event->modifiers(), photoToWidget()))
        m_drag = Drag::Crop;
    else if (!pans && isOnSplitLine(position))
        m_drag = Drag::Split;
    else
        m_drag = Drag::Pan;
    updateCursor(position, event->modifiers());
}

void Canvas::mouseMoveEvent(QMouseEvent* event) {
    const QPointF position = event->position();
    switch (m_drag) {
    case Drag::None:
        break;
    case Drag::Pan:
        m_view.panBy(position - m_dragFrom);
        m_dragFrom = position;
        updateView();
        break;
    case Drag::Split: {
        const QRectF picture = pictureRect(panes().front());
        setSplitPosition((position.x() - picture.x()) / picture.width());
        break;
    }
    case Drag::Crop:
        if (m_cropEditor && m_cropEditor->drag(position, event->modifiers(), photoToWidget()))
            update();
        break;
    }
    updateCursor(position, event->modifiers());
}

void Canvas::mouseReleaseEvent(QMouseEvent* event) {
    const QPointF position = event->position();
    if (m_emptyPressed) {
        m_emptyPressed = false;
        if (isEmpty() && rect().contains(position.toPoint()))
            Q_EMIT emptyClicked();
        return;
    }
    if (m_drag == Drag::Crop && m_cropEditor && m_cropEditor->release(position, photoToWidget()))
        update();
    if (m_drag == Drag::Crop && m_cropEditor && !isSame(crop(), m_cropAtPress))
        Q_EMIT cropCommitted(crop(), false);
    m_drag = Drag::None;
    updateCursor(position, event->modifiers());
}

void Canvas::mouseDoubleClickEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || isEmpty())
        return;
    if (m_cropEditor) {
        mousePressEvent(event);
        return;
    }
    if (isOnSplitLine(event->position()))
        setSplitPosition(0.5);
    else if (m_view.isFitting())
        zoomAround(1.0 / zoom(), event->position());
    else
        zoomToFit();
}

bool Canvas::isOwnKey(const QKeyEvent& event) const {
    const int key = event.key();
    if (m_cropEditor && (CropEditor::isEditingKey(key) || key == Qt::Key_Escape ||
                         key == Qt::Key_Return || key == Qt::Key_Enter))
        return true;
    const Qt::KeyboardModifiers modifiers =
        event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier);
    if (modifiers == Qt::ControlModifier)
        return isSplitShown() && (key == Qt::Key_Left || key == Qt::Key_Right);
    if (modifiers != Qt::NoModifier || isEmpty())
        return false;
    switch (key) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Plus:
    case Qt::Key_Equal:
    case Qt::Key_Minus:
    case Qt::Key_0:
    case Qt::Key_1:
        return true;
    default:
        return false;
    }
}

bool Canvas::event(QEvent* event) {
    // Keys that mean something here do so before a menu's shortcut gets them.
    if (event->type() == QEvent::ShortcutOverride && isOwnKey(*static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

bool Canvas::handleCropKey(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Escape:
        if (m_cropEditor->abandonDrag()) {
            m_drag = Drag::None;
            update();
        } else {
            cancelCrop();
        }
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        acceptCrop();
        return true;
    default:
        if (!CropEditor::isEditingKey(event->key()) || m_cropEditor->isDragging())
            return false;
        if (m_cropEditor->key(event->key(), event->modifiers(), photoToWidget())) {
            update();
            Q_EMIT cropCommitted(crop(), event->isAutoRepeat());
        }
        return true;
    }
}

void Canvas::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Space && !isEmpty() && !event->isAutoRepeat()) {
        m_spaceHeld = true;
        updateCursor(mapFromGlobal(QCursor::pos()), event->modifiers());
        return;
    }
    if (m_cropEditor && handleCropKey(event))
        return;
    if (!isOwnKey(*event) && event->key() != Qt::Key_Space) {
        if (isEmpty() && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
            Q_EMIT emptyClicked();
        else
            QWidget::keyPressEvent(event);
        return;
    }
    const bool movesSplit = event->modifiers() & Qt::ControlModifier;
    switch (event->key()) {
    case Qt::Key_Left:
        movesSplit ? setSplitPosition(m_split - 0.02) : m_view.panBy({PanStep, 0});
        break;
    case Qt::Key_Right:
        movesSplit ? setSplitPosition(m_split + 0.02) : m_view.panBy({-PanStep, 0});
        break;
    case Qt::Key_Up:
        m_view.panBy({0, PanStep});
        break;
    case Qt::Key_Down:
        m_view.panBy({0, -PanStep});
        break;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomIn();
        break;
    case Qt::Key_Minus:
        zoomOut();
        break;
    case Qt::Key_0:
        zoomToFit();
        break;
    case Qt::Key_1:
        zoomToActualSize();
        break;
    default:
        break;
    }
    updateView();
}

void Canvas::keyReleaseEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Space && m_spaceHeld) {
        if (!event->isAutoRepeat()) {
            m_spaceHeld = false;
            updateCursor(mapFromGlobal(QCursor::pos()), event->modifiers());
        }
        return;
    }
    QWidget::keyReleaseEvent(event);
}

void Canvas::focusOutEvent(QFocusEvent* event) {
    m_spaceHeld = false;
    QWidget::focusOutEvent(event);
    update();
}

} // namespace inlay
