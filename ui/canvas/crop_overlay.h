#pragma once

class QPainter;
class QRectF;
class QTransform;

namespace inlay {

class CropEditor;

/// Draws what a crop editor holds over the photo: the dimmed outside, the frame with its thirds and
/// handles, the other faces with their numbers.
void drawCropOverlay(QPainter& painter, const CropEditor& editor, const QTransform& toWidget,
                     const QRectF& pane);

} // namespace inlay
