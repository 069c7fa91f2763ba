#pragma once

#include "core/model/picture/crop_quad.h"
#include "core/model/picture/face.h"
#include "ui/canvas/scaled_picture.h"
#include "ui/canvas/view_transform.h"

#include <QImage>
#include <QWidget>

#include <memory>
#include <vector>

namespace inlay {

class CropEditor;

/// Where pictures are looked at: the target and the result side by side, or one over the other with
/// a line to drag, or one alone. Both zoom and pan together. Also the place where the crop of a
/// photo is corrected by hand.
///
/// Mouse: wheel zooms at the cursor, left (away from the split line), middle or Space + left drag
/// pans, double click switches between fit and actual size. Keys: + - zoom, 0 fits, 1 is actual
/// size, arrows pan, in split mode Ctrl + left/right moves the line.
class Canvas : public QWidget {
    Q_OBJECT

public:
    enum class Mode { SideBySide, Split, TargetOnly, ResultOnly };
    enum class Surround { Dark, MidGrey };

    explicit Canvas(QWidget* parent = nullptr);
    ~Canvas() override;

    /// A null image takes the picture away.
    void setTarget(const QImage& image);
    void setResult(const QImage& image);
    QImage target() const { return m_target; }
    QImage result() const { return m_result; }

    void setMode(Mode mode);
    Mode mode() const { return m_mode; }
    /// Side by side shows a result alone where there is no target, as of a generated face.
    bool isSideBySide() const {
        return m_mode == Mode::SideBySide && (!m_target.isNull() || m_result.isNull());
    }

    void setSurround(Surround surround);
    Surround surround() const { return m_surround; }

    /// Names of the pictures, shown in a corner outside of them where there is room.
    void setCaptions(const QString& target, const QString& result);
    const QString& targetCaption() const { return m_targetCaption; }
    const QString& resultCaption() const { return m_resultCaption; }

    /// What an empty canvas says.
    void setEmptyText(const QString& title, const QString& hint);
    /// A child widget that stands below the empty canvas's words while it is not hidden.
    void setEmptyAction(QWidget* action);
    /// Shows that what hovers over the window may be dropped.
    void setDropHighlighted(bool highlighted);

    /// Screen pixels of the window system for one picture pixel; 1 is actual size.
    double zoom() const;
    /// Where the split line stands: 0 the left edge of the picture, 1 the right one.
    double splitPosition() const { return m_split; }
    void setSplitPosition(double position);

    /// Where the pictures lie in the widget, the target's first, and the parts of the widget that
    /// they are clipped to. Empty while there is nothing, or a crop is edited.
    struct Place {
        QRectF picture;
        QRectF pane;
    };
    std::vector<Place> places() const;

    /// Shows `photo` with the crop as a frame to move, scale and rotate. `faces` other than the
    /// chosen one are numbered boxes that choose their face at a click.
    void startCropEditing(const QImage& photo, const CropQuad& crop,
                          const std::vector<Face>& faces);
    void stopCropEditing();
    bool isCropEditing() const { return m_cropEditor != nullptr; }
    /// The crop as it stands; all zero when none is being edited.
    CropQuad crop() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

public Q_SLOTS:
    void zoomIn();
    void zoomOut();
    void zoomToFit();
    void zoomToActualSize();
    void acceptCrop();
    void cancelCrop();

Q_SIGNALS:
    /// A drag or a key has changed it and is over; `goesOn`: the key is still the same, held down.
    void cropCommitted(const inlay::CropQuad& crop, bool goesOn);
    void cropAccepted(const inlay::CropQuad& crop);
    void cropCancelled();
    void viewChanged();  ///< `places` may have changed
    void emptyClicked(); ///< a click on the empty canvas, which asks for a photo

protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
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
    /// Where the words of the empty canvas stand.
    struct EmptyLayout {
        QRectF box;
        QRectF icon;
        QRectF title;
        QRectF hint;
        QRectF action; ///< empty while there is none
    };
    enum class Drag { None, Pan, Split, Crop };

    bool isEmpty() const;
    bool isSplitShown() const;
    QSizeF contentSize() const;
    /// The place of one picture each: two side by side (or one above the other), else one.
    std::vector<QRectF> panes() const;
    QRectF paneAt(const QPointF& position) const;
    double captionHeight() const;
    /// Where the pictures lie in `pane`.
    QRectF pictureRect(const QRectF& pane) const;
    QTransform photoToWidget() const;
    bool isOnSplitLine(const QPointF& position) const;
    void zoomAround(double factor, const QPointF& position);
    void updateView();
    void updateCursor(const QPointF& position, Qt::KeyboardModifiers modifiers);
    bool isOwnKey(const QKeyEvent& event) const;
    bool handleCropKey(QKeyEvent* event);

    QColor surroundColour() const;
    QColor captionColour() const;
    EmptyLayout emptyLayout() const;
    QFont emptyTitleFont() const;
    void placeEmptyAction();
    void paintEmpty(QPainter& painter) const;
    void paintPicture(QPainter& painter, const ScaledPicture& picture, const QRectF& pane) const;
    void paintMissing(QPainter& painter, const QRectF& pane) const;
    void paintCaption(QPainter& painter, const QString& text, const QRectF& pane,
                      Qt::Alignment alignment) const;
    void paintSplit(QPainter& painter) const;
    void paintCropEditing(QPainter& painter) const;

    QImage m_target;
    QImage m_result;
    ScaledPicture m_targetPicture;
    ScaledPicture m_resultPicture;
    ScaledPicture m_photoPicture;
    QRectF m_photoBounds; ///< the photo and the crop it began with, in the photo's pixels
    QString m_targetCaption;
    QString m_resultCaption;
    QString m_emptyTitle;
    QString m_emptyHint;
    QWidget* m_emptyAction = nullptr;
    Mode m_mode = Mode::SideBySide;
    Surround m_surround = Surround::Dark;
    ViewTransform m_view;
    double m_split = 0.5;
    std::unique_ptr<CropEditor> m_cropEditor;
    CropQuad m_cropAtPress;
    Drag m_drag = Drag::None;
    QPointF m_dragFrom;
    bool m_spaceHeld = false;
    bool m_splitHovered = false;
    bool m_emptyPressed = false;
    bool m_dropHighlighted = false;
};

} // namespace inlay
