#include "core/compositing/face_region.h"

#include <algorithm>
#include <cmath>
#include <deque>
#include <mutex>
#include <opencv2/imgproc.hpp>
#include <utility>

namespace inlay {

namespace {

constexpr int cutSide = 128; ///< the side in pixels that it is cut at

/// How far from the middle of the face, 1 at the ellipse around it.
double farness(double u, double v) {
    return std::hypot((u - 0.5) / 0.30, (v - 0.56) / 0.38);
}

double smoothStep(double t) {
    t = std::clamp(t, 0.0, 1.0);
    return t * t * (3 - 2 * t);
}

/// `picture`: CV_8UC3 of `cutSide`. 1 for what belongs to the face by colours and edges, CV_32F.
cv::Mat cutFrom(const cv::Mat& picture) {
    cv::Mat labels(picture.size(), CV_8U);
    for (int y = 0; y < cutSide; ++y)
        for (int x = 0; x < cutSide; ++x) {
            const double r = farness((x + 0.5) / cutSide, (y + 0.5) / cutSide);
            labels.at<std::uint8_t>(y, x) = r < 0.7    ? cv::GC_FGD
                                            : r < 1    ? cv::GC_PR_FGD
                                            : r < 1.15 ? cv::GC_PR_BGD
                                                       : cv::GC_BGD;
        }
    // It begins with random numbers, which are to be the same every time.
    const cv::RNG before = cv::theRNG();
    cv::theRNG() = cv::RNG(1);
    cv::Mat background, face;
    cv::grabCut(picture, labels, cv::Rect(), background, face, 2, cv::GC_INIT_WITH_MASK);
    cv::theRNG() = before;
    cv::Mat belongs;
    cv::Mat((labels & 1) * 1).convertTo(belongs, CV_32F); // both kinds of foreground are odd
    return belongs;
}

/// The last few faces that were cut out: while a slider moves it is the same one again and again,
/// and cutting takes longer than all the rest. Thread-safe.
class LastFaces {
public:
    cv::Mat of(const cv::Mat& picture) {
        {
            const std::lock_guard<std::mutex> lock(m_mutex);
            for (const auto& [known, face] : m_faces)
                if (cv::norm(known, picture, cv::NORM_INF) == 0)
                    return face;
        }
        cv::Mat face = cutFrom(picture); // others need not wait
        const std::lock_guard<std::mutex> lock(m_mutex);
        m_faces.emplace_front(picture.clone(), face);
        if (m_faces.size() > most)
            m_faces.pop_back();
        return face;
    }

private:
    static constexpr std::size_t most = 16; // 115 kB each

    std::mutex m_mutex;
    std::deque<std::pair<cv::Mat, cv::Mat>> m_faces;
};

/// 1 for what belongs to the face by colours and edges, CV_32F of `cutSide`; not to be changed.
cv::Mat cutOut(const cv::Mat& crop) {
    static LastFaces faces;
    cv::Mat small, picture;
    cv::resize(crop, small, cv::Size(cutSide, cutSide), 0, 0,
               crop.cols > cutSide ? cv::INTER_AREA : cv::INTER_LINEAR);
    small.convertTo(picture, CV_8U, 255);
    return faces.of(picture);
}

} // namespace

cv::Mat faceRegion(const cv::Mat& crop) {
    const int side = crop.cols;
    // Nothing at the edge of what was cut out, all of it some pixels further in: what moves there
    // moves against something that stays.
    constexpr double softness = 4.5;
    cv::Mat inner;
    cv::GaussianBlur(cutOut(crop), inner, cv::Size(), softness);
    cv::resize(inner, inner, crop.size(), 0, 0, cv::INTER_CUBIC);
    cv::Mat result(crop.size(), CV_32F);
    for (int y = 0; y < side; ++y) {
        const auto* belongs = inner.ptr<float>(y);
        auto* to = result.ptr<float>(y);
        for (int x = 0; x < side; ++x) {
            const double near =
                smoothStep((1 - farness((x + 0.5) / side, (y + 0.5) / side)) / 0.28);
            to[x] = static_cast<float>(near * smoothStep((belongs[x] - 0.5) / 0.45));
        }
    }
    return result;
}

} // namespace inlay
