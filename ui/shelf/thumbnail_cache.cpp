#include "ui/shelf/thumbnail_cache.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QPixmapCache>

namespace inlay {

namespace {

/// The middle square, so that photos of any shape sit on one grid.
QImage squareThumbnail(const QImage& image, int side) {
    const QImage scaled =
        image.scaled(side, side, Qt::KeepAspectRatioByExpanding, Qt::SmoothTransformation);
    return scaled.copy((scaled.width() - side) / 2, (scaled.height() - side) / 2, side, side);
}

} // namespace

ThumbnailCache::ThumbnailCache(BackgroundJobs& jobs, QObject* parent)
    : QObject(parent)
    , m_jobs(jobs)
    , m_pixmaps(1000) {}

QPixmap ThumbnailCache::shown(const Picture& picture) {
    const QPixmap made = thumbnail(picture);
    return made.isNull() ? standIn() : made;
}

QPixmap ThumbnailCache::standIn() {
    constexpr int side = Side;
    const QString key = QStringLiteral("inlay picture to come");
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(side, side);
    pixmap.fill(Theme::surround());
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    constexpr double margin = side / 4.0;
    paintIcon(painter, QStringLiteral("photo"),
              QRectF(0, 0, side, side).adjusted(margin, margin, -margin, -margin),
              QColor(0x8c, 0x8c, 0x8c)); // the surround is dark in both themes
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QPixmap ThumbnailCache::thumbnail(const Picture& picture) {
    const QImage face = picture.face();
    if (face.isNull())
        return {};
    const qint64 key = face.cacheKey();
    if (const QPixmap* pixmap = m_pixmaps.object(key)) {
        m_lastShown.insert(picture.id, key);
        return *pixmap;
    }
    if (!m_underWay.contains(key)) {
        m_underWay.insert(key);
        Job* job = m_jobs.perform(
            tr("Thumbnail of %1").arg(picture.name),
            [face](EngineLibrary&, JobControl&) { return squareThumbnail(face, Side); }, this,
            [this, id = picture.id, key](const QImage& image) {
                m_pixmaps.insert(key, new QPixmap(QPixmap::fromImage(image)));
                m_underWay.remove(key);
                Q_EMIT ready(id);
            },
            1);
        connect(job, &Job::failed, this, [this, key] { m_underWay.remove(key); });
    }
    const QPixmap* older = m_pixmaps.object(m_lastShown.value(picture.id));
    return older ? *older : QPixmap();
}

} // namespace inlay
