#pragma once

#include <QIcon>
#include <QPalette>
#include <QString>

class QColor;
class QPainter;
class QRectF;

namespace inlay {

/// One of the program's own icons, drawn in the palette's text colour at any size and pixel ratio:
/// play, pause, stop, cancel, save, open, export, film, gallery, zoom-in, zoom-out, zoom-fit,
/// zoom-actual, split, side-by-side, crop, copy, paste, undo, redo, dice, add, remove, network,
/// photo, settings, info, swap, morph, layers, smile, list and the others of resources/icons; "app"
/// is the program's, in its own colours. An unknown name gives a null icon. `role` HighlightedText
/// is for what stands on the accent: a primary button.
QIcon icon(const QString& name, QPalette::ColorRole role = QPalette::WindowText);

/// The same shape in one colour, straight into a painting.
void paintIcon(QPainter& painter, const QString& name, const QRectF& rect, const QColor& colour);

} // namespace inlay
