#pragma once

#include "core/model/picture/crop_quad.h"
#include "core/model/picture/face.h"
#include "ui/canvas/canvas_pictures.h"
#include "ui/canvas/view_transform.h"

#include <QImage>
#include <QWidget>

#include <memory>
#include <vector>

namespace inlay {

class CropView;
class EmptyPlace;

/// Where pictures are looked at: the target and the result side by side, or one over the other with
/// a line to drag, or one alone; or the result in the whole photo that the target was cut from. All
/// zoom and pan together. Also the place where the crop of a photo is corrected by hand.
///
/// Mouse: wheel zooms at the cursor, left (away from the split line), middle or Space + left drag
/// pans, double click switches between fit and actual size. Keys: + - zoom, 0 fits, 1 is actual
/// size, arrows pan, in split mode Ctrl + left/right moves the line.
class Canvas : public QWidget {
    Q_OBJECT

public:
    using Mode = CanvasMode;
    using Surround = inlay::Surround;

    explicit Canvas(QWidget* parent = nullptr);
    ~Canvas() override;

    /// A null image takes the picture away.
    void setTarget(const QImage& image);
    void setResult(const QImage& image);
    QImage target() const { return m_pictures.target(); }
    QImage result() const { return m_pictures.result(); }

    /// The whole photo, upright. The patches of another one go.
    void setPhoto(const QImage& photo);
    void setPatches(const std::vector<PhotoPatch>& patches);
    const QImage& photo() const { return m_pictures.photo().photo(); }

    void setMode(Mode mode);
    Mode mode() const { return m_pictures.mode(); }
    bool isSideBySide() const { return m_pictures.isSideBySide(); }

    void setSurround(Surround surround);
    Surround surround() const { return m_surround; }

    /// Names of the pictures, shown below them.
    void setCaptions(const QString& target, const QString& result);
    void setPhotoCaptions(const QString& plain, const QString& patched);
    const QString& targetCaption() const { return m_pictures.targetCaption; }
    const QString& resultCaption() const { return m_pictures.resultCaption; }

    /// What an empty canvas says.
    void setEmptyText(const QString& title, const QString& hint);
    /// A child widget that stands below the empty canvas's words while it is not hidden.
    void setEmptyAction(QWidget* action);
    /// Shows that what hovers over the window may be dropped.
    void setDropHighlighted(bool highlighted);

    /// Screen pixels of the window system for one picture pixel; 1 is actual size.
    double zoom() const;
    /// Where the split line stands: 0 the left edge of the picture, 1 the right one.
    double splitPosition() const { return m_split.position(); }
    void setSplitPosition(double position);

    /// The target's first. Empty while there is nothing, or a crop is edited.
    std::vector<PicturePlace> places() const;

    /// Shows `photo` with the crop as a frame to move, scale and rotate. `faces` other than the
    /// chosen one are numbered boxes that choose their face at a click.
    void startCropEditing(const QImage& photo, const CropQuad& crop,
                          const std::vector<Face>& faces);
    void stopCropEditing();
    bool isCropEditing() const { return m_cropView != nullptr; }
    /// The crop as it stands; all zero when none is being edited.
    CropQuad crop() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

public Q_SLOTS:
    void zoomIn();
    void zoomOut();
    void zoomToFit();
    void zoomToActualSize();
    /// A part of the photo as large as it goes, in its pixels; where the photo is seen.
    void zoomToPhotoPart(const QRectF& part);
    void acceptCrop();
    void cancelCrop();

Q_SIGNALS:
    /// A drag or a key has changed it and is over; `goesOn`: the key is still the same, held down.
    void cropCommitted(const inlay::CropQuad& crop, bool goesOn);
    void cropAccepted(const inlay::CropQuad& crop);
    void cropCancelled();
    void viewChanged(); ///< `places` may have changed
    void modeChanged();
    void emptyClicked(); ///< a click on the empty canvas, which asks for a photo

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    enum class Drag { None, Pan, Split, Crop };

    bool isEmpty() const { return !m_cropView && m_pictures.isEmpty(); }
    bool isPhotoSeen() const { return !m_cropView && m_pictures.isPhotoSeen(); }
    bool isSplitShown() const { return !m_cropView && m_pictures.isSplitSeen(); }
    /// The photo is looked at by itself: of the rest of it a crop shows nothing.
    ViewTransform& view() { return isPhotoSeen() ? m_photoView : m_view; }
    const ViewTransform& view() const { return isPhotoSeen() ? m_photoView : m_view; }
    /// The place of one picture each: two side by side (or one above the other), else one.
    std::vector<QRectF> panes() const;
    QRectF paneAt(const QPointF& position) const;
    double captionHeight() const;
    /// Where the pictures lie in `pane`.
    QRectF pictureRect(const QRectF& pane) const { return view().contentRect(pane); }
    QTransform cropToWidget() const;
    bool isOnSplitLine(const QPointF& position) const;
    void zoomAround(double factor, const QPointF& position);
    void updateView();
    void updateCursor(const QPointF& position, Qt::KeyboardModifiers modifiers);
    bool isOwnKey(const QKeyEvent& event) const;
    bool handleCropKey(QKeyEvent* event);
    void handleKey(const QKeyEvent& event);

    CanvasPictures m_pictures;
    EmptyPlace* m_emptyPlace = nullptr;
    Surround m_surround = Surround::Dark;
    ViewTransform m_view;      ///< of target, result and crop
    ViewTransform m_photoView; ///< of the photo
    SplitLine m_split;
    std::unique_ptr<CropView> m_cropView;
    CropQuad m_cropAtPress;
    Drag m_drag = Drag::None;
    QPointF m_dragFrom;
    bool m_spaceHeld = false;
    bool m_splitHovered = false;
    bool m_emptyPressed = false;
    bool m_dropHighlighted = false;
};

} // namespace inlay
