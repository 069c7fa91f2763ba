#include "core/imaging/ffhq_crop.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace inlay {

namespace {

Point meanOf(const std::vector<Point>& points, std::size_t first, std::size_t last) {
    Point mean;
    for (std::size_t i = first; i <= last; ++i) {
        mean.x += points[i].x;
        mean.y += points[i].y;
    }
    const double count = static_cast<double>(last - first + 1);
    return {mean.x / count, mean.y / count};
}

} // namespace

void setFromLandmarks(Face& face, const std::vector<Point>& landmarks) {
    face.leftEye = meanOf(landmarks, 36, 41);
    face.rightEye = meanOf(landmarks, 42, 47);
    const Point& left = landmarks[48];
    const Point& right = landmarks[54];
    face.mouth = {(left.x + right.x) / 2, (left.y + right.y) / 2};
    face.crop = ffhqCrop(face.leftEye, face.rightEye, face.mouth);
}

CropQuad ffhqCrop(Point leftEye, Point rightEye, Point mouth) {
    const Point eyes{(leftEye.x + rightEye.x) / 2, (leftEye.y + rightEye.y) / 2};
    const Point eyeToEye{rightEye.x - leftEye.x, rightEye.y - leftEye.y};
    const Point eyeToMouth{mouth.x - eyes.x, mouth.y - eyes.y};
    // Half the crop's side, along the face's horizontal.
    Point x{eyeToEye.x + eyeToMouth.y, eyeToEye.y - eyeToMouth.x};
    double length = std::hypot(x.x, x.y);
    if (length == 0) { // eyes and mouth in one point: any direction will do
        x = {1, 0};
        length = 1;
    }
    const double half = std::max(std::hypot(eyeToEye.x, eyeToEye.y) * 2.0,
                                 std::hypot(eyeToMouth.x, eyeToMouth.y) * 1.8);
    x = {x.x / length * half, x.y / length * half};
    const Point y{-x.y, x.x};
    const Point centre{eyes.x + eyeToMouth.x * 0.1, eyes.y + eyeToMouth.y * 0.1};
    return CropQuad{{Point{centre.x - x.x - y.x, centre.y - x.y - y.y},
                     Point{centre.x - x.x + y.x, centre.y - x.y + y.y},
                     Point{centre.x + x.x + y.x, centre.y + x.y + y.y},
                     Point{centre.x + x.x - y.x, centre.y + x.y - y.y}}};
}

} // namespace inlay
