#pragma once

#include "core/model/picture/photo_master.h"

#include <opencv2/core.hpp>

namespace inlay {

/// A master as an encoder wants it.
struct EncodablePicture {
    cv::Mat pixels; ///< CV_8U or CV_16U; grey, grey and alpha, R G B, or R G B and alpha
    bool isGrey = false;
    bool hasAlpha = false;
    bool alphaIsAssociated = false;
    std::vector<std::uint8_t> iccProfile; ///< fits the channels; empty: sRGB

    int bits() const { return pixels.depth() == CV_16U ? 16 : 8; }
};

/// What the format takes.
struct FormatLimits {
    bool holdsDepth16 = true;
    bool holdsAlpha = true; ///< else it is laid over white
    bool holdsGrey = true;
    bool holdsAssociatedAlpha = false; ///< else colours are divided by it
};

/// Without a copy where nothing has to be changed: valid as long as the master.
EncodablePicture encodablePicture(const PhotoMaster& master, const FormatLimits& limits);

} // namespace inlay
