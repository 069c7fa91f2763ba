#include "ui/window/drop_router.h"

#include "core/model/picture/picture_limit.h"
#include "ui/images/image_reading.h"
#include "ui/intake/file_opener.h"
#include "ui/intake/photo_intake.h"
#include "ui/shelf/picture_mime.h"

#include <QDropEvent>
#include <QMimeData>
#include <QUrl>
#include <QWidget>
#include <algorithm>

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

/// In which another program offers its image; empty where it is an image of this one.
QString imageFormat(const QMimeData* data) {
    const QStringList formats = data->formats();
    const auto found = std::find_if(formats.begin(), formats.end(), [](const QString& format) {
        return format.startsWith(QLatin1String("image/"));
    });
    return found == formats.end() ? QString() : *found;
}

/// Null: there is none after all. Throws Error where it is more than can be taken.
QImage imageOf(const QMimeData* data) {
    auto image = data->imageData().value<QImage>();
    if (image.isNull()) { // Qt does not say why
        const QString format = imageFormat(data);
        return format.isEmpty() ? QImage()
                                : readImage(data->data(format), nullptr, PictureLimit::Taken);
    }
    requirePixelCount(static_cast<std::uint64_t>(image.width()),
                      static_cast<std::uint64_t>(image.height()));
    return image;
}

} // namespace

DropRouter::DropRouter(FileOpener& files, PhotoIntake& photos, QWidget* window)
    : QObject(window)
    , m_files(files)
    , m_photos(photos) {
    liftImageReaderLimit();
    window->setAcceptDrops(true);
    window->installEventFilter(this);
}

bool DropRouter::accepts(const QMimeData* data) {
    return data && !data->hasFormat(pictureMimeType()) &&
           (!localFiles(data).isEmpty() || data->hasImage() || !imageFormat(data).isEmpty());
}

bool DropRouter::take(const QMimeData* data, const QString& nameForImage) {
    if (!accepts(data))
        return false;
    const QStringList files = localFiles(data);
    if (!files.isEmpty()) {
        m_files.open(files);
        return true;
    }
    try {
        const QImage image = imageOf(data);
        if (image.isNull())
            return false;
        m_photos.add(image, nameForImage,
                     tr("Image without a file, %1 x %2 px").arg(image.width()).arg(image.height()));
    } catch (const Error& error) {
        const Error named(error.kind(), nameForImage.toStdString() + " " + error.what());
        Q_EMIT problem(tr("%1 could not be opened").arg(nameForImage),
                       problemFrom(std::make_exception_ptr(named)));
    }
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
