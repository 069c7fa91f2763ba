#include "core/imaging/webp_encoder.h"

#include "core/base/error.h"
#include "core/imaging/encodable_picture.h"

#include <memory>
#include <webp/encode.h>
#include <webp/mux.h>

namespace inlay {

namespace {

struct PictureCloser {
    void operator()(WebPPicture* picture) const { WebPPictureFree(picture); }
};
struct MuxCloser {
    void operator()(WebPMux* mux) const { WebPMuxDelete(mux); }
};
struct DataCloser {
    void operator()(WebPData* data) const { WebPDataClear(data); }
};

[[noreturn]] void fail(const std::string& reason) {
    throw Error(ErrorKind::Internal,
                "the WebP picture cannot be encoded (" + reason + "); choose PNG");
}

void setChunk(WebPMux* mux, const char* name, const std::vector<std::uint8_t>& block) {
    if (block.empty())
        return;
    const WebPData data{block.data(), block.size()};
    constexpr int asCopy = 1;
    if (WebPMuxSetChunk(mux, name, &data, asCopy) != WEBP_MUX_OK)
        fail(name);
}

} // namespace

std::vector<std::uint8_t> encodeWebp(const PhotoMaster& master) {
    if (master.width > WEBP_MAX_DIMENSION || master.height > WEBP_MAX_DIMENSION)
        throw Error(ErrorKind::InvalidArgument,
                    "WebP holds at most 16383 pixels a side; choose PNG");
    FormatLimits limits;
    limits.holdsDepth16 = false;
    limits.holdsGrey = false;
    const EncodablePicture source = encodablePicture(master, limits);
    WebPConfig config;
    WebPPicture picture;
    if (!WebPConfigInit(&config) || !WebPPictureInit(&picture))
        fail("another version of its library");
    constexpr int quick = 3; // of 0 to 9
    WebPConfigLosslessPreset(&config, quick);
    config.exact = 1;
    config.thread_level = 1;
    picture.use_argb = 1;
    picture.width = master.width;
    picture.height = master.height;
    const std::unique_ptr<WebPPicture, PictureCloser> pictureCloser(&picture);
    const int stride = static_cast<int>(source.pixels.step);
    if (!(source.hasAlpha ? WebPPictureImportRGBA(&picture, source.pixels.data, stride)
                          : WebPPictureImportRGB(&picture, source.pixels.data, stride)))
        throw std::bad_alloc();
    WebPMemoryWriter writer;
    WebPMemoryWriterInit(&writer);
    const std::unique_ptr<WebPMemoryWriter, void (*)(WebPMemoryWriter*)> writerCloser(
        &writer, WebPMemoryWriterClear);
    picture.writer = WebPMemoryWrite;
    picture.custom_ptr = &writer;
    if (!WebPEncode(&config, &picture))
        fail("error " + std::to_string(picture.error_code));

    const std::unique_ptr<WebPMux, MuxCloser> mux(WebPMuxNew());
    const WebPData coded{writer.mem, writer.size};
    constexpr int asCopy = 1;
    if (!mux || WebPMuxSetImage(mux.get(), &coded, asCopy) != WEBP_MUX_OK)
        fail("its frame");
    setChunk(mux.get(), "ICCP", source.iccProfile);
    setChunk(mux.get(), "EXIF", master.metadata.exif);
    setChunk(mux.get(), "XMP ", master.metadata.xmp);
    WebPData whole;
    WebPDataInit(&whole);
    const std::unique_ptr<WebPData, DataCloser> wholeCloser(&whole);
    if (WebPMuxAssemble(mux.get(), &whole) != WEBP_MUX_OK)
        fail("its chunks");
    return {whole.bytes, whole.bytes + whole.size};
}

} // namespace inlay
