#pragma once

#include "ui/canvas/patched_photo.h"
#include "ui/canvas/scaled_picture.h"
#include "ui/canvas/split_line.h"
#include "ui/canvas/surround.h"

#include <QImage>
#include <QRectF>
#include <QString>

#include <vector>

class QPainter;

namespace inlay {

/// How the pictures of a canvas are looked at.
enum class CanvasMode {
    SideBySide,
    Split,
    TargetOnly,
    ResultOnly,
    InPhoto,  ///< the photo with its patches; where there is no photo, the result alone
    PhotoOnly ///< without them; where there is no photo, the target alone
};

/// Where a picture lies in the widget, and the part of the widget that it is clipped to.
struct PicturePlace {
    QRectF picture;
    QRectF pane;
};

/// What a canvas shows: a target and a result, or the photo that both belong to, each with a line
/// of words below it.
class CanvasPictures {
public:
    /// A null image takes the picture away.
    void setTarget(const QImage& image);
    void setResult(const QImage& image);
    const QImage& target() const { return m_target; }
    const QImage& result() const { return m_result; }
    PatchedPhoto& photo() { return m_photo; }
    const PatchedPhoto& photo() const { return m_photo; }

    QString targetCaption;
    QString resultCaption;
    QString photoCaption;
    QString plainPhotoCaption; ///< without its patches

    void setMode(CanvasMode mode) { m_mode = mode; }
    CanvasMode mode() const { return m_mode; }
    /// What is seen, where the chosen mode lacks what it shows.
    CanvasMode seenMode() const;
    bool isEmpty() const;
    bool isPhotoSeen() const;
    bool isSplitSeen() const { return seenMode() == CanvasMode::Split; }
    /// Side by side shows a result alone where there is no target, as of a generated face.
    bool isSideBySide() const;
    /// Of what is seen, in its pixels.
    QSizeF contentSize() const;

    /// `places`: two side by side, else one. `line`: where both lie on each other, in a mode of
    /// that kind; `lit` while the mouse is on it.
    void paint(QPainter& painter, const std::vector<PicturePlace>& places, const SplitLine& line,
               bool lit, Surround surround) const;

private:
    void paintSplit(QPainter& painter, const PicturePlace& place, const SplitLine& line, bool lit,
                    Surround surround) const;

    QImage m_target;
    QImage m_result;
    ScaledPicture m_targetPicture;
    ScaledPicture m_resultPicture;
    PatchedPhoto m_photo;
    CanvasMode m_mode = CanvasMode::SideBySide;
};

} // namespace inlay
