#include "core/model/picture/face_detector_kind.h"

#include "core/base/enum_names.h"

namespace inlay {

namespace {

constexpr EnumNames<FaceDetectorKind, 2> names{
    {{{FaceDetectorKind::DlibLandmarks, "dlib 68 landmarks"},
      {FaceDetectorKind::OpenCvCascades, "OpenCV cascades"}}}};

} // namespace

const char* faceDetectorName(FaceDetectorKind kind) {
    return names.of(kind);
}

std::optional<FaceDetectorKind> faceDetectorFromName(const std::string& name) {
    return names.valueOf(name);
}

} // namespace inlay
