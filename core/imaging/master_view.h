#pragma once

#include "core/model/picture/photo_master.h"

#include <opencv2/core.hpp>

namespace inlay {

/// The colours of a master as an OpenCV matrix over their own memory (R G B).
template <typename Value>
cv::Mat colourView(PhotoSamples<Value>& samples, int width, int height) {
    return cv::Mat(height, width, cv::traits::Type<cv::Vec<Value, 3>>::value, samples.rgb.data());
}

/// The same for reading; OpenCV has no matrix of constant pixels.
template <typename Value>
cv::Mat colourView(const PhotoSamples<Value>& samples, int width, int height) {
    return cv::Mat(height, width, cv::traits::Type<cv::Vec<Value, 3>>::value,
                   const_cast<Value*>(samples.rgb.data()));
}

/// Alpha in the same way; an empty matrix where there is none.
template <typename Value>
cv::Mat alphaView(const PhotoSamples<Value>& samples, int width, int height) {
    if (samples.alpha.empty())
        return {};
    return cv::Mat(height, width, cv::traits::Type<Value>::value,
                   const_cast<Value*>(samples.alpha.data()));
}

} // namespace inlay
