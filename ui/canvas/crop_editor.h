#pragma once

#include "core/model/picture/face.h"
#include "ui/canvas/crop_frame.h"

#include <QTransform>

#include <vector>

class QPainter;
class QRectF;

namespace inlay {

/// What mouse and keys do to a crop: a drag inside moves it, a corner scales it about its middle
/// (Shift: about the opposite corner), the handle above it or Ctrl + drag rotates it; a click on
/// another face's box takes that face's crop. Positions are in the widget; `toWidget` leads there
/// from the photo.
class CropEditor {
public:
    enum class Part { Outside, Inside, Corner, Rotation, OtherFace };
    struct Spot {
        Part part = Part::Outside;
        int index = -1; ///< of the corner or the face
    };

    CropEditor(const QSizeF& photo, const CropQuad& crop, std::vector<Face> faces);

    const CropFrame& frame() const { return m_frame; }
    const std::vector<Face>& faces() const { return m_faces; }
    int chosenFace() const { return m_chosenFace; } ///< -1: none of them
    QSizeF photoSize() const { return m_photo; }

    Spot spotAt(const QPointF& position, const QTransform& toWidget) const;
    QPointF rotationHandle(const QTransform& toWidget) const;
    Qt::CursorShape cursorAt(const QPointF& position, Qt::KeyboardModifiers modifiers,
                             const QTransform& toWidget) const;

    /// False: nothing of the frame is there, the press may mean something else.
    bool press(const QPointF& position, Qt::KeyboardModifiers modifiers,
               const QTransform& toWidget);
    /// True: the crop has changed.
    bool drag(const QPointF& position, Qt::KeyboardModifiers modifiers, const QTransform& toWidget);
    bool release(const QPointF& position, const QTransform& toWidget);
    bool isDragging() const { return m_action != Action::None; }
    /// Back to where the drag began; true when there was one.
    bool abandonDrag();

    /// Arrows, + - and [ ], digits for the faces. True: the crop has changed. Shift: ten times as
    /// much.
    bool key(int key, Qt::KeyboardModifiers modifiers, const QTransform& toWidget);
    static bool isEditingKey(int key);

    bool chooseFace(int index);

private:
    enum class Action { None, Move, Scale, Rotate, PickFace };

    QRectF faceBox(int index) const;

    QSizeF m_photo;
    CropFrame m_frame;
    std::vector<Face> m_faces;
    int m_chosenFace = -1;
    Action m_action = Action::None;
    CropFrame m_frameAtPress;
    int m_faceAtPress = -1;
    QPointF m_pressed; ///< in the widget
    int m_pressedCorner = -1;
    bool m_moved = false;
};

} // namespace inlay
