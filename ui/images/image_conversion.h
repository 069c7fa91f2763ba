#pragma once

#include "core/model/picture/image.h"

#include <QImage>

namespace inlay {

/// Both throw std::bad_alloc where Qt would make a null QImage for want of memory.

/// A deep copy as Format_RGB888; a null QImage for an empty Image.
QImage toQImage(const Image& image);

/// Any QImage as 8-bit sRGB; transparency is laid over white. Empty for a null QImage.
Image fromQImage(const QImage& image);

} // namespace inlay
