#include "core/imaging/turned_faces.h"

#include "core/imaging/ffhq_crop.h"
#include "core/imaging/mat_image.h"

#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>

namespace inlay {

namespace {

constexpr double degree = M_PI / 180;

/// A part of the photo turned clockwise, reduced to what detectors look at, and the way back.
struct TurnedPhoto {
    Image image;
    cv::Matx23d toPhoto;
};

/// `width` and `height`: of the turned part, in pixels of the photo.
TurnedPhoto turned(const Image& photo, double degrees, Point centre, double width, double height,
                   double largestSide) {
    const double scale = std::min(1.0, largestSide / std::max(width, height));
    TurnedPhoto result;
    result.image = Image(std::max(1, cvRound(width * scale)), std::max(1, cvRound(height * scale)));
    // From the turned picture to the photo, both counted from their middles.
    const double a = std::cos(degrees * degree) / scale, b = std::sin(degrees * degree) / scale;
    const double x = result.image.width / 2.0, y = result.image.height / 2.0;
    result.toPhoto = cv::Matx23d(a, b, centre.x - a * x - b * y, //
                                 -b, a, centre.y + b * x - a * y);
    cv::Mat pixels = matView(photo);
    cv::Matx23d map = result.toPhoto;
    if (scale < 1) {
        cv::Mat small;
        cv::resize(pixels, small, cv::Size(), scale, scale, cv::INTER_AREA);
        pixels = small;
        map = map * scale;
    }
    cv::Mat target = matView(result.image);
    cv::warpAffine(pixels, target, map, target.size(), cv::INTER_LINEAR | cv::WARP_INVERSE_MAP,
                   cv::BORDER_REPLICATE);
    return result;
}

TurnedPhoto turnedWhole(const Image& photo, double degrees) {
    constexpr double largestSide = 1300;
    const double cosine = std::abs(std::cos(degrees * degree));
    const double sine = std::abs(std::sin(degrees * degree));
    return turned(photo, degrees, {photo.width / 2.0, photo.height / 2.0},
                  photo.width * cosine + photo.height * sine,
                  photo.width * sine + photo.height * cosine, largestSide);
}

Point back(const TurnedPhoto& photo, Point p) {
    const cv::Matx23d& m = photo.toPhoto;
    return {m(0, 0) * p.x + m(0, 1) * p.y + m(0, 2), m(1, 0) * p.x + m(1, 1) * p.y + m(1, 2)};
}

Face back(const TurnedPhoto& photo, const Face& face) {
    Face result = face;
    result.leftEye = back(photo, face.leftEye);
    result.rightEye = back(photo, face.rightEye);
    result.mouth = back(photo, face.mouth);
    result.crop = ffhqCrop(result.leftEye, result.rightEye, result.mouth);
    const Point corners[] = {back(photo, Point{face.left, face.top}),
                             back(photo, Point{face.left + face.width, face.top}),
                             back(photo, Point{face.left, face.top + face.height}),
                             back(photo, Point{face.left + face.width, face.top + face.height})};
    const auto [left, right] =
        std::minmax({corners[0].x, corners[1].x, corners[2].x, corners[3].x});
    const auto [top, bottom] =
        std::minmax({corners[0].y, corners[1].y, corners[2].y, corners[3].y});
    result.left = left;
    result.top = top;
    result.width = right - left;
    result.height = bottom - top;
    return result;
}

std::vector<FoundFace> foundIn(FaceDetector& detector, const TurnedPhoto& photo) {
    std::vector<FoundFace> found;
    for (FoundFace one : detector.detect(photo.image, FaceSearch::Careful)) {
        one.face = back(photo, one.face);
        if (landmarksFit(one.face))
            found.push_back(one);
    }
    return found;
}

/// How far a face is turned clockwise, in degrees.
double tiltOf(const Face& face) {
    const Point& left = face.leftEye;
    const Point& right = face.rightEye;
    return std::atan2(right.y - left.y, right.x - left.x) / degree;
}

Point centreOf(const Face& face) {
    return {face.left + face.width / 2, face.top + face.height / 2};
}

constexpr double straightEnough = 9; // degrees; landmarks stand that without a loss

} // namespace

std::vector<FoundFace> findTurnedFaces(FaceDetector& detector, const Image& photo) {
    std::vector<FoundFace> best;
    double confidence = 0;
    for (const double degrees : {90.0, -90.0, 180.0, 45.0, -45.0}) {
        std::vector<FoundFace> found = foundIn(detector, turnedWhole(photo, degrees));
        for (const FoundFace& one : found) {
            if (best.empty() || one.confidence > confidence) {
                confidence = one.confidence;
                best = found;
            }
        }
    }
    for (FoundFace& one : best)
        one = straightened(detector, photo, one);
    return best;
}

FoundFace straightened(FaceDetector& detector, const Image& photo, const FoundFace& found) {
    const double tilt = tiltOf(found.face);
    if (std::abs(tilt) <= straightEnough && !found.looksTilted)
        return found;
    // The tilt may be underrated where the landmarks slipped, but not its side, unless they slipped
    // so far that it seems to be none.
    std::vector<double> turns;
    for (const double more : {0.0, 15.0, 30.0, 45.0}) {
        turns.push_back(-(tilt + std::copysign(more, tilt)));
        if (std::abs(tilt) <= straightEnough)
            turns.push_back(-(tilt - std::copysign(more, tilt)));
    }
    const double size = std::sqrt(found.face.width * found.face.height);
    constexpr double around = 3, largestSide = 640; // three faces wide
    FoundFace best = found;
    double confidence = 0;
    for (const double degrees : turns) {
        const TurnedPhoto part =
            turned(photo, degrees, centreOf(found.face), around * size, around * size, largestSide);
        for (const FoundFace& one : foundIn(detector, part)) {
            const Point centre = centreOf(one.face), before = centreOf(found.face);
            const bool isTheSame = std::hypot(centre.x - before.x, centre.y - before.y) < size / 2;
            const bool isUpright =
                std::abs(std::remainder(tiltOf(one.face) + degrees, 360)) <= straightEnough;
            if (isTheSame && isUpright && one.confidence > confidence) {
                confidence = one.confidence;
                best = one;
            }
        }
    }
    return best;
}

bool landmarksFit(const Face& face) {
    const Point eyes{face.rightEye.x - face.leftEye.x, face.rightEye.y - face.leftEye.y};
    const Point middle{(face.leftEye.x + face.rightEye.x) / 2,
                       (face.leftEye.y + face.rightEye.y) / 2};
    const Point down{face.mouth.x - middle.x, face.mouth.y - middle.y};
    const double across = std::hypot(eyes.x, eyes.y), along = std::hypot(down.x, down.y);
    if (!(across > 0) || !(along > 0))
        return false;
    // Below the eyes as the viewer sees them, not above; about square to their line.
    const double cosine = (eyes.x * down.x + eyes.y * down.y) / (across * along);
    const double below = eyes.x * down.y - eyes.y * down.x;
    const double ratio = along / across;
    // Of the box that the detector drew, eyes are some two fifths apart.
    const double size = std::sqrt(std::max(face.width * face.height, 1.0));
    const double reach = std::max(across, along) / size;
    return below > 0 && std::abs(cosine) < 0.5 && ratio > 0.6 && ratio < 3 && reach > 0.25 &&
           reach < 1;
}

} // namespace inlay
