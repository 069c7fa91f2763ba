#include "core/imaging/cascade_face_detector.h"

#include "core/base/error.h"
#include "core/imaging/ffhq_crop.h"
#include "core/imaging/mat_image.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <filesystem>
#include <mutex>
#include <opencv2/imgproc.hpp>
#include <opencv2/objdetect.hpp>
#include <string>
#include <vector>

namespace inlay {

namespace {

cv::CascadeClassifier loadCascade(const std::string& name) {
    std::vector<std::string> folders = {"/usr/share/opencv4/haarcascades",
                                        "/usr/share/opencv/haarcascades",
                                        "/usr/local/share/opencv4/haarcascades"};
    if (const char* chosen = std::getenv("INLAY_CASCADES")) // of the portable archive
        folders.insert(folders.begin(), chosen);
    for (const std::string& folder : folders) {
        cv::CascadeClassifier cascade;
        const std::string path = (std::filesystem::u8path(folder) / name).u8string();
        if (std::filesystem::exists(path) && cascade.load(path))
            return cascade;
    }
    throw Error(ErrorKind::MissingComponent,
                "Faces cannot be found: neither dlib's landmarks (package libdlib-data) nor "
                "OpenCV's cascades (package opencv-data) are installed; install one of them");
}

Point centreOf(const cv::Rect& box, const cv::Rect& within) {
    return {within.x + box.x + box.width / 2.0, within.y + box.y + box.height / 2.0};
}

class CascadeFaceDetector : public FaceDetector {
public:
    CascadeFaceDetector()
        : m_faces(loadCascade("haarcascade_frontalface_alt2.xml"))
        , m_eyes(loadCascade("haarcascade_eye_tree_eyeglasses.xml")) {}

    FaceDetectorKind kind() const override { return FaceDetectorKind::OpenCvCascades; }

    std::vector<FoundFace> detect(const Image& photo, FaceSearch search) override {
        const int detectionSide = search == FaceSearch::Fine ? 2400 : 800;
        std::vector<FoundFace> found;
        cv::Mat grey;
        cv::cvtColor(matView(photo), grey, cv::COLOR_RGB2GRAY);
        const double scale =
            std::min(1.0, static_cast<double>(detectionSide) / std::max(grey.cols, grey.rows));
        cv::resize(grey, grey, cv::Size(), scale, scale, cv::INTER_AREA);
        cv::equalizeHist(grey, grey);
        const std::lock_guard<std::mutex> lock(m_mutex); // a cascade keeps state while it looks
        std::vector<cv::Rect> boxes;
        const int share = search == FaceSearch::Fine ? 40 : 12;
        const int smallest = std::max(40, std::min(grey.cols, grey.rows) / share);
        const int neighbours = search == FaceSearch::Usual ? 4 : 8;
        m_faces.detectMultiScale(grey, boxes, 1.1, neighbours, 0, cv::Size(smallest, smallest));
        found.reserve(found.size() + boxes.size());
        for (const cv::Rect& box : boxes)
            found.push_back({faceIn(grey, box, scale), 1, false});
        return found;
    }

private:
    Face faceIn(const cv::Mat& grey, const cv::Rect& box, double scale) {
        Point left{box.x + 0.31 * box.width, box.y + 0.39 * box.height};
        Point right{box.x + 0.69 * box.width, box.y + 0.39 * box.height};
        const double tolerance = 0.15 * box.width;
        findEye(grey, box, 0.0, left, tolerance);
        findEye(grey, box, 0.5, right, tolerance);
        // The mouth stands below the middle of the eyes, square to their line.
        const Point middle{(left.x + right.x) / 2, (left.y + right.y) / 2};
        const Point across{right.x - left.x, right.y - left.y};
        constexpr double mouthDistance = 1.03; // in distances between the eyes
        const Point mouth{middle.x - across.y * mouthDistance, middle.y + across.x * mouthDistance};
        Face face;
        face.left = box.x / scale;
        face.top = box.y / scale;
        face.width = box.width / scale;
        face.height = box.height / scale;
        face.leftEye = {left.x / scale, left.y / scale};
        face.rightEye = {right.x / scale, right.y / scale};
        face.mouth = {mouth.x / scale, mouth.y / scale};
        face.crop = ffhqCrop(face.leftEye, face.rightEye, face.mouth);
        return face;
    }

    /// Replaces `eye` by the candidate nearest to it in that half of the box, if it is near enough.
    void findEye(const cv::Mat& grey, const cv::Rect& box, double from, Point& eye,
                 double tolerance) {
        const cv::Rect region =
            cv::Rect(box.x + static_cast<int>(from * box.width), box.y + box.height / 6,
                     box.width / 2, box.height * 2 / 5) &
            cv::Rect(0, 0, grey.cols, grey.rows);
        std::vector<cv::Rect> candidates;
        const int smallest = std::max(8, box.width / 8);
        m_eyes.detectMultiScale(grey(region), candidates, 1.05, 3, 0, cv::Size(smallest, smallest));
        double nearest = tolerance;
        const Point expected = eye;
        for (const cv::Rect& candidate : candidates) {
            const Point at = centreOf(candidate, region);
            const double distance = std::hypot(at.x - expected.x, at.y - expected.y);
            if (distance < nearest) {
                nearest = distance;
                eye = at;
            }
        }
    }

    std::mutex m_mutex;
    cv::CascadeClassifier m_faces;
    cv::CascadeClassifier m_eyes;
};

} // namespace

std::unique_ptr<FaceDetector> createCascadeFaceDetector() {
    return std::make_unique<CascadeFaceDetector>();
}

} // namespace inlay
