#include "core/imaging/face_finder.h"

#include "core/imaging/cascade_face_detector.h"
#if INLAY_WITH_DLIB
#include "core/base/user_file.h"
#include "core/imaging/dlib_face_detector.h"
#endif

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <utility>
#include <vector>

namespace inlay {

FaceFinder::FaceFinder(std::string landmarkFile)
    : m_landmarkFile(std::move(landmarkFile)) {}

FaceFinder::~FaceFinder() = default;

FaceDetection FaceFinder::find(const Image& photo) {
    std::call_once(m_loaded, [this] {
#if INLAY_WITH_DLIB
        if (!m_landmarkFile.empty()) {
            m_detector = createDlibFaceDetector(m_landmarkFile);
            return;
        }
#endif
        m_detector = createCascadeFaceDetector();
    });
    FaceDetection detection = m_detector->detect(photo);
    std::stable_sort(
        detection.faces.begin(), detection.faces.end(),
        [](const Face& a, const Face& b) { return a.width * a.height > b.width * b.height; });
    return detection;
}

std::string findLandmarkFile() {
#if INLAY_WITH_DLIB
    const std::string name = "shape_predictor_68_face_landmarks.dat";
    std::vector<std::filesystem::path> candidates;
    if (const char* chosen = std::getenv("INLAY_LANDMARKS"))
        candidates.emplace_back(chosen);
    candidates.push_back(std::filesystem::u8path(userFile(UserFolder::Data, name)));
    for (const char* folder : {"/usr/share/dlib", "/usr/local/share/dlib"})
        candidates.push_back(std::filesystem::path(folder) / name);
    for (const std::filesystem::path& candidate : candidates) {
        std::error_code ignored;
        if (std::filesystem::is_regular_file(candidate, ignored))
            return candidate.string();
    }
#endif
    return {};
}

} // namespace inlay
