#include "ui/shelf/picture_mime.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QIODevice>

namespace inlay {

QString pictureMimeType() {
    return QStringLiteral("application/x-inlay-pictures");
}

std::unique_ptr<QMimeData> mimeOfPictures(const std::vector<PictureId>& ids) {
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    // The process, because ids mean nothing in another window of the program.
    stream << QCoreApplication::applicationPid() << static_cast<quint32>(ids.size());
    for (PictureId id : ids)
        stream << id;
    auto data = std::make_unique<QMimeData>();
    data->setData(pictureMimeType(), bytes);
    return data;
}

std::vector<PictureId> picturesOfMime(const QMimeData* data) {
    if (!data || !data->hasFormat(pictureMimeType()))
        return {};
    QDataStream stream(data->data(pictureMimeType()));
    qint64 process = 0;
    quint32 count = 0;
    stream >> process >> count;
    std::vector<PictureId> ids;
    while (process == QCoreApplication::applicationPid() && ids.size() < count) {
        PictureId id = 0;
        stream >> id;
        if (stream.status() != QDataStream::Ok)
            return {};
        ids.push_back(id);
    }
    return ids;
}

} // namespace inlay
