#pragma once

#include <opencv2/core.hpp>

namespace inlay {

/// The face in a crop as FFHQ's alignment places it, 0 to 1, of the crop's size, CV_32F: within an
/// ellipse from the hairline to the chin and from ear to ear, and there what has the face's colours
/// and lies within the photo's edges (GrabCut: Rother, Kolmogorov and Blake, 2004), so that neither
/// hair nor clothes nor the wall behind belong to it. The same crop gives the same region. `crop`:
/// CV_32FC3, 0 to 1, square.
cv::Mat faceRegion(const cv::Mat& crop);

} // namespace inlay
