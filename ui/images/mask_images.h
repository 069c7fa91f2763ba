#pragma once

#include "core/model/composite/mask_correction.h"

#include <QImage>
#include <vector>

namespace inlay {

/// The values of a mask as a picture and back, Grayscale8, row-major.
QImage maskImage(int width, int height, const std::vector<std::uint8_t>& values);
std::vector<std::uint8_t> maskValues(const QImage& mask);

/// The correction's grid as a picture and back.
QImage imageOf(const MaskCorrection& correction);
MaskCorrection correctionFrom(const PhotoArea& area, const QImage& image);

} // namespace inlay
