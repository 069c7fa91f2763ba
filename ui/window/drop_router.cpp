#include "ui/window/drop_router.h"

#include "ui/document/session.h"
#include "ui/shelf/picture_mime.h"

#include <QDropEvent>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

namespace inlay {

namespace {

QStringList localFiles(const QMimeData* data) {
    QStringList files;
    for (const QUrl& url : data->urls()) {
        if (url.isLocalFile())
            files << url.toLocalFile();
    }
    return files;
}

} // namespace

DropRouter::DropRouter(Session& session, QWidget* window)
    : QObject(window)
    , m_session(session) {
    window->setAcceptDrops(true);
    window->installEventFilter(this);
}

bool DropRouter::accepts(const QMimeData* data) {
    return data && !data->hasFormat(pictureMimeType()) &&
           (!localFiles(data).isEmpty() || data->hasImage());
}

bool DropRouter::take(const QMimeData* data, const QString& nameForImage) {
    if (!accepts(data))
        return false;
    const QStringList files = localFiles(data);
    if (!files.isEmpty()) {
        m_session.openFiles(files);
        return true;
    }
    const auto image = data->imageData().value<QImage>();
    if (image.isNull())
        return false;
    m_session.photos().add(
        image, nameForImage,
        tr("Image without a file, %1 x %2 px").arg(image.width()).arg(image.height()));
    return true;
}

bool DropRouter::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::DragMove: {
        auto* drag = static_cast<QDragMoveEvent*>(event);
        if (!accepts(drag->mimeData()))
            break;
        drag->acceptProposedAction();
        Q_EMIT dragOver(true);
        return true;
    }
    case QEvent::DragLeave:
        Q_EMIT dragOver(false);
        break;
    case QEvent::Drop: {
        auto* drop = static_cast<QDropEvent*>(event);
        Q_EMIT dragOver(false);
        if (!take(drop->mimeData(), tr("dropped image")))
            break;
        drop->acceptProposedAction();
        return true;
    }
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace inlay
