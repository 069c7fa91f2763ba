#include "core/imaging/colour_profile.h"

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

} // namespace

void convertToSrgb(Image& image, const ImageHeader& header) {
    if (header.iccProfile.empty())
        return;
    const std::vector<std::uint8_t> bytes =
        header.profileIsCompressed ? inflated(header.iccProfile) : header.iccProfile;
    if (bytes.empty())
        return;
    const Profile source(
        cmsOpenProfileFromMem(bytes.data(), static_cast<cmsUInt32Number>(bytes.size())));
    if (!source || cmsGetColorSpace(source.get()) != cmsSigRgbData || describesSrgb(source.get()))
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

} // namespace inlay
