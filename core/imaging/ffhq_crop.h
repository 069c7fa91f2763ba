#pragma once

#include "core/model/picture/face.h"

#include <vector>

namespace inlay {

/// Fills in eyes, mouth and crop from the 68 landmarks of iBUG 300-W (jaw 0-16, brows 17-26, nose
/// 27-35, viewer's left eye 36-41, right eye 42-47, outer lips 48-59, inner lips 60-67).
void setFromLandmarks(Face& face, const std::vector<Point>& landmarks);

/// The crop that FFHQ's alignment takes for these eyes and this mouth (Karras, Laine and Aila,
/// "A Style-Based Generator Architecture", CVPR 2019, dataset script `recreate_aligned_images`).
CropQuad ffhqCrop(Point leftEye, Point rightEye, Point mouth);

} // namespace inlay
