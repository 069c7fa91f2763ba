#include "ui/canvas/empty_place.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QFontMetricsF>
#include <QPainter>
#include <QWidget>

#include <algorithm>

namespace inlay {

EmptyPlace::EmptyPlace(QWidget& canvas)
    : QObject(&canvas)
    , m_canvas(canvas)
    , m_title(tr("Drop a photo here"))
    , m_hint(tr("or click to choose one")) {}

void EmptyPlace::setText(const QString& title, const QString& hint) {
    m_title = title;
    m_hint = hint;
    place();
    m_canvas.update();
}

void EmptyPlace::setAction(QWidget* action) {
    m_action = action;
    m_action->setCursor(Qt::ArrowCursor); // the rest of the canvas asks to be clicked itself
    m_action->installEventFilter(this);
    place();
}

bool EmptyPlace::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent) {
        place();
        m_canvas.update();
    }
    return QObject::eventFilter(watched, event);
}

void EmptyPlace::place() {
    if (m_action && !m_action->isHidden())
        m_action->setGeometry(layout().action.toRect());
}

QFont EmptyPlace::titleFont() const {
    QFont font = m_canvas.font();
    font.setPointSizeF(font.pointSizeF() * 1.5);
    return font;
}

QSizeF EmptyPlace::actionSize(const QSizeF& room) const {
    if (!m_action || m_action->isHidden())
        return {0, 0};
    const QSize whole = m_action->sizeHint();
    const int width = std::min(whole.width(), static_cast<int>(room.width() - 8.0));
    const int height =
        m_action->hasHeightForWidth() ? m_action->heightForWidth(width) : whole.height();
    return {static_cast<double>(width), std::min<double>(height, room.height())};
}

EmptyPlace::Layout EmptyPlace::layout() const {
    constexpr double roomy = 320.0; // where less is there, less of it is margin
    const double margin = m_canvas.width() < roomy ? 8.0 : 24.0;
    const QRectF area = QRectF(m_canvas.rect()).adjusted(margin, margin, -margin, -margin);
    const double textWidth = std::min(area.width() - 2.0 * margin, 440.0);
    const auto heightOf = [textWidth](const QFont& font, const QString& text) {
        return QFontMetricsF(font)
            .boundingRect(QRectF(0, 0, textWidth, 400), Qt::AlignHCenter | Qt::TextWordWrap, text)
            .height();
    };
    const double titleHeight = heightOf(titleFont(), m_title);
    const double hintHeight = heightOf(m_canvas.font(), m_hint);
    const QSizeF action = actionSize(area.size());
    const double actionSpace = action.height() > 0 ? action.height() + 16.0 : 0.0;
    const double words = 16.0 + titleHeight + 8.0 + hintHeight + actionSpace;
    const double iconSide = std::clamp(area.height() - words - 16.0, 0.0, 64.0);
    const double contents = iconSide + words;
    Layout layout;
    layout.box = {0, 0, std::min(area.width(), 520.0), std::min(area.height(), contents + 96.0)};
    layout.box.moveCenter(area.center());
    const double middle = layout.box.center().x();
    double y = layout.box.center().y() - contents / 2.0;
    layout.icon = {middle - iconSide / 2.0, y, iconSide, iconSide};
    y += iconSide + 16.0;
    layout.title = {middle - textWidth / 2.0, y, textWidth, titleHeight};
    y += titleHeight + 8.0;
    layout.hint = {middle - textWidth / 2.0, y, textWidth, hintHeight};
    y += hintHeight + 16.0;
    if (action.height() > 0)
        layout.action = {QPointF(middle - action.width() / 2.0, y), action};
    return layout;
}

void EmptyPlace::paint(QPainter& painter, Surround surround, bool highlighted) const {
    const Layout places = layout();
    const QColor words = captionColour(surround);
    QColor line = words;
    line.setAlpha(110);
    QPen dashes(highlighted ? Theme::pictureAccent() : line, highlighted ? 2.0 : 1.5,
                Qt::CustomDashLine, Qt::RoundCap);
    dashes.setDashPattern({5.0, 5.0});
    painter.setPen(dashes);
    QColor inside = words;
    inside.setAlpha(highlighted ? 24 : 8);
    painter.setBrush(inside);
    painter.drawRoundedRect(places.box, 16, 16);

    paintIcon(painter, QStringLiteral("photo"), places.icon,
              highlighted ? Theme::pictureAccent() : words);
    painter.setFont(titleFont());
    painter.setPen(titleColour(surround));
    painter.drawText(places.title, Qt::AlignCenter | Qt::TextWordWrap, m_title);
    painter.setFont(m_canvas.font());
    painter.setPen(words);
    painter.drawText(places.hint, Qt::AlignHCenter | Qt::TextWordWrap, m_hint);
}

} // namespace inlay
