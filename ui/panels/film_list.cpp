#include "ui/panels/film_list.h"

#include "ui/shelf/picture_mime.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QPainter>

namespace inlay {

namespace {

constexpr int thumbnailSide = 40;

} // namespace

FilmList::FilmList(QWidget* parent)
    : QListWidget(parent) {
    setObjectName("filmList");
    setAccessibleName(tr("Pictures of the film"));
    setToolTip(tr("The film goes through these pictures from the top. Drag pictures here from the "
                  "shelf; drag a row, or press Alt+Up and Alt+Down, to change the order; Delete "
                  "takes it out. A picture may stand several times: twice in a row, the film "
                  "rests on it. A click or Enter goes to "
                  "where the picture stands in the film."));
    setIconSize({thumbnailSide, thumbnailSide});
    setUniformItemSizes(true);
    setDragDropMode(QAbstractItemView::DragDrop);
    setDefaultDropAction(Qt::MoveAction);
    setMinimumHeight(4 * (thumbnailSide + Theme::Grid));
    connect(model(), &QAbstractItemModel::rowsMoved, this, &FilmList::reordered);
}

QStringList FilmList::mimeTypes() const {
    return QListWidget::mimeTypes() << pictureMimeType();
}

/// Only of what comes from elsewhere: the list moves its own rows by itself.
bool FilmList::dropMimeData(int row, const QMimeData* data, Qt::DropAction) {
    const std::vector<PictureId> ids = picturesOfMime(data);
    if (ids.empty())
        return false;
    Q_EMIT picturesDropped(row, ids);
    return true;
}

bool FilmList::event(QEvent* event) {
    // Before the window's own Delete, which takes pictures off the shelf.
    if (event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Delete) {
        event->accept();
        return true;
    }
    return QListWidget::event(event);
}

void FilmList::keyPressEvent(QKeyEvent* event) {
    const bool alt = event->modifiers().testFlag(Qt::AltModifier);
    if (alt && event->key() == Qt::Key_Up) {
        Q_EMIT moveRequested(-1);
    } else if (alt && event->key() == Qt::Key_Down) {
        Q_EMIT moveRequested(1);
    } else if (event->key() == Qt::Key_Delete) {
        Q_EMIT removeRequested();
    } else if (event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier) {
        event->ignore(); // plays the film
    } else {
        QListWidget::keyPressEvent(event);
    }
}

void FilmList::paintEvent(QPaintEvent* event) {
    QListWidget::paintEvent(event);
    if (count() > 0)
        return;
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF zone = QRectF(viewport()->rect()).adjusted(8.5, 8.5, -8.5, -8.5);
    painter.setPen(QPen(Theme::line(), 1.5, Qt::DashLine));
    painter.drawRoundedRect(zone, 6, 6);
    painter.setPen(Theme::faintText());
    painter.drawText(zone.adjusted(12, 8, -12, -8), Qt::AlignCenter | Qt::TextWordWrap,
                     tr("Drag pictures here from the shelf, or add them below"));
}

} // namespace inlay
