#include "ui/canvas/crop_editor.h"

#include <QLineF>
#include <QRectF>
#include <QtMath>

#include <cmath>
#include <utility>

namespace inlay {
namespace {

constexpr double HandleReach = 12.0; // widget pixels around a handle that belong to it
constexpr double HandleStalk = 28.0; // from the top edge to the rotation handle
constexpr double ClickTolerance = 4.0;

double directionOf(const QPointF& vector) {
    return qRadiansToDegrees(std::atan2(vector.y(), vector.x()));
}

bool sameCrop(const CropFrame& a, const CropFrame& b) {
    const double tolerance = 0.01 * a.side();
    for (int i = 0; i < 4; ++i)
        if (QLineF(a.corner(i), b.corner(i)).length() > tolerance)
            return false;
    return true;
}

} // namespace

CropEditor::CropEditor(const QSizeF& photo, const CropQuad& crop, std::vector<Face> faces)
    : m_photo(photo)
    , m_frame(crop)
    , m_faces(std::move(faces)) {
    m_frame.keepWithin(m_photo);
    for (std::size_t i = 0; i < m_faces.size(); ++i) {
        if (sameCrop(CropFrame(m_faces[i].crop), m_frame)) {
            m_chosenFace = static_cast<int>(i);
            break;
        }
        // A crop moved by hand still is of the face in its middle.
        if (m_chosenFace < 0 && faceBox(static_cast<int>(i)).contains(m_frame.centre()))
            m_chosenFace = static_cast<int>(i);
    }
}

QRectF CropEditor::faceBox(int index) const {
    const Face& face = m_faces[static_cast<std::size_t>(index)];
    return {face.left, face.top, face.width, face.height};
}

QPointF CropEditor::rotationHandle(const QTransform& toWidget) const {
    const QPolygonF corners = toWidget.map(m_frame.polygon());
    const QPointF top = (corners[0] + corners[3]) / 2.0;
    const QPointF middle = toWidget.map(m_frame.centre());
    const double length = QLineF(middle, top).length();
    return length > 0 ? top + (top - middle) / length * HandleStalk : top;
}

CropEditor::Spot CropEditor::spotAt(const QPointF& position, const QTransform& toWidget) const {
    for (int i = 0; i < 4; ++i)
        if (QLineF(position, toWidget.map(m_frame.corner(i))).length() <= HandleReach)
            return {Part::Corner, i};
    if (QLineF(position, rotationHandle(toWidget)).length() <= HandleReach)
        return {Part::Rotation, -1};
    const QPointF inPhoto = toWidget.inverted().map(position);
    for (int i = 0; i < static_cast<int>(m_faces.size()); ++i)
        if (i != m_chosenFace && faceBox(i).contains(inPhoto))
            return {Part::OtherFace, i};
    return {m_frame.contains(inPhoto) ? Part::Inside : Part::Outside, -1};
}

Qt::CursorShape CropEditor::cursorAt(const QPointF& position, Qt::KeyboardModifiers modifiers,
                                     const QTransform& toWidget) const {
    const Spot spot = spotAt(position, toWidget);
    if (spot.part == Part::Rotation ||
        (spot.part != Part::Outside && (modifiers & Qt::ControlModifier)))
        return Qt::CrossCursor;
    if (spot.part == Part::Inside)
        return Qt::SizeAllCursor;
    if (spot.part == Part::OtherFace)
        return Qt::PointingHandCursor;
    if (spot.part == Part::Corner) {
        // The diagonal that the corner lies on as it is seen, however the frame is turned.
        const QPointF out =
            toWidget.map(m_frame.corner(spot.index)) - toWidget.map(m_frame.centre());
        const double steep = std::abs(out.x()) > 2.5 * std::abs(out.y())   ? 0.0
                             : std::abs(out.y()) > 2.5 * std::abs(out.x()) ? 90.0
                                                                           : 45.0;
        if (steep == 0.0)
            return Qt::SizeHorCursor;
        if (steep == 90.0)
            return Qt::SizeVerCursor;
        return out.x() * out.y() > 0 ? Qt::SizeFDiagCursor : Qt::SizeBDiagCursor;
    }
    return Qt::ArrowCursor;
}

bool CropEditor::press(const QPointF& position, Qt::KeyboardModifiers modifiers,
                       const QTransform& toWidget) {
    const Spot spot = spotAt(position, toWidget);
    if (spot.part == Part::Outside)
        return false;
    m_frameAtPress = m_frame;
    m_faceAtPress = m_chosenFace;
    m_pressed = position;
    m_pressedCorner = spot.index;
    m_moved = false;
    if (spot.part == Part::Rotation || (modifiers & Qt::ControlModifier))
        m_action = Action::Rotate;
    else if (spot.part == Part::Corner)
        m_action = Action::Scale;
    else if (spot.part == Part::OtherFace)
        m_action = Action::PickFace;
    else
        m_action = Action::Move;
    return true;
}

bool CropEditor::drag(const QPointF& position, Qt::KeyboardModifiers modifiers,
                      const QTransform& toWidget) {
    if (m_action == Action::None)
        return false;
    if (!m_moved && QLineF(position, m_pressed).length() < ClickTolerance &&
        m_action != Action::Scale && m_action != Action::Rotate)
        return false;
    m_moved = true;
    if (m_action == Action::PickFace) {
        // A box inside the frame is no obstacle to moving the frame.
        if (!m_frameAtPress.contains(toWidget.inverted().map(m_pressed)))
            return false;
        m_action = Action::Move;
    }
    const QTransform toPhoto = toWidget.inverted();
    const QPointF from = toPhoto.map(m_pressed);
    const QPointF to = toPhoto.map(position);
    m_frame = m_frameAtPress;
    if (m_action == Action::Move) {
        m_frame.moveBy(to - from);
    } else if (m_action == Action::Rotate) {
        const QPointF centre = m_frameAtPress.centre();
        double degrees = directionOf(to - centre) - directionOf(from - centre);
        if (modifiers & Qt::ShiftModifier) // whole steps of the frame itself
            degrees = std::round((m_frameAtPress.angle() + degrees) / 15.0) * 15.0 -
                      m_frameAtPress.angle();
        m_frame.rotateBy(degrees);
    } else {
        const QPointF fixed = (modifiers & Qt::ShiftModifier)
                                  ? m_frameAtPress.corner((m_pressedCorner + 2) % 4)
                                  : m_frameAtPress.centre();
        const QPointF diagonal = m_frameAtPress.corner(m_pressedCorner) - fixed;
        // Along the diagonal only: sideways movement neither grows nor shrinks.
        const double moved =
            QPointF::dotProduct(to - from, diagonal) / QPointF::dotProduct(diagonal, diagonal);
        m_frame.scaleBy(1.0 + moved, fixed);
    }
    m_frame.keepWithin(m_photo);
    return true;
}

bool CropEditor::release(const QPointF& position, const QTransform& toWidget) {
    const Action action = std::exchange(m_action, Action::None);
    if (action != Action::PickFace)
        return false;
    const Spot spot = spotAt(position, toWidget);
    return spot.part == Part::OtherFace && spot.index == m_pressedCorner && chooseFace(spot.index);
}

bool CropEditor::abandonDrag() {
    if (m_action == Action::None)
        return false;
    m_action = Action::None;
    m_frame = m_frameAtPress;
    m_chosenFace = m_faceAtPress;
    return true;
}

bool CropEditor::chooseFace(int index) {
    if (index < 0 || index >= static_cast<int>(m_faces.size()))
        return false;
    m_chosenFace = index;
    m_frame = CropFrame(m_faces[static_cast<std::size_t>(index)].crop);
    m_frame.keepWithin(m_photo);
    return true;
}

bool CropEditor::isEditingKey(int key) {
    switch (key) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Plus:
    case Qt::Key_Equal:
    case Qt::Key_Minus:
    case Qt::Key_BracketLeft:
    case Qt::Key_BracketRight:
        return true;
    default:
        return key >= Qt::Key_1 && key <= Qt::Key_9;
    }
}

bool CropEditor::key(int key, Qt::KeyboardModifiers modifiers, const QTransform& toWidget) {
    const double times = (modifiers & Qt::ShiftModifier) ? 10.0 : 1.0;
    // One pixel of what is seen, but at least one of the photo.
    const double step = times * std::max(1.0, 1.0 / toWidget.m11());
    switch (key) {
    case Qt::Key_Left:
        m_frame.moveBy({-step, 0});
        break;
    case Qt::Key_Right:
        m_frame.moveBy({step, 0});
        break;
    case Qt::Key_Up:
        m_frame.moveBy({0, -step});
        break;
    case Qt::Key_Down:
        m_frame.moveBy({0, step});
        break;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        m_frame.scaleBy(1.02, m_frame.centre());
        break;
    case Qt::Key_Minus:
        m_frame.scaleBy(1.0 / 1.02, m_frame.centre());
        break;
    case Qt::Key_BracketLeft:
        m_frame.rotateBy(-0.5 * times);
        break;
    case Qt::Key_BracketRight:
        m_frame.rotateBy(0.5 * times);
        break;
    default:
        return key >= Qt::Key_1 && key <= Qt::Key_9 && chooseFace(key - Qt::Key_1);
    }
    m_frame.keepWithin(m_photo);
    return true;
}

} // namespace inlay
