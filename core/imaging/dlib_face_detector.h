#pragma once

#include "core/imaging/face_detector.h"
#include "core/imaging/face_landmarks.h"

#include <memory>
#include <string>

namespace inlay {

/// dlib's frontal detector (HOG) and its 68-landmark predictor (Kazemi and Sullivan, CVPR 2014).
/// Throws Error (CorruptFile) where the landmark file is not one.
std::unique_ptr<FaceDetector> createDlibFaceDetector(const std::string& landmarkFile);
std::unique_ptr<LandmarkFinder> createDlibLandmarkFinder(const std::string& landmarkFile);

} // namespace inlay
