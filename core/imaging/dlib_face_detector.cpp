#include "core/imaging/dlib_face_detector.h"

#include "core/base/error.h"
#include "core/imaging/ffhq_crop.h"
#include "core/imaging/mat_image.h"

#include <algorithm>
#include <cmath>
#include <dlib/image_processing.h>
#include <dlib/image_processing/frontal_face_detector.h>
#include <dlib/opencv.h>
#include <iterator>
#include <opencv2/imgproc.hpp>

namespace inlay {

namespace {

using Pixels = dlib::cv_image<dlib::rgb_pixel>;

/// Behind dlib's usual limit.
constexpr double carefulConfidence = 0.2, fineConfidence = 0.1;

/// FFHQ's script looks for faces in the photo enlarged twice, whose pyramid shrinks by 5/6 a
/// level. Starting at a level of that same pyramid finds the same boxes in a fraction of the time.
double pyramidScale(int level) {
    return 2 * std::pow(5.0 / 6.0, level);
}

class DlibFaceDetector : public FaceDetector, public LandmarkFinder {
public:
    explicit DlibFaceDetector(const std::string& landmarkFile)
        : m_detector(dlib::get_frontal_face_detector()) {
        try {
            dlib::deserialize(landmarkFile) >> m_predictor;
        } catch (const dlib::error&) { // its text has several lines and says no more
            throw Error(ErrorKind::CorruptFile,
                        landmarkFile + " is not a landmark file of dlib; install the package "
                                       "libdlib-data again, or unset INLAY_LANDMARKS");
        }
        if (m_predictor.num_parts() != 68)
            throw Error(ErrorKind::CorruptFile,
                        landmarkFile + " has " + std::to_string(m_predictor.num_parts()) +
                            " landmarks instead of 68; use shape_predictor_68_face_landmarks.dat");
    }

    FaceDetectorKind kind() const override { return FaceDetectorKind::DlibLandmarks; }

    std::vector<FoundFace> detect(const Image& photo, FaceSearch search) override {
        std::vector<FoundFace> found;
        cv::Mat pixels = matView(photo);
        // The predictor compares single pixels: in a very large photo those are noise.
        const int largestSide = search == FaceSearch::Fine ? 4200 : 2048;
        double shrink = 1;
        cv::Mat shrunk;
        if (std::max(photo.width, photo.height) > largestSide) {
            shrink = std::max(photo.width, photo.height) / static_cast<double>(largestSide);
            cv::resize(pixels, shrunk, cv::Size(), 1 / shrink, 1 / shrink, cv::INTER_AREA);
            pixels = shrunk;
        }
        // The detector's window is 80 px: look for large faces first, for small ones if need be.
        std::vector<int> sides{640, 1300, 2100};
        double leastConfidence = 0;
        if (search == FaceSearch::Careful) {
            sides = {640, 1300};
            leastConfidence = carefulConfidence;
        } else if (search == FaceSearch::Fine) {
            sides = {4200};
            leastConfidence = fineConfidence;
        }
        std::vector<Box> boxes;
        for (const int detectionSide : sides) {
            // Of a group some stand further back: once more for those, and only what is beyond
            // doubt.
            const bool isForOthers = !boxes.empty();
            addNew(boxes, boxesIn(pixels, detectionSide,
                                  isForOthers ? carefulConfidence : leastConfidence));
            if (isForOthers || boxes.size() == 1)
                break;
        }
        found.reserve(boxes.size());
        for (const Box& box : boxes)
            found.push_back({faceIn(pixels, box.rect, shrink), box.detection_confidence,
                             box.weight_index >= firstTiltedFilter});
        return found;
    }

    std::vector<Point> landmarks(const Image& picture) const override {
        const cv::Mat pixels = matView(picture);
        const std::vector<Box> boxes = boxesIn(pixels, 640);
        const auto largest =
            std::max_element(boxes.begin(), boxes.end(), [](const Box& a, const Box& b) {
                return a.rect.area() < b.rect.area();
            });
        return largest == boxes.end() ? std::vector<Point>()
                                      : meanLandmarks(pixels, largest->rect, 1);
    }

private:
    using Box = dlib::rect_detection;
    /// Of its five: front, left, right, front turned to the left, front turned to the right.
    static constexpr unsigned long firstTiltedFilter = 3;

    /// Those that are not there yet.
    static void addNew(std::vector<Box>& boxes, const std::vector<Box>& others) {
        const std::size_t known = boxes.size();
        for (const Box& other : others) {
            const auto isSame = [&other](const Box& box) {
                return box.rect.contains(dlib::center(other.rect)) ||
                       other.rect.contains(dlib::center(box.rect));
            };
            const auto end = boxes.begin() + static_cast<std::ptrdiff_t>(known);
            if (std::none_of(boxes.begin(), end, isSame))
                boxes.push_back(other);
        }
    }

    /// The boxes of the faces, in pixels of `pixels`, by a search of at most `detectionSide` px.
    std::vector<Box> boxesIn(const cv::Mat& pixels, int detectionSide,
                             double leastConfidence = 0) const {
        const int side = std::max(pixels.cols, pixels.rows);
        constexpr int usualSide = 2100, finestLevel = -4;
        int level = detectionSide > usualSide ? finestLevel : 0;
        while (side * pyramidScale(level) > detectionSide)
            ++level;
        const double scale = pyramidScale(level);
        cv::Mat scaled;
        cv::resize(pixels, scaled, cv::Size(), scale, scale,
                   scale < 1 ? cv::INTER_AREA : cv::INTER_LINEAR);
        dlib::frontal_face_detector detector = m_detector; // it keeps state while it looks
        std::vector<Box> boxes;
        detector(Pixels(scaled), boxes, leastConfidence);
        for (Box& entry : boxes) {
            dlib::rectangle& box = entry.rect;
            const auto back = [scale](long value) {
                return std::lround(static_cast<double>(value) / scale);
            };
            box = dlib::rectangle(back(box.left()), back(box.top()), back(box.right()),
                                  back(box.bottom()));
        }
        return boxes;
    }

    Face faceIn(const cv::Mat& pixels, const dlib::rectangle& box, double shrink) const {
        Face face;
        face.left = static_cast<double>(box.left()) * shrink;
        face.top = static_cast<double>(box.top()) * shrink;
        face.width = static_cast<double>(box.width()) * shrink;
        face.height = static_cast<double>(box.height()) * shrink;
        const std::vector<Point> landmarks = meanLandmarks(pixels, box, shrink);
        setFromLandmarks(face, landmarks);
        return face;
    }

    /// The predictor's answer hangs on where its box lies, by about 1% of a face: the mean over
    /// boxes moved and scaled a little is steadier.
    std::vector<Point> meanLandmarks(const cv::Mat& pixels, const dlib::rectangle& box,
                                     double shrink) const {
        constexpr double shift = 0.02; // of the box's width
        constexpr double sizes[] = {0.92, 1.0, 1.08};
        constexpr double shifts[][2] = {{0, 0}, {shift, 0}, {-shift, 0}, {0, shift}, {0, -shift}};
        const double width = static_cast<double>(box.width());
        const double centreX = static_cast<double>(box.left() + box.right()) / 2;
        const double centreY = static_cast<double>(box.top() + box.bottom()) / 2;
        std::vector<Point> mean(m_predictor.num_parts());
        for (const double size : sizes)
            for (const auto& move : shifts) {
                const double x = centreX + move[0] * width;
                const double y = centreY + move[1] * width;
                const double half = width / 2 * size;
                const dlib::rectangle moved(std::lround(x - half), std::lround(y - half),
                                            std::lround(x + half), std::lround(y + half));
                const dlib::full_object_detection shape = m_predictor(Pixels(pixels), moved);
                for (unsigned long i = 0; i < shape.num_parts(); ++i) {
                    mean[i].x += static_cast<double>(shape.part(i).x());
                    mean[i].y += static_cast<double>(shape.part(i).y());
                }
            }
        const double weight = shrink / (std::size(sizes) * std::size(shifts));
        for (Point& point : mean)
            point = {point.x * weight, point.y * weight};
        return mean;
    }

    dlib::frontal_face_detector m_detector;
    dlib::shape_predictor m_predictor;
};

} // namespace

std::unique_ptr<FaceDetector> createDlibFaceDetector(const std::string& landmarkFile) {
    return std::make_unique<DlibFaceDetector>(landmarkFile);
}

std::unique_ptr<LandmarkFinder> createDlibLandmarkFinder(const std::string& landmarkFile) {
    return std::make_unique<DlibFaceDetector>(landmarkFile);
}

} // namespace inlay
