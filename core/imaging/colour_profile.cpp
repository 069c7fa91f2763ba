#include "core/imaging/colour_profile.h"

#include "core/imaging/mat_image.h"

#include <cstring>
#include <lcms2.h>
#include <memory>
#include <string>
#include <type_traits>
#include <zlib.h>

namespace inlay {

namespace {

struct ProfileCloser {
    void operator()(void* profile) const { cmsCloseProfile(profile); }
};
struct TransformCloser {
    void operator()(void* transform) const { cmsDeleteTransform(transform); }
};
using Profile = std::unique_ptr<std::remove_pointer_t<cmsHPROFILE>, ProfileCloser>;
using Transform = std::unique_ptr<std::remove_pointer_t<cmsHTRANSFORM>, TransformCloser>;

/// PNG's compressed profile; empty when it is damaged or absurdly large.
std::vector<std::uint8_t> inflated(const std::vector<std::uint8_t>& compressed) {
    constexpr std::size_t largestProfile = 8U << 20;
    std::vector<std::uint8_t> profile(64U << 10);
    for (;;) {
        uLongf size = profile.size();
        const int result = uncompress(profile.data(), &size, compressed.data(), compressed.size());
        if (result == Z_OK) {
            profile.resize(size);
            return profile;
        }
        if (result != Z_BUF_ERROR || profile.size() >= largestProfile)
            return {};
        profile.resize(profile.size() * 4);
    }
}

bool describesSrgb(cmsHPROFILE profile) {
    char text[256] = {};
    cmsGetProfileInfoASCII(profile, cmsInfoDescription, "en", "US", text, sizeof(text) - 1);
    return std::strstr(text, "sRGB") != nullptr;
}

Profile opened(const std::vector<std::uint8_t>& bytes) {
    if (bytes.empty())
        return nullptr;
    return Profile(cmsOpenProfileFromMem(bytes.data(), static_cast<cmsUInt32Number>(bytes.size())));
}

/// One whose colours differ from sRGB's; nothing otherwise.
Profile foreignColours(const std::vector<std::uint8_t>& bytes) {
    Profile profile = opened(bytes);
    if (profile &&
        (cmsGetColorSpace(profile.get()) != cmsSigRgbData || describesSrgb(profile.get())))
        profile.reset();
    return profile;
}

} // namespace

std::vector<std::uint8_t> unpackedProfile(const ImageHeader& header) {
    return header.profileIsCompressed ? inflated(header.iccProfile) : header.iccProfile;
}

ProfileSpace profileSpace(const std::vector<std::uint8_t>& bytes) {
    const Profile profile = opened(bytes);
    if (!profile)
        return ProfileSpace::None;
    switch (cmsGetColorSpace(profile.get())) {
    case cmsSigRgbData:
        return ProfileSpace::Rgb;
    case cmsSigGrayData:
        return ProfileSpace::Grey;
    default:
        return ProfileSpace::Other;
    }
}

std::vector<std::uint8_t> profileOfPrimaries(const std::array<double, 8>& chromaticities) {
    const auto& c = chromaticities;
    const cmsCIExyYTRIPLE primaries{{c[0], c[1], 1}, {c[2], c[3], 1}, {c[4], c[5], 1}};
    const cmsCIExyY white{c[6], c[7], 1};
    // IEC 61966-2-1.
    const cmsFloat64Number curve[] = {2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045};
    constexpr cmsInt32Number withLinearPart = 4;
    std::unique_ptr<cmsToneCurve, decltype(&cmsFreeToneCurve)> tone(
        cmsBuildParametricToneCurve(nullptr, withLinearPart, curve), &cmsFreeToneCurve);
    if (!tone)
        return {};
    cmsToneCurve* const tones[] = {tone.get(), tone.get(), tone.get()};
    const Profile profile(cmsCreateRGBProfile(&white, &primaries, tones));
    cmsUInt32Number size = 0;
    if (!profile || !cmsSaveProfileToMem(profile.get(), nullptr, &size))
        return {};
    std::vector<std::uint8_t> bytes(size);
    if (!cmsSaveProfileToMem(profile.get(), bytes.data(), &size))
        return {};
    return bytes;
}

void convertToSrgb(Image& image, const std::vector<std::uint8_t>& bytes) {
    const Profile source = foreignColours(bytes);
    if (!source)
        return;
    const Profile target(cmsCreate_sRGBProfile());
    const Transform transform(cmsCreateTransform(source.get(), TYPE_RGB_8, target.get(), TYPE_RGB_8,
                                                 cmsGetHeaderRenderingIntent(source.get()),
                                                 cmsFLAGS_NOCACHE));
    if (!transform)
        return;
    for (int y = 0; y < image.height; ++y) {
        std::uint8_t* row = image.rgb.data() + static_cast<std::size_t>(y) * image.width * 3;
        cmsDoTransform(transform.get(), row, row, static_cast<cmsUInt32Number>(image.width));
    }
}

cv::Mat inProfile(const Image& srgb, const std::vector<std::uint8_t>& bytes) {
    cv::Mat result;
    matView(srgb).convertTo(result, CV_32F, 1 / 255.0);
    const Profile target = foreignColours(bytes);
    if (!target)
        return result;
    const Profile source(cmsCreate_sRGBProfile());
    const Transform transform(
        cmsCreateTransform(source.get(), TYPE_RGB_FLT, target.get(), TYPE_RGB_FLT,
                           cmsGetHeaderRenderingIntent(target.get()), cmsFLAGS_NOCACHE));
    if (transform)
        for (int y = 0; y < result.rows; ++y)
            cmsDoTransform(transform.get(), result.ptr(y), result.ptr(y),
                           static_cast<cmsUInt32Number>(result.cols));
    return result;
}

std::vector<std::uint8_t> colourProfileLike(const std::vector<std::uint8_t>& greyProfile) {
    const Profile grey = opened(greyProfile);
    if (!grey || cmsGetColorSpace(grey.get()) != cmsSigGrayData)
        return {};
    auto* tone = static_cast<cmsToneCurve*>(cmsReadTag(grey.get(), cmsSigGrayTRCTag));
    if (!tone)
        return {};
    cmsCIExyY white;
    cmsWhitePointFromTemp(&white, 6504);
    const cmsCIExyYTRIPLE primaries = {
        {0.6400, 0.3300, 1.0}, {0.3000, 0.6000, 1.0}, {0.1500, 0.0600, 1.0}}; // sRGB's
    cmsToneCurve* tones[] = {tone, tone, tone};
    const Profile colour(cmsCreateRGBProfile(&white, &primaries, tones));
    cmsUInt32Number size = 0;
    if (!colour || !cmsSaveProfileToMem(colour.get(), nullptr, &size))
        return {};
    std::vector<std::uint8_t> bytes(size);
    if (!cmsSaveProfileToMem(colour.get(), bytes.data(), &size))
        return {};
    return bytes;
}

} // namespace inlay
