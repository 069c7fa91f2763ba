#pragma once

#include "core/model/picture/crop_quad.h"

#include <string>
#include <vector>

namespace inlay {

/// One face of a photo, in pixels of the oriented photo. "Left" is the viewer's left.
struct Face {
    double left = 0, top = 0, width = 0, height = 0; ///< the detector's box
    Point leftEye;                                   ///< mean of the eye's landmarks
    Point rightEye;
    Point mouth;   ///< mean of the two mouth corners
    CropQuad crop; ///< the FFHQ crop that follows from eyes and mouth
};

/// What a detector found, the largest face first.
struct FaceDetection {
    std::vector<Face> faces;
    std::string detector; ///< "dlib 68 landmarks", "OpenCV cascades"; shown to the user
};

} // namespace inlay
