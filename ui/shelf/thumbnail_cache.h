#pragma once

#include "ui/document/picture.h"
#include "ui/engine/background_jobs.h"

#include <QCache>
#include <QPixmap>
#include <QSet>

namespace inlay {

/// Small versions of pictures, made when somebody looks at them, off the UI thread.
class ThumbnailCache : public QObject {
    Q_OBJECT

public:
    static constexpr int Side = 160; ///< in device pixels: 80 px at 200% scale

    explicit ThumbnailCache(BackgroundJobs& jobs, QObject* parent = nullptr);

    /// Null until it is made; `ready` says when.
    QPixmap thumbnail(const Picture& picture);
    /// The same, with a sign for a picture in its place: what is empty would look like a check box
    /// in a menu.
    QPixmap shown(const Picture& picture);
    static QPixmap standIn();

Q_SIGNALS:
    void ready(inlay::PictureId id);

private:
    BackgroundJobs& m_jobs;
    QCache<qint64, QPixmap> m_pixmaps; ///< by the image's cache key
    QSet<qint64> m_underWay;
    QHash<PictureId, qint64> m_lastShown; ///< what stands in while a newer one is made
};

} // namespace inlay
