#pragma once

#include <optional>
#include <string>

namespace inlay {

/// The face detectors.
enum class FaceDetectorKind {
    DlibLandmarks, ///< dlib's frontal detector and its 68 landmarks
    OpenCvCascades ///< where the landmark model is missing
};

/// What reports and documents call it: "dlib 68 landmarks", "OpenCV cascades".
const char* faceDetectorName(FaceDetectorKind kind);
/// Nothing for any other word.
std::optional<FaceDetectorKind> faceDetectorFromName(const std::string& name);

} // namespace inlay
