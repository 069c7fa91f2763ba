#pragma once

#include "core/imaging/face_detector.h"

#include <memory>

namespace inlay {

/// OpenCV's Haar cascades: a face, two eyes in its upper half; the mouth follows from a face's
/// proportions. Coarser than landmarks. Throws Error (MissingComponent) without opencv-data.
std::unique_ptr<FaceDetector> createCascadeFaceDetector();

} // namespace inlay
