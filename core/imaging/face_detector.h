#pragma once

#include "core/model/picture/face.h"
#include "core/model/picture/image.h"

#include <vector>

namespace inlay {

/// How hard is looked for faces.
enum class FaceSearch {
    Usual,   ///< upright ones, from about a fifteenth of the photo's longer side on
    Careful, ///< the same, but only those that are beyond doubt: what is no face is looked at often
    Fine     ///< upright ones down to about a fiftieth, which takes seconds
};

struct FoundFace {
    Face face;
    double confidence = 0;    ///< the detector's own measure
    bool looksTilted = false; ///< a part of the detector saw it that is made for tilted faces
};

/// One way of finding faces that are upright, or nearly. `detect` may be called from several
/// threads at once; faces come in any order.
class FaceDetector {
public:
    virtual ~FaceDetector() = default;
    virtual FaceDetectorKind kind() const = 0;
    virtual std::vector<FoundFace> detect(const Image& photo, FaceSearch search) = 0;
};

} // namespace inlay
