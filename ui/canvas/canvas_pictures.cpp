#include "ui/canvas/canvas_pictures.h"

#include "ui/theme/theme.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace inlay {
namespace {

/// `picture` as large as it goes into `frame` without being stretched.
QRectF fitted(const QSize& picture, const QRectF& frame) {
    const QSizeF size = QSizeF(picture).scaled(frame.size(), Qt::KeepAspectRatio);
    return {frame.center().x() - size.width() / 2.0, frame.center().y() - size.height() / 2.0,
            size.width(), size.height()};
}

void paintMissing(QPainter& painter, const PicturePlace& place, Surround surround) {
    const QRectF frame = place.picture.intersected(place.pane).adjusted(0.5, 0.5, -0.5, -0.5);
    QColor line = captionColour(surround);
    line.setAlpha(60);
    painter.setPen(QPen(line, 1.0));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(frame);
}

void paintPicture(QPainter& painter, const ScaledPicture& picture, const PicturePlace& place,
                  Surround surround) {
    if (picture.isNull())
        paintMissing(painter, place, surround);
    else
        picture.draw(painter, fitted(picture.size(), place.picture), place.pane);
}

/// Below the picture, never on it: the strip under a pane is kept free of pictures.
void paintCaption(QPainter& painter, const QString& text, const PicturePlace& place,
                  Qt::Alignment alignment, Surround surround) {
    if (text.isEmpty())
        return;
    const QFontMetrics metrics = painter.fontMetrics();
    const QRectF seen = place.picture.intersected(place.pane);
    const double top = std::min(seen.bottom(), place.pane.bottom());
    // A picture may be narrower than its words.
    const double width = alignment == Qt::AlignHCenter ? place.pane.width() : seen.width();
    QRectF strip(0, top, width, metrics.height() + 2.0 * Theme::Grid);
    strip.moveLeft(alignment == Qt::AlignHCenter ? place.pane.x() : seen.x());
    painter.setPen(captionColour(surround));
    painter.drawText(strip, static_cast<int>(alignment | Qt::AlignVCenter),
                     metrics.elidedText(text, Qt::ElideMiddle, static_cast<int>(strip.width())));
}

} // namespace

void CanvasPictures::setTarget(const QImage& image) {
    m_target = image;
    m_targetPicture = ScaledPicture(image);
}

void CanvasPictures::setResult(const QImage& image) {
    m_result = image;
    m_resultPicture = ScaledPicture(image);
}

CanvasMode CanvasPictures::seenMode() const {
    const bool noResult = m_resultPicture.isNull();
    switch (m_mode) {
    case CanvasMode::InPhoto:
        if (!m_photo.isNull())
            return m_mode;
        return noResult ? CanvasMode::TargetOnly : CanvasMode::ResultOnly;
    case CanvasMode::PhotoOnly:
        return m_photo.isNull() ? CanvasMode::TargetOnly : m_mode;
    case CanvasMode::Split:
        if (noResult)
            return CanvasMode::TargetOnly;
        return m_targetPicture.isNull() ? CanvasMode::ResultOnly : m_mode;
    default:
        return m_mode;
    }
}

bool CanvasPictures::isEmpty() const {
    switch (seenMode()) {
    case CanvasMode::TargetOnly:
        return m_targetPicture.isNull();
    case CanvasMode::ResultOnly:
        return m_resultPicture.isNull();
    case CanvasMode::InPhoto:
    case CanvasMode::PhotoOnly:
        return false;
    default:
        return m_targetPicture.isNull() && m_resultPicture.isNull();
    }
}

bool CanvasPictures::isPhotoSeen() const {
    const CanvasMode mode = seenMode();
    return mode == CanvasMode::InPhoto || mode == CanvasMode::PhotoOnly;
}

bool CanvasPictures::isSideBySide() const {
    return m_mode == CanvasMode::SideBySide &&
           (!m_targetPicture.isNull() || m_resultPicture.isNull());
}

QSizeF CanvasPictures::contentSize() const {
    if (isPhotoSeen())
        return m_photo.size();
    const QSize target = m_targetPicture.size();
    const QSize result = m_resultPicture.size();
    const CanvasMode mode = seenMode();
    if (mode == CanvasMode::TargetOnly || m_resultPicture.isNull())
        return target;
    if (mode == CanvasMode::ResultOnly || m_targetPicture.isNull())
        return result;
    return target.width() >= result.width() ? target : result;
}

void CanvasPictures::paint(QPainter& painter, const std::vector<PicturePlace>& places,
                           const SplitLine& line, bool lit, Surround surround) const {
    const PicturePlace& first = places.front();
    const CanvasMode mode = seenMode();
    if (mode == CanvasMode::Split) {
        paintSplit(painter, first, line, lit, surround);
        return;
    }
    if (isPhotoSeen()) {
        m_photo.draw(painter, first.picture, first.pane, mode == CanvasMode::InPhoto);
        paintCaption(painter, mode == CanvasMode::InPhoto ? photoCaption : plainPhotoCaption, first,
                     Qt::AlignHCenter, surround);
        return;
    }
    const bool both = isSideBySide();
    const bool target = mode == CanvasMode::TargetOnly;
    if (both || target) {
        paintPicture(painter, m_targetPicture, first, surround);
        paintCaption(painter, targetCaption, first, Qt::AlignHCenter, surround);
    }
    if (both || !target) {
        paintPicture(painter, m_resultPicture, places.back(), surround);
        paintCaption(painter, resultCaption, places.back(), Qt::AlignHCenter, surround);
    }
}

void CanvasPictures::paintSplit(QPainter& painter, const PicturePlace& place, const SplitLine& line,
                                bool lit, Surround surround) const {
    const QRectF& pane = place.pane;
    const double x = line.x(place.picture, painter.device()->devicePixelRatioF());
    const auto paintPart = [&](const ScaledPicture& part, double from, double to) {
        if (from >= to)
            return;
        painter.save();
        painter.setClipRect(QRectF(QPointF(from, pane.top()), QPointF(to, pane.bottom())));
        part.draw(painter, fitted(part.size(), place.picture), pane);
        painter.restore();
    };
    paintPart(m_targetPicture, pane.left(), std::min(x, pane.right()));
    paintPart(m_resultPicture, std::max(x, pane.left()), pane.right());
    if (x >= pane.left() && x <= pane.right())
        line.paint(painter, x, place.picture.intersected(pane), lit);
    paintCaption(painter, targetCaption, place, Qt::AlignLeft, surround);
    paintCaption(painter, resultCaption, place, Qt::AlignRight, surround);
}

} // namespace inlay
