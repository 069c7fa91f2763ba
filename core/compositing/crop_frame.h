#pragma once

#include "core/model/picture/crop_quad.h"

#include <opencv2/core.hpp>

namespace inlay {

/// The affine map between a photo's pixels and the unit square of its crop: (0, 0) is the crop's
/// first corner, x to the right, y down. Positions in the photo count from the middle of its first
/// pixel, as OpenCV has them.
class CropFrame {
public:
    /// Throws Error (InvalidArgument) where the crop has no area or lies beside the photo.
    CropFrame(const CropQuad& crop, const cv::Size& photo);

    cv::Point2d toCrop(double x, double y) const;
    /// How far a step in the crop is in the photo, in its pixels.
    cv::Point2d stepInPhoto(double dx, double dy) const;
    double side() const { return m_side; }     ///< how wide the crop is, in the photo's pixels
    double height() const { return m_height; } ///< the same downwards
    /// The photo's pixels whose middle lies within the crop, and perhaps a few more.
    const cv::Rect& bounds() const { return m_bounds; }

private:
    cv::Point2d m_origin;
    cv::Matx22d m_axes; ///< columns: the crop's x and y axis in the photo
    cv::Matx22d m_inverse;
    double m_side = 0;
    double m_height = 0;
    cv::Rect m_bounds;
};

} // namespace inlay
