#pragma once

#include "ui/canvas/patched_photo.h"
#include "ui/engine/background_jobs.h"
#include "ui/in_photo/photo_edit.h"
#include "ui/in_photo/photo_part.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace inlay {

/// Puts edits back into their photos for the screen, in the background: at first coarsely, so that
/// the photo follows a slider, then, when no newer edit has come, with as many pixels as are seen.
class PhotoComposer : public QObject {
    Q_OBJECT

public:
    explicit PhotoComposer(BackgroundJobs& jobs, QObject* parent = nullptr);

    /// `scale`: how many pixels of the screen one of the photo takes. A newer call overtakes an
    /// older one.
    void compose(const PhotoEdit& edit, double scale);
    /// The same edit is looked at from nearer or farther.
    void setScale(double scale);
    void forget(); ///< nothing is wanted any more

Q_SIGNALS:
    /// Of the newest edit, or of an older one while that is under way.
    void composed(const inlay::PhotoPatch& patch);
    void failed(const inlay::Problem& problem);

private:
    /// A part of a photo as it was made last, on the pool's threads, one job at a time.
    struct Cache;

    double coarseScale() const;
    double fineScale() const;
    void begin(bool isPreview);

    BackgroundJobs& m_jobs;
    std::shared_ptr<Cache> m_cache;
    std::optional<PhotoEdit> m_edit;
    double m_scale = 1;
    double m_composedScale = 0; ///< of what was composed of `m_edit` last; 0: nothing yet
    quint64 m_version = 0;      ///< of `m_edit`
    bool m_busy = false;
    QTimer m_rest; ///< runs while a finer picture is worth waiting for
};

} // namespace inlay
