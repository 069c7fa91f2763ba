#pragma once

#include <QPainterPath>

class QImage;

namespace inlay {

/// The line along which a mask (Grayscale8) is half covered, by marching squares, as closed
/// polygons in the mask's pixels (pixel centres lie at .5). Beyond its edges there is no mask, so
/// that a polygon is closed there, too. Empty where nothing is covered by half or more.
QPainterPath maskOutline(const QImage& mask);

} // namespace inlay
