#include "core/imaging/face_finder.h"

#include "core/imaging/cascade_face_detector.h"
#include "core/imaging/turned_faces.h"
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
    const auto fits = [](const FoundFace& found) { return landmarksFit(found.face); };
    std::vector<FoundFace> found = m_detector->detect(photo, FaceSearch::Usual);
    for (FoundFace& one : found)
        one = straightened(*m_detector, photo, one);
    if (std::none_of(found.begin(), found.end(), fits)) {
        // Turned faces give landmarks that slip off, if they are seen at all.
        const std::vector<FoundFace> turned = findTurnedFaces(*m_detector, photo);
        if (!turned.empty())
            found = turned;
    }
    if (found.empty()) {
        for (const FoundFace& one : m_detector->detect(photo, FaceSearch::Fine)) {
            if (fits(one))
                found.push_back(one);
        }
    }
    FaceDetection detection;
    detection.detector = m_detector->kind();
    for (const FoundFace& one : found) {
        detection.faces.push_back(one.face);
        detection.faces.back().isDoubtful = !fits(one);
    }
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
