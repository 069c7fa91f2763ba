#include "ui/widgets/film_strip.h"

#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <utility>

namespace inlay {
namespace {

constexpr double Inset = 8.0; // room for the marker's ends
constexpr double Gap = 2.0;

} // namespace

FilmStrip::FilmStrip(QWidget* parent)
    : QWidget(parent) {
    setObjectName(QStringLiteral("filmStrip"));
    setAccessibleName(tr("Film strip"));
    setAccessibleDescription(tr("Pictures along the path. Left and right move along it, Home and "
                                "End go to its ends."));
    setToolTip(tr("The path of the edit: click or drag to go there."));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    setCursor(Qt::PointingHandCursor);
}

QSize FilmStrip::sizeHint() const {
    return {640, 88};
}

QSize FilmStrip::minimumSizeHint() const {
    return {160, 48};
}

void FilmStrip::setEmptyText(const QString& text) {
    m_emptyText = text;
    update();
}

void FilmStrip::setFrameCount(int count) {
    m_frames.assign(static_cast<std::size_t>(std::max(0, count)), QImage());
    update();
}

void FilmStrip::setFrame(int index, const QImage& image) {
    if (index < 0 || index >= frameCount())
        return;
    m_frames[static_cast<std::size_t>(index)] = image;
    update(frameRect(index).toAlignedRect().adjusted(-1, -1, 1, 1));
}

void FilmStrip::setPosition(double position) {
    if (!std::isfinite(position))
        return;
    m_position = std::clamp(position, 0.0, 1.0);
    update();
}

/// As wide as square frames need, at most as wide as there is room.
QRectF FilmStrip::strip() const {
    const QRectF area = QRectF(rect()).adjusted(Inset, Inset, -Inset, -Inset);
    if (m_frames.empty())
        return area;
    const double count = static_cast<double>(m_frames.size());
    const double side =
        std::max(1.0, std::min(area.height(), (area.width() - Gap * (count - 1)) / count));
    // Frames a little narrower than high still show what is in their middle; then the strip fills
    // its height.
    const double frameWidth =
        std::max(side, std::min(area.height(), (area.width() - Gap * (count - 1)) / count));
    const double height = std::min(area.height(), std::max(frameWidth, frameWidth * 1.6));
    const double width = frameWidth * count + Gap * (count - 1);
    return {area.center().x() - width / 2.0, area.center().y() - height / 2.0, width, height};
}

QRectF FilmStrip::frameRect(int index) const {
    const QRectF all = strip();
    const double count = static_cast<double>(m_frames.size());
    const double width = (all.width() - Gap * (count - 1)) / count;
    return {all.x() + index * (width + Gap), all.y(), width, all.height()};
}

double FilmStrip::xOf(double position) const {
    if (m_frames.empty())
        return strip().left();
    const double first = frameRect(0).center().x();
    const double last = frameRect(frameCount() - 1).center().x();
    return first + position * (last - first);
}

double FilmStrip::positionAt(double x) const {
    const double first = xOf(0.0);
    const double last = xOf(1.0);
    return last > first ? std::clamp((x - first) / (last - first), 0.0, 1.0) : 0.0;
}

void FilmStrip::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.fillRect(rect(), Theme::surround());
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_frames.empty()) {
        painter.setPen(QColor(0xa8, 0xa8, 0xa8));
        painter.drawText(rect().adjusted(16, 4, -16, -4), Qt::AlignCenter | Qt::TextWordWrap,
                         m_emptyText);
        return;
    }
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const double ratio = devicePixelRatioF();
    for (int i = 0; i < frameCount(); ++i) {
        const QRectF place = frameRect(i);
        const QImage& frame = m_frames[static_cast<std::size_t>(i)];
        if (frame.isNull()) {
            painter.fillRect(place, QColor(255, 255, 255, 18));
            continue;
        }
        // The middle of the picture in the shape of the place.
        const QSizeF part = place.size().scaled(QSizeF(frame.size()), Qt::KeepAspectRatio);
        const QRectF source((frame.width() - part.width()) / 2.0,
                            (frame.height() - part.height()) / 2.0, part.width(), part.height());
        const QSize pixels = (place.size() * ratio).toSize();
        if (part.width() > 2.0 * pixels.width())
            painter.drawImage(place,
                              frame.copy(source.toRect())
                                  .scaled(pixels, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
        else
            painter.drawImage(place, frame, source);
    }
    // The marker: a line with a head above the strip, dark-edged to be seen on any picture.
    const QRectF all = strip();
    const double x = std::round(xOf(m_position) * ratio) / ratio;
    QPainterPath marker;
    marker.addRect(x - 1.0, all.top() - 2.0, 2.0, all.height() + 4.0);
    QPainterPath head;
    head.addPolygon(QPolygonF({QPointF(x - 6.0, all.top() - 7.0), QPointF(x + 6.0, all.top() - 7.0),
                               QPointF(x, all.top() + 1.0)}));
    head.closeSubpath();
    marker = marker.united(head);
    painter.setPen(QPen(QColor(0, 0, 0, 140), 2.0));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(marker);
    painter.fillPath(marker, isEnabled() ? Theme::pictureAccent() : QColor(0x90, 0x90, 0x90));
    if (hasFocus()) {
        painter.setPen(QPen(QColor(255, 255, 255, 150), 1.0));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
    }
}

void FilmStrip::request(double position) {
    const double next = std::clamp(position, 0.0, 1.0);
    if (next == m_position)
        return;
    m_moved = true;
    setPosition(next);
    Q_EMIT positionRequested(next);
}

void FilmStrip::settle() {
    if (std::exchange(m_moved, false))
        Q_EMIT positionSettled();
}

void FilmStrip::mousePressEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton && !m_frames.empty())
        request(positionAt(event->position().x()));
}

void FilmStrip::mouseMoveEvent(QMouseEvent* event) {
    if ((event->buttons() & Qt::LeftButton) && !m_frames.empty())
        request(positionAt(event->position().x()));
}

void FilmStrip::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton)
        settle();
}

void FilmStrip::keyReleaseEvent(QKeyEvent* event) {
    QWidget::keyReleaseEvent(event);
    if (!event->isAutoRepeat())
        settle();
}

void FilmStrip::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    settle();
}

void FilmStrip::keyPressEvent(QKeyEvent* event) {
    if (m_frames.empty()) {
        QWidget::keyPressEvent(event);
        return;
    }
    const double step =
        (event->modifiers() & Qt::ShiftModifier) ? 1.0 / std::max(1, frameCount() - 1) : 0.01;
    switch (event->key()) {
    case Qt::Key_Left:
        request(m_position - step);
        break;
    case Qt::Key_Right:
        request(m_position + step);
        break;
    case Qt::Key_PageUp:
        request(m_position - 0.1);
        break;
    case Qt::Key_PageDown:
        request(m_position + 0.1);
        break;
    case Qt::Key_Home:
        request(0.0);
        break;
    case Qt::Key_End:
        request(1.0);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void FilmStrip::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    update();
}

} // namespace inlay
