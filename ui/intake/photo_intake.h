#pragma once

#include "ui/document/document.h"
#include "ui/engine/background_jobs.h"
#include "ui/intake/in_order.h"

#include <vector>

namespace inlay {

/// The way of a photo into the document: decoded, shown on the shelf, its face found, cut out as
/// FFHQ does. Everything slow happens in the background.
class PhotoIntake : public QObject {
    Q_OBJECT

public:
    PhotoIntake(Document& document, BackgroundJobs& jobs, QObject* parent = nullptr);

    /// Side of the targets in pixels: the network's.
    void setTargetSize(QSize size) { m_targetSize = size; }
    QSize targetSize() const { return m_targetSize; }

    /// Several come onto the shelf in the order of the calls, whichever is decoded first.
    void open(const QString& path);
    PictureId add(const QImage& photo, const QString& name, const QString& origin,
                  const QString& path = {},
                  const QByteArray& file = {}); ///< decoded already; `file`: what it came from

    /// Finds the face and cuts it out, as for a photo that has just been opened. The other faces of
    /// a group become pictures of their own, by one undo step.
    void align(PictureId id);

    /// Has the photo of a picture from a document decoded, where that was not done yet.
    void decode(PictureId id, std::function<void()> then);

    /// Cuts the target out anew; `reframed` follows. One undo step.
    void reframe(PictureId id, const CropQuad& crop);
    /// Cuts the target out at the present side, without an undo step.
    void refit(PictureId id, std::function<void()> then);

Q_SIGNALS:
    void opened(const QString& path);   ///< decoded; it comes onto the shelf now
    void added(inlay::PictureId id);    ///< on the shelf, not aligned yet
    void ready(inlay::PictureId id);    ///< has its target; in the order of the calls of `align`
    void reframed(inlay::PictureId id); ///< by the user
    void problem(const QString& title, const inlay::Problem& problem);

private:
    void addOtherFaces(PictureId id, const std::vector<Framing>& others);
    void tellFailure(const QString& path, const Problem& reason);
    void warp(PictureId id, const CropQuad& crop, std::function<void(const Framing&)> done);

    Document& m_document;
    BackgroundJobs& m_jobs;
    InOrder m_openings;
    InOrder m_alignments;
    QSize m_targetSize{256, 256};
};

} // namespace inlay
