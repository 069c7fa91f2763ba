#include "ui/canvas/canvas.h"

#include "ui/canvas/crop_view.h"
#include "ui/canvas/empty_place.h"
#include "ui/canvas/pane_layout.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QTransform>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace inlay {
namespace {

constexpr double Margin = 2.0 * Theme::Grid;
constexpr double ZoomStep = 1.25;
constexpr double PanStep = 48.0;

} // namespace

Canvas::Canvas(QWidget* parent)
    : QWidget(parent)
    , m_emptyPlace(new EmptyPlace(*this)) {
    setCaptions(tr("Target"), tr("Reconstruction"));
    setObjectName(QStringLiteral("canvas"));
    setAccessibleName(tr("Picture"));
    setAccessibleDescription(
        tr("Target and reconstruction. Plus and minus zoom, 0 fits, 1 shows the actual size, "
           "arrow keys pan, Control with left and right moves the split line."));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

Canvas::~Canvas() = default;

QSize Canvas::sizeHint() const {
    return {960, 560};
}

QSize Canvas::minimumSizeHint() const {
    return {200, 160};
}

void Canvas::setTarget(const QImage& image) {
    m_pictures.setTarget(image);
    updateView();
}

void Canvas::setResult(const QImage& image) {
    m_pictures.setResult(image);
    updateView();
}

void Canvas::setPhoto(const QImage& photo) {
    m_pictures.photo().setPhoto(photo);
    updateView();
}

void Canvas::setPatches(const std::vector<PhotoPatch>& patches) {
    m_pictures.photo().setPatches(patches);
    if (isPhotoSeen())
        update();
}

void Canvas::setMode(Mode mode) {
    if (mode == m_pictures.mode())
        return;
    m_pictures.setMode(mode);
    Q_EMIT modeChanged(); // what is missing for it may come now
    updateView();
}

void Canvas::setSurround(Surround surround) {
    m_surround = surround;
    update();
}

void Canvas::setCaptions(const QString& target, const QString& result) {
    m_pictures.targetCaption = target;
    m_pictures.resultCaption = result;
    update();
}

void Canvas::setPhotoCaptions(const QString& plain, const QString& patched) {
    m_pictures.plainPhotoCaption = plain;
    m_pictures.photoCaption = patched;
    update();
}

void Canvas::setEmptyText(const QString& title, const QString& hint) {
    m_emptyPlace->setText(title, hint);
}

void Canvas::setEmptyAction(QWidget* action) {
    m_emptyPlace->setAction(action);
}

void Canvas::setDropHighlighted(bool highlighted) {
    if (highlighted == m_dropHighlighted)
        return; // a drag tells so at every move
    m_dropHighlighted = highlighted;
    update();
}

void Canvas::setSplitPosition(double position) {
    m_split.setPosition(position);
    update();
}

double Canvas::captionHeight() const {
    return fontMetrics().height() + 2.0 * Theme::Grid;
}

std::vector<QRectF> Canvas::panes() const {
    const QRectF area = QRectF(rect()).adjusted(Margin, Margin, -Margin, 0.0);
    return m_cropView || !isSideBySide() ? onePane(area, captionHeight())
                                         : twoPanes(area, captionHeight(), Margin);
}

QRectF Canvas::paneAt(const QPointF& position) const {
    const std::vector<QRectF> all = panes();
    for (const QRectF& pane : all)
        if (pane.contains(position))
            return pane;
    return all.front();
}

std::vector<PicturePlace> Canvas::places() const {
    std::vector<PicturePlace> found;
    if (isEmpty() || m_cropView)
        return found;
    for (const QRectF& pane : panes())
        found.push_back({pictureRect(pane), pane});
    return found;
}

QTransform Canvas::cropToWidget() const {
    return m_cropView->toWidget(pictureRect(panes().front()));
}

void Canvas::updateView() {
    m_emptyPlace->place();
    const QRectF pane = panes().front();
    view().setSizes(m_cropView ? m_cropView->contentSize() : m_pictures.contentSize(), pane.size());
    update();
    Q_EMIT viewChanged();
}

double Canvas::zoom() const {
    return view().scale() * devicePixelRatioF();
}

void Canvas::zoomAround(double factor, const QPointF& position) {
    if (isEmpty())
        return;
    view().zoomAt(view().scale() * factor, position - paneAt(position).topLeft());
    updateView();
}

void Canvas::zoomIn() {
    zoomAround(ZoomStep, paneAt({}).center());
}

void Canvas::zoomOut() {
    zoomAround(1.0 / ZoomStep, paneAt({}).center());
}

void Canvas::zoomToFit() {
    view().fit();
    updateView();
}

void Canvas::zoomToActualSize() {
    zoomAround(1.0 / (view().scale() * devicePixelRatioF()), paneAt({}).center());
}

void Canvas::zoomToPhotoPart(const QRectF& part) {
    if (!isPhotoSeen() || part.isEmpty())
        return;
    view().show(part);
    updateView();
}

void Canvas::startCropEditing(const QImage& photo, const CropQuad& crop,
                              const std::vector<Face>& faces) {
    if (photo.isNull())
        return;
    m_cropView = std::make_unique<CropView>(photo, crop, faces);
    m_drag = Drag::None;
    m_view.fit();
    updateView();
    setFocus();
}

void Canvas::stopCropEditing() {
    if (!m_cropView)
        return;
    m_cropView.reset();
    m_drag = Drag::None;
    unsetCursor();
    m_view.fit();
    updateView();
}

CropQuad Canvas::crop() const {
    return m_cropView ? m_cropView->crop() : CropQuad();
}

void Canvas::acceptCrop() {
    if (!m_cropView)
        return;
    const CropQuad accepted = crop();
    stopCropEditing();
    Q_EMIT cropAccepted(accepted);
}

void Canvas::cancelCrop() {
    if (!m_cropView)
        return;
    stopCropEditing();
    Q_EMIT cropCancelled();
}

void Canvas::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.fillRect(rect(), surroundColour(m_surround));
    painter.setRenderHint(QPainter::Antialiasing);
    if (isEmpty()) {
        m_emptyPlace->paint(painter, m_surround, m_dropHighlighted);
        return;
    }
    if (m_cropView) {
        const QRectF pane = panes().front();
        m_cropView->paint(painter, *this, pictureRect(pane), pane, m_surround);
    } else {
        m_pictures.paint(painter, places(), m_split, m_splitHovered || m_drag == Drag::Split,
                         m_surround);
    }
    if (m_dropHighlighted) {
        painter.setPen(QPen(Theme::pictureAccent(), 2.0));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(5, 5, -5, -5), 8, 8);
    }
}

bool Canvas::isOnSplitLine(const QPointF& position) const {
    const QRectF pane = panes().front();
    return isSplitShown() && m_split.isAt(position, pictureRect(pane), pane);
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
    else if (m_cropView)
        setCursor(m_cropView->editor().cursorAt(position, modifiers, cropToWidget()));
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
    if (!pans && m_cropView &&
        m_cropView->editor().press(position, event->modifiers(), cropToWidget()))
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
        view().panBy(position - m_dragFrom);
        m_dragFrom = position;
        updateView();
        break;
    case Drag::Split:
        m_split.moveTo(position.x(), pictureRect(panes().front()));
        update();
        break;
    case Drag::Crop:
        if (m_cropView && m_cropView->editor().drag(position, event->modifiers(), cropToWidget()))
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
    if (m_drag == Drag::Crop && m_cropView &&
        m_cropView->editor().release(position, cropToWidget()))
        update();
    if (m_drag == Drag::Crop && m_cropView && crop() != m_cropAtPress)
        Q_EMIT cropCommitted(crop(), false);
    m_drag = Drag::None;
    updateCursor(position, event->modifiers());
}

void Canvas::mouseDoubleClickEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || isEmpty())
        return;
    if (m_cropView) {
        mousePressEvent(event);
        return;
    }
    if (isOnSplitLine(event->position()))
        setSplitPosition(0.5);
    else if (view().isFitting())
        zoomAround(1.0 / zoom(), event->position());
    else
        zoomToFit();
}

bool Canvas::isOwnKey(const QKeyEvent& event) const {
    const int key = event.key();
    if (m_cropView && (CropEditor::isEditingKey(key) || key == Qt::Key_Escape ||
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
        if (m_cropView->editor().abandonDrag()) {
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
        if (!CropEditor::isEditingKey(event->key()) || m_cropView->editor().isDragging())
            return false;
        if (m_cropView->editor().key(event->key(), event->modifiers(), cropToWidget())) {
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
    if (m_cropView && handleCropKey(event))
        return;
    if (!isOwnKey(*event) && event->key() != Qt::Key_Space) {
        if (isEmpty() && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
            Q_EMIT emptyClicked();
        else
            QWidget::keyPressEvent(event);
        return;
    }
    handleKey(*event);
    updateView();
}

void Canvas::handleKey(const QKeyEvent& event) {
    const bool movesSplit = event.modifiers() & Qt::ControlModifier;
    switch (event.key()) {
    case Qt::Key_Left:
        movesSplit ? setSplitPosition(m_split.position() - 0.02) : view().panBy({PanStep, 0});
        break;
    case Qt::Key_Right:
        movesSplit ? setSplitPosition(m_split.position() + 0.02) : view().panBy({-PanStep, 0});
        break;
    case Qt::Key_Up:
        view().panBy({0, PanStep});
        break;
    case Qt::Key_Down:
        view().panBy({0, -PanStep});
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
