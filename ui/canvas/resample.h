#pragma once

#include <QImage>
#include <QRectF>
#include <QSize>

namespace inlay {

/// The part `source` (in pixels, fractions allowed) of `image` at `size` pixels: Catmull-Rom's
/// cubic, widened by the factor of reduction when the picture gets smaller. `image` must be
/// Format_RGB32; so is the result. Beyond the border the edge pixels continue.
QImage resampled(const QImage& image, const QRectF& source, const QSize& size);

/// Half the size (rounded up), each pixel the mean of four. Format_RGB32 in and out.
QImage halved(const QImage& image);

} // namespace inlay
