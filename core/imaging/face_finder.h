#pragma once

#include "core/imaging/face_detector.h"

#include <memory>
#include <mutex>
#include <string>

namespace inlay {

/// Chooses and loads a detector when the first face is looked for (1.4 s for the landmarks).
/// Thread-safe.
class FaceFinder {
public:
    /// With dlib's 68 landmarks from this file; by OpenCV's cascades where it is empty.
    explicit FaceFinder(std::string landmarkFile);
    ~FaceFinder();

    /// The largest face first. Upright ones; where there are none, or only some whose landmarks do
    /// not fit, turned ones, and then small ones. Throws Error (MissingComponent) where there is
    /// neither a landmark file nor OpenCV's cascades.
    FaceDetection find(const Image& photo);

private:
    std::string m_landmarkFile;
    std::once_flag m_loaded;
    std::unique_ptr<FaceDetector> m_detector;
};

/// dlib's `shape_predictor_68_face_landmarks.dat`: the environment variable INLAY_LANDMARKS, then
/// $XDG_DATA_HOME/inlay, then /usr/share/dlib. Empty where it is not, or where this build has no
/// dlib.
std::string findLandmarkFile();

} // namespace inlay
