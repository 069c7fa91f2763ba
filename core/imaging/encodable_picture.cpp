#include "core/imaging/encodable_picture.h"

#include "core/imaging/colour_profile.h"
#include "core/imaging/master_view.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace inlay {

namespace {

template <typename Value>
Value rounded(double value) {
    return static_cast<Value>(
        std::lround(std::clamp(value, 0.0, double{std::numeric_limits<Value>::max()})));
}

/// Straight colours of associated ones, or colours over white.
template <typename Value>
cv::Mat coloursFor(const PhotoSamples<Value>& samples, const PhotoMaster& master, bool overWhite) {
    constexpr double top = std::numeric_limits<Value>::max();
    cv::Mat result = colourView(samples, master.width, master.height).clone();
    Value* colours = result.ptr<Value>();
    for (std::size_t i = 0; i < samples.alpha.size(); ++i, colours += 3) {
        const double opacity = samples.alpha[i] / top;
        for (int c = 0; c < 3; ++c) {
            if (overWhite)
                colours[c] = rounded<Value>(colours[c] * (master.alphaIsAssociated ? 1 : opacity) +
                                            top * (1 - opacity));
            else
                colours[c] = rounded<Value>(opacity > 0 ? colours[c] / opacity : 0);
        }
    }
    return result;
}

cv::Mat inEightBits(const cv::Mat& pixels) {
    cv::Mat result;
    pixels.convertTo(result, CV_8U, 255.0 / 65535);
    return result;
}

template <typename Value>
EncodablePicture encodable(const PhotoSamples<Value>& samples, const PhotoMaster& master,
                           const FormatLimits& limits) {
    EncodablePicture picture;
    const bool hasAlpha = !samples.alpha.empty();
    picture.hasAlpha = hasAlpha && limits.holdsAlpha;
    picture.alphaIsAssociated =
        picture.hasAlpha && master.alphaIsAssociated && limits.holdsAssociatedAlpha;
    cv::Mat colours;
    if (hasAlpha && !limits.holdsAlpha)
        colours = coloursFor(samples, master, true);
    else if (hasAlpha && master.alphaIsAssociated && !limits.holdsAssociatedAlpha)
        colours = coloursFor(samples, master, false);
    else
        colours = colourView(samples, master.width, master.height);

    const ProfileSpace space = profileSpace(master.iccProfile);
    picture.isGrey =
        limits.holdsGrey && master.isGrey && space != ProfileSpace::Rgb && showsOnlyGrey(master);
    picture.iccProfile = space == ProfileSpace::Grey && !picture.isGrey
                             ? colourProfileLike(master.iccProfile)
                             : master.iccProfile;
    if (!picture.isGrey && !picture.hasAlpha) {
        picture.pixels = colours;
    } else {
        const int count = (picture.isGrey ? 1 : 3) + (picture.hasAlpha ? 1 : 0);
        picture.pixels.create(colours.size(), CV_MAKETYPE(colours.depth(), count));
        const cv::Mat from[] = {colours, alphaView(samples, master.width, master.height)};
        std::vector<int> order;
        for (int channel = 0; channel < (picture.isGrey ? 1 : 3); ++channel)
            order.insert(order.end(), {channel, channel});
        if (picture.hasAlpha)
            order.insert(order.end(), {3, count - 1});
        cv::mixChannels(from, picture.hasAlpha ? 2 : 1, &picture.pixels, 1, order.data(),
                        order.size() / 2);
    }
    if (picture.bits() == 16 && !limits.holdsDepth16)
        picture.pixels = inEightBits(picture.pixels);
    return picture;
}

} // namespace

EncodablePicture encodablePicture(const PhotoMaster& master, const FormatLimits& limits) {
    return std::visit([&](const auto& samples) { return encodable(samples, master, limits); },
                      master.samples);
}

} // namespace inlay
