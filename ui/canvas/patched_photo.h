#pragma once

#include "ui/canvas/scaled_picture.h"

#include <QImage>
#include <QRectF>

#include <vector>

class QPainter;

namespace inlay {

/// A part of a photo that something else is seen in place of.
struct PhotoPatch {
    QImage image;     ///< drawn into `place`, so best of about as many pixels as are seen of it;
                      ///< transparent where the photo is to be seen
    QRectF place;     ///< in the photo's pixels
    QImage mask = {}; ///< Grayscale8 over `place`: how much of the edit shows
};

/// A large photo of which small parts change often: the photo is scaled once, the parts alone are
/// drawn anew.
class PatchedPhoto {
public:
    void setPhoto(const QImage& photo); ///< the patches of another one go
    void setPatches(const std::vector<PhotoPatch>& patches) { m_patches = patches; }

    const QImage& photo() const { return m_image; }
    bool isNull() const { return m_image.isNull(); }
    QSize size() const { return m_image.size(); }

    /// Fills `target` (widget coordinates) as far as it lies in `visible`; `patched`: with the
    /// patches over the photo.
    void draw(QPainter& painter, const QRectF& target, const QRectF& visible, bool patched) const;

private:
    QImage m_image;
    ScaledPicture m_photo;
    std::vector<PhotoPatch> m_patches;
};

} // namespace inlay
