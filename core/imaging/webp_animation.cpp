#include "core/imaging/webp_animation.h"

#include "core/base/error.h"

#include <memory>
#include <webp/demux.h>

namespace inlay {

namespace {

struct Closer {
    void operator()(WebPAnimDecoder* decoder) const { WebPAnimDecoderDelete(decoder); }
};

} // namespace

bool readsWebpAnimations() {
    return true;
}

Image decodeWebpAnimation(const std::uint8_t* bytes, std::size_t size) {
    WebPAnimDecoderOptions options;
    if (WebPAnimDecoderOptionsInit(&options) == 0)
        throw Error(ErrorKind::Internal, "libwebp is of another version than it was built with");
    options.color_mode = MODE_RGBA;
    const WebPData data{bytes, size};
    const std::unique_ptr<WebPAnimDecoder, Closer> decoder(WebPAnimDecoderNew(&data, &options));
    WebPAnimInfo info;
    std::uint8_t* pixels = nullptr; // the decoder's
    int milliseconds = 0;
    if (!decoder || WebPAnimDecoderGetInfo(decoder.get(), &info) == 0 ||
        WebPAnimDecoderGetNext(decoder.get(), &pixels, &milliseconds) == 0)
        throw Error(ErrorKind::CorruptFile,
                    "is a damaged WebP picture; copy it again from where it came from, or save it "
                    "as PNG or JPEG");
    Image image(static_cast<int>(info.canvas_width), static_cast<int>(info.canvas_height));
    constexpr int opaque = 255;
    for (std::size_t i = 0; i < image.rgb.size(); i += 3, pixels += 4)
        for (std::size_t c = 0; c < 3; ++c)
            image.rgb[i + c] = static_cast<std::uint8_t>(
                (pixels[c] * pixels[3] + opaque * (opaque - pixels[3]) + opaque / 2) / opaque);
    return image;
}

} // namespace inlay
