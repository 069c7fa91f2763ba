#pragma once

#include "core/model/picture/crop_quad.h"
#include "core/model/picture/face_detector_kind.h"

#include <optional>
#include <vector>

namespace inlay {

/// One face of a photo, in pixels of the oriented photo. "Left" is the viewer's left.
struct Face {
    double left = 0, top = 0, width = 0, height = 0; ///< the detector's box
    Point leftEye;                                   ///< mean of the eye's landmarks
    Point rightEye;
    Point mouth;             ///< mean of the two mouth corners
    CropQuad crop;           ///< the FFHQ crop that follows from eyes and mouth
    bool isDoubtful = false; ///< eyes and mouth do not lie as in a face; the crop may be wrong
};

/// What a detector found, the largest face first.
struct FaceDetection {
    std::vector<Face> faces;
    std::optional<FaceDetectorKind> detector; ///< nothing: faces were not looked for
};

} // namespace inlay
