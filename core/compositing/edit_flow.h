#pragma once

#include <opencv2/core.hpp>

namespace inlay {

/// Where the pixels of an edited picture come from: dense optical flow between what the network
/// draws before and after the edit (DIS, Kroeger et al. 2016), and how far it can be believed.
struct EditFlow {
    cv::Mat displacement; ///< CV_32FC2, in parts of the picture's side: the edited pixel at u stood
                          ///< at u + displacement before
    cv::Mat confidence;   ///< CV_32F, 0 (the movement explains nothing here) to 1
    cv::Mat before;       ///< CV_32FC3, 0 to 1, at the flow's resolution
    cv::Mat after;
    cv::Mat moved; ///< `before`, moved by the flow

    int side() const { return displacement.cols; }
};

/// A square picture at u + displacement(u), everywhere; both of one size, the displacement in parts
/// of its side. Beyond the border its pixels are continued.
cv::Mat movedBy(const cv::Mat& picture, const cv::Mat& displacement, int interpolation);

enum class FlowEffort {
    Whole,  ///< at up to 512 pixels; where forward and backward flow disagree it is not believed
    Preview ///< at up to 256 pixels, in a fifth of the time: backward flow alone
};

/// `before` and `after`: CV_8UC3, sRGB, square, of one size. The result has at most four times
/// their side.
EditFlow flowOfEdit(const cv::Mat& before, const cv::Mat& after, FlowEffort effort);

/// Gives the flow its pictures in other colours: the same two, CV_32FC3, 0 to 1.
void setColours(EditFlow& flow, const cv::Mat& before, const cv::Mat& after);

} // namespace inlay
