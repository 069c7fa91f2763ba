#include "ui/canvas/canvas.h"

#include "ui/canvas/crop_editor.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QTransform>

#include <algorithm>
#include <cmath>

namespace inlay {
namespace {

constexpr double Margin = 2.0 * Theme::Grid;
constexpr double ZoomStep = 1.25;

} // namespace

Canvas::Canvas(QWidget* parent)
    : QWidget(parent)
    , m_targetCaption(tr("Target"))
    , m_resultCaption(tr("Reconstruction"))
    , m_emptyTitle(tr("Drop a photo here"))
    , m_emptyHint(tr("or click to choose one")) {
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
    m_target = image;
    m_targetPicture = ScaledPicture(image);
    updateView();
}

void Canvas::setResult(const QImage& image) {
    m_result = image;
    m_resultPicture = ScaledPicture(image);
    updateView();
}

void Canvas::setMode(Mode mode) {
    m_mode = mode;
    updateView();
}

void Canvas::setSurround(Surround surround) {
    m_surround = surround;
    update();
}

void Canvas::setCaptions(const QString& target, const QString& result) {
    m_targetCaption = target;
    m_resultCaption = result;
    update();
}

void Canvas::setEmptyText(const QString& title, const QString& hint) {
    m_emptyTitle = title;
    m_emptyHint = hint;
    placeEmptyAction();
    update();
}

void Canvas::setEmptyAction(QWidget* action) {
    m_emptyAction = action;
    m_emptyAction->setCursor(Qt::ArrowCursor); // the rest of the canvas asks to be clicked itself
    m_emptyAction->installEventFilter(this);
    placeEmptyAction();
}

bool Canvas::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent) {
        placeEmptyAction();
        update();
    }
    return QWidget::eventFilter(watched, event);
}

void Canvas::setDropHighlighted(bool highlighted) {
    if (highlighted == m_dropHighlighted)
        return; // a drag tells so at every move
    m_dropHighlighted = highlighted;
    update();
}

void Canvas::setSplitPosition(double position) {
    m_split = std::clamp(position, 0.0, 1.0);
    update();
}

bool Canvas::isEmpty() const {
    if (m_cropEditor)
        return false;
    switch (m_mode) {
    case Mode::TargetOnly:
        return m_targetPicture.isNull();
    case Mode::ResultOnly:
        return m_resultPicture.isNull();
    default:
        return m_targetPicture.isNull() && m_resultPicture.isNull();
    }
}

bool Canvas::isSplitShown() const {
    return !m_cropEditor && m_mode == Mode::Split && !m_targetPicture.isNull() &&
           !m_resultPicture.isNull();
}

QSizeF Canvas::contentSize() const {
    if (m_cropEditor)
        return m_photoBounds.size();
    const QSize target = m_targetPicture.size();
    const QSize result = m_resultPicture.size();
    if (m_mode == Mode::TargetOnly || m_resultPicture.isNull())
        return target;
    if (m_mode == Mode::ResultOnly || m_targetPicture.isNull())
        return result;
    return target.width() >= result.width() ? target : result;
}

double Canvas::captionHeight() const {
    return fontMetrics().height() + 2.0 * Theme::Grid;
}

std::vector<QRectF> Canvas::panes() const {
    const double caption = captionHeight();
    const QRectF area = QRectF(rect()).adjusted(Margin, Margin, -Margin, 0.0);
    const auto withoutCaption = [caption](const QRectF& pane) {
        return pane.adjusted(0, 0, 0, -caption);
    };
    if (m_cropEditor || !isSideBySide())
        return {withoutCaption(area)};
    // Whichever way shows the pictures larger.
    const double columnWidth = (area.width() - Margin) / 2.0;
    const double rowHeight = area.height() / 2.0;
    const double besideScale = std::min(columnWidth, area.height() - caption);
    const double belowScale = std::min(area.width(), rowHeight - caption);
    if (besideScale >= belowScale)
        return {withoutCaption({area.x(), area.y(), columnWidth, area.height()}),
                withoutCaption({area.right() - columnWidth, area.y(), columnWidth, area.height()})};
    return {withoutCaption({area.x(), area.y(), area.width(), rowHeight}),
            withoutCaption({area.x(), area.y() + rowHeight, area.width(), rowHeight})};
}

QRectF Canvas::paneAt(const QPointF& position) const {
    const std::vector<QRectF> all = panes();
    for (const QRectF& pane : all)
        if (pane.contains(position))
            return pane;
    return all.front();
}

QRectF Canvas::pictureRect(const QRectF& pane) const {
    return m_view.contentRect(pane);
}

std::vector<Canvas::Place> Canvas::places() const {
    std::vector<Place> found;
    if (isEmpty() || m_cropEditor)
        return found;
    for (const QRectF& pane : panes())
        found.push_back({pictureRect(pane), pane});
    return found;
}

QTransform Canvas::photoToWidget() const {
    const QRectF content = pictureRect(panes().front());
    QTransform transform;
    transform.translate(content.x(), content.y());
    transform.scale(m_view.scale(), m_view.scale());
    transform.translate(-m_photoBounds.x(), -m_photoBounds.y());
    return transform;
}

void Canvas::updateView() {
    placeEmptyAction();
    const QRectF pane = panes().front();
    m_view.setSizes(contentSize(), pane.size());
    update();
    Q_EMIT viewChanged();
}

double Canvas::zoom() const {
    return m_view.scale() * devicePixelRatioF();
}

void Canvas::zoomAround(double factor, const QPointF& position) {
    if (isEmpty())
        return;
    m_view.zoomAt(m_view.scale() * factor, position - paneAt(position).topLeft());
    updateView();
}

void Canvas::zoomIn() {
    zoomAround(ZoomStep, paneAt({}).center());
}

void Canvas::zoomOut() {
    zoomAround(1.0 / ZoomStep, paneAt({}).center());
}

void Canvas::zoomToFit() {
    m_view.fit();
    updateView();
}

void Canvas::zoomToActualSize() {
    zoomAround(1.0 / (m_view.scale() * devicePixelRatioF()), paneAt({}).center());
}

void Canvas::startCropEditing(const QImage& photo, const CropQuad& crop,
                              const std::vector<Face>& faces) {
    if (photo.isNull())
        return;
    m_photoPicture = ScaledPicture(photo);
    m_cropEditor = std::make_unique<CropEditor>(QSizeF(photo.size()), crop, faces);
    // A crop may reach beyond the photo: show all of it, and room for the rotation handle.
    QRectF frame = m_cropEditor->frame().polygon().boundingRect();
    const double room = 0.04 * frame.height();
    frame.adjust(-room, -room, room, room);
    m_photoBounds = QRectF(QPointF(), QSizeF(photo.size())).united(frame);
    m_drag = Drag::None;
    m_view.fit();
    updateView();
    setFocus();
}

void Canvas::stopCropEditing() {
    if (!m_cropEditor)
        return;
    m_cropEditor.reset();
    m_photoPicture = ScaledPicture();
    m_drag = Drag::None;
    unsetCursor();
    m_view.fit();
    updateView();
}

CropQuad Canvas::crop() const {
    return m_cropEditor ? m_cropEditor->frame().quad() : CropQuad();
}

void Canvas::acceptCrop() {
    if (!m_cropEditor)
        return;
    const CropQuad accepted = crop();
    stopCropEditing();
    Q_EMIT cropAccepted(accepted);
}

void Canvas::cancelCrop() {
    if (!m_cropEditor)
        return;
    stopCropEditing();
    Q_EMIT cropCancelled();
}

} // namespace inlay
