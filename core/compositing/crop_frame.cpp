#include "core/compositing/crop_frame.h"

#include "core/base/error.h"

#include <algorithm>
#include <cmath>

namespace inlay {

CropFrame::CropFrame(const CropQuad& crop, const cv::Size& photo) {
    const auto& c = crop.corners;
    m_origin = {c[0].x, c[0].y};
    m_axes = cv::Matx22d(c[3].x - c[0].x, c[1].x - c[0].x, //
                         c[3].y - c[0].y, c[1].y - c[0].y);
    m_side = std::hypot(m_axes(0, 0), m_axes(1, 0));
    m_height = std::hypot(m_axes(0, 1), m_axes(1, 1));
    const double area = std::abs(cv::determinant(m_axes));
    if (!std::isfinite(area) || !std::isfinite(m_origin.x + m_origin.y) || area < 1)
        throw Error(ErrorKind::InvalidArgument, "The crop has no area; reset it");
    m_inverse = m_axes.inv();

    double left = c[0].x, top = c[0].y, right = left, bottom = top;
    for (const Point& corner : c) {
        left = std::min(left, corner.x);
        top = std::min(top, corner.y);
        right = std::max(right, corner.x);
        bottom = std::max(bottom, corner.y);
    }
    if (right <= 0 || bottom <= 0 || left >= photo.width || top >= photo.height)
        throw Error(ErrorKind::InvalidArgument,
                    "The crop lies beside the photo; move it over the picture");
    const int x = std::max(0, static_cast<int>(std::floor(left)));
    const int y = std::max(0, static_cast<int>(std::floor(top)));
    m_bounds = cv::Rect(x, y, std::min(photo.width, static_cast<int>(std::ceil(right)) + 1) - x,
                        std::min(photo.height, static_cast<int>(std::ceil(bottom)) + 1) - y);
}

cv::Point2d CropFrame::toCrop(double x, double y) const {
    const cv::Vec2d u = m_inverse * cv::Vec2d(x - m_origin.x, y - m_origin.y);
    return {u[0], u[1]};
}

cv::Point2d CropFrame::stepInPhoto(double dx, double dy) const {
    const cv::Vec2d p = m_axes * cv::Vec2d(dx, dy);
    return {p[0], p[1]};
}

} // namespace inlay
