#pragma once

#include <opencv2/core.hpp>

namespace inlay {

/// A decoded picture at its own depth, as stored (not turned), before it becomes a PhotoMaster.
struct MasterPixels {
    cv::Mat colours; ///< CV_8U or CV_16U; one channel (grey) or R G B
    cv::Mat alpha;   ///< the same depth, one channel; empty: none
    bool isGrey = false;
    bool alphaIsAssociated = false;
    bool coloursWereTurned = false; ///< to sRGB, from inks or Lab
    int pictures = 1;               ///< in the file
};

} // namespace inlay
