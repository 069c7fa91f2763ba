#pragma once

#include "core/model/picture/face.h"
#include "core/model/picture/image.h"

namespace inlay {

/// One way of finding faces. `detect` may be called from several threads at once; faces come in
/// any order.
class FaceDetector {
public:
    virtual ~FaceDetector() = default;
    virtual FaceDetection detect(const Image& photo) = 0;
};

} // namespace inlay
