#include "ui/panels/picture_slot.h"

#include "ui/shelf/picture_mime.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/menu_text.h"

#include <QDragEnterEvent>
#include <QMenu>
#include <QPainter>
#include <QPainterPath>

namespace inlay {

namespace {

constexpr int thumbnailSide = 72;
constexpr int padding = 8;
constexpr double foreignOpacity = 0.4;
constexpr int widest = 160; // half of a panel

} // namespace

PictureSlot::PictureSlot(const QString& role, const QString& hint, Document& document,
                         ThumbnailCache& thumbnails, QWidget* parent)
    : QToolButton(parent)
    , m_role(role)
    , m_hint(hint)
    , m_document(document)
    , m_thumbnails(thumbnails) {
    setAcceptDrops(true);
    setFocusPolicy(Qt::StrongFocus);
    setPopupMode(QToolButton::InstantPopup);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMaximumWidth(widest);
    setMenu(new QMenu(this));
    connect(menu(), &QMenu::aboutToShow, this, &PictureSlot::fillMenu);
    connect(&m_thumbnails, &ThumbnailCache::ready, this, [this](PictureId id) {
        if (id == m_picture)
            update();
        refreshMenuIcon(id);
    });
    connect(&m_document, &Document::changed, this, [this](PictureId id) {
        if (id == m_picture)
            describe();
    });
    connect(&m_document, &Document::networkChanged, this, &PictureSlot::describe);
    describe();
}

void PictureSlot::setPicture(PictureId id) {
    m_picture = id;
    describe();
}

LatentPtr PictureSlot::latent() const {
    const Picture* picture = m_document.find(m_picture);
    return picture && !m_document.isForeign(*picture) ? picture->embedding.latent : nullptr;
}

bool PictureSlot::isForeign() const {
    const Picture* picture = m_document.find(m_picture);
    return picture && m_document.isForeign(*picture) && !takes(*picture);
}

QString PictureSlot::pictureName() const {
    const Picture* picture = m_document.find(m_picture);
    return picture ? picture->name : QString();
}

QString PictureSlot::shortRole() const {
    return m_role.section(QLatin1Char('('), 0, 0).trimmed();
}

void PictureSlot::choose(PictureId id) {
    const Picture* picture = m_document.find(id);
    if (!picture || !takes(*picture))
        return;
    setPicture(id);
    Q_EMIT chosen(id);
}

bool PictureSlot::takes(const Picture& picture) const {
    return (picture.hasLatent() && !m_document.isForeign(picture)) ||
           (m_takesPhotos && picture.framing);
}

void PictureSlot::fillMenu() {
    menu()->clear();
    for (int i = 0; i < m_document.count(); ++i) {
        const Picture& picture = m_document.at(i);
        if (!takes(picture))
            continue;
        const PictureId id = picture.id;
        QAction* action =
            menu()->addAction(QIcon(m_thumbnails.shown(picture)), menuText(picture.name));
        action->setData(QVariant::fromValue(id));
        action->setCheckable(true);
        action->setChecked(id == m_picture);
        connect(action, &QAction::triggered, this, [this, id] { choose(id); });
    }
    if (menu()->isEmpty())
        menu()
            ->addAction(m_takesPhotos ? tr("No pictures yet") : tr("No embedded pictures yet"))
            ->setEnabled(false);
    menu()->addSeparator();
    QAction* generate = menu()->addAction(inlay::icon("dice"), tr("Generate a face"));
    connect(generate, &QAction::triggered, this, &PictureSlot::generateRequested);
}

void PictureSlot::refreshMenuIcon(PictureId id) {
    const Picture* picture = m_document.find(id);
    for (QAction* action : menu()->actions()) {
        if (picture && action->data().value<PictureId>() == id)
            action->setIcon(QIcon(m_thumbnails.shown(*picture)));
    }
}

void PictureSlot::describe() {
    const QString name = pictureName();
    if (name.isEmpty())
        setAccessibleName(tr("%1, empty").arg(m_role));
    else if (isForeign())
        setAccessibleName(tr("%1, %2, of another network").arg(m_role, name));
    else
        setAccessibleName(tr("%1, %2").arg(m_role, name));
    setToolTip(tr("%1: %2\nDrag a picture here from the shelf, or click to choose one.")
                   .arg(m_role, m_hint));
    update();
}

QSize PictureSlot::sizeHint() const {
    return {thumbnailSide + 2 * padding,
            thumbnailSide + 2 * padding + 2 * fontMetrics().lineSpacing() + 4};
}

QSize PictureSlot::minimumSizeHint() const {
    return sizeHint();
}

void PictureSlot::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const bool hot = m_dragOver || hasFocus() || isDown();
    QColor back = palette().color(QPalette::Text);
    back.setAlphaF(underMouse() || m_dragOver ? 0.08F : 0.04F);
    painter.setBrush(back);
    painter.setPen(QPen(hot ? Theme::accent() : Theme::line(), hot ? 1.5 : 1.0,
                        m_picture ? Qt::SolidLine : Qt::DashLine));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);

    const QRect thumbnail((width() - thumbnailSide) / 2, padding, thumbnailSide, thumbnailSide);
    const Picture* picture = m_document.find(m_picture);
    QPainterPath rounded;
    rounded.addRoundedRect(thumbnail, 4, 4);
    painter.fillPath(rounded, Theme::surround());
    if (picture) {
        painter.save();
        painter.setClipPath(rounded);
        if (isForeign())
            painter.setOpacity(foreignOpacity);
        painter.drawPixmap(thumbnail, m_thumbnails.shown(*picture));
        painter.restore();
    } else {
        inlay::icon("add").paint(&painter, thumbnail.adjusted(24, 24, -24, -24), Qt::AlignCenter,
                                 QIcon::Disabled);
    }

    const int line = fontMetrics().lineSpacing();
    const QRect first(padding, thumbnail.bottom() + 6, width() - 2 * padding, line);
    QFont bold = font();
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(first, Qt::AlignCenter, m_role);
    painter.setFont(font());
    painter.setPen(Theme::faintText());
    const QString second = picture ? picture->name : tr("drop or click");
    painter.drawText(first.translated(0, line), Qt::AlignCenter,
                     fontMetrics().elidedText(second, Qt::ElideMiddle, first.width()));
}

void PictureSlot::dragEnterEvent(QDragEnterEvent* event) {
    const std::vector<PictureId> ids = picturesOfMime(event->mimeData());
    const Picture* picture = ids.empty() ? nullptr : m_document.find(ids.front());
    if (!picture || !takes(*picture))
        return event->ignore(); // files are for the window behind
    m_dragOver = true;
    update();
    event->acceptProposedAction();
}

void PictureSlot::dragLeaveEvent(QDragLeaveEvent*) {
    m_dragOver = false;
    update();
}

void PictureSlot::dropEvent(QDropEvent* event) {
    m_dragOver = false;
    update();
    const std::vector<PictureId> ids = picturesOfMime(event->mimeData());
    if (ids.empty())
        return event->ignore();
    event->acceptProposedAction();
    choose(ids.front());
}

} // namespace inlay
