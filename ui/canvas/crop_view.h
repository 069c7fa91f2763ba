#pragma once

#include "ui/canvas/crop_editor.h"
#include "ui/canvas/scaled_picture.h"
#include "ui/canvas/surround.h"

#include <QImage>

class QPainter;
class QWidget;

namespace inlay {

/// A photo with the crop that is corrected on it, as a canvas shows it.
class CropView {
public:
    /// `photo` must not be null.
    CropView(const QImage& photo, const CropQuad& crop, const std::vector<Face>& faces);

    CropEditor& editor() { return m_editor; }
    CropQuad crop() const { return m_editor.frame().quad(); }

    /// Of the photo and of the crop as it was at first, which may reach beyond it, with room for
    /// the handle; in the photo's pixels.
    QSizeF contentSize() const { return m_bounds.size(); }
    /// From the photo to the widget, where the content lies there.
    QTransform toWidget(const QRectF& content) const;

    /// `content`, `pane`: where the content lies, and where there is room for it, in `widget`.
    void paint(QPainter& painter, const QWidget& widget, const QRectF& content, const QRectF& pane,
               Surround surround) const;

private:
    ScaledPicture m_photo;
    CropEditor m_editor;
    QRectF m_bounds;
};

} // namespace inlay
