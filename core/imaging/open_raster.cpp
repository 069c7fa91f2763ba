#include "core/imaging/open_raster.h"

#include "core/imaging/master_decoder.h"
#include "core/imaging/mat_image.h"
#include "core/imaging/png_encoder.h"
#include "core/io/archive/zip_writer.h"

#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>

namespace inlay {

namespace {

std::vector<std::uint8_t> bytesOf(const std::string& text) {
    return {text.begin(), text.end()};
}

std::string layerXml(const char* name, const char* source, int x, int y, const char* blending) {
    return std::string("    <layer name=\"") + name + "\" src=\"" + source + "\" x=\"" +
           std::to_string(x) + "\" y=\"" + std::to_string(y) +
           "\" opacity=\"1.0\" visibility=\"visible\" composite-op=\"" + blending + "\"/>\n";
}

/// The uppermost layer stands first.
std::string stackXml(const PhotoMaster& photo, const EditLayer& layer) {
    const bool isClearSomewhere =
        std::visit([](const auto& samples) { return !samples.alpha.empty(); }, photo.samples);
    std::string image = "<image version=\"0.0.3\" w=\"" + std::to_string(photo.width) + "\" h=\"" +
                        std::to_string(photo.height) + "\"";
    const long across = std::lround(photo.printResolution.across);
    const long down = std::lround(photo.printResolution.down);
    if (across > 0 && down > 0)
        image += " xres=\"" + std::to_string(across) + "\" yres=\"" + std::to_string(down) + "\"";
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + image + ">\n  <stack>\n" +
           layerXml("Edit", "data/edit.png", layer.left, layer.top,
                    isClearSomewhere ? "svg:src-atop" : "svg:src-over") +
           layerXml("Photo", "data/photo.png", 0, 0, "svg:src-over") + "  </stack>\n</image>\n";
}

/// As large as 256 x 256 pixels allow, never larger than the photo.
std::vector<std::uint8_t> thumbnail(const PhotoMaster& photo) {
    constexpr double most = 256;
    const Image image = srgbPictureOf(photo);
    const double scale = std::min({1.0, most / image.width, most / image.height});
    PhotoMaster small;
    small.width = std::max(1, static_cast<int>(image.width * scale));
    small.height = std::max(1, static_cast<int>(image.height * scale));
    Image reduced(small.width, small.height);
    cv::Mat target = matView(reduced);
    cv::resize(matView(image), target, target.size(), 0, 0, cv::INTER_AREA);
    small.samples = PhotoSamples<std::uint8_t>{std::move(reduced.rgb), {}};
    return encodePng(small);
}

/// Pixels and colours; what else is known of the photo stands in the merged picture.
PhotoMaster withoutMetadata(PhotoMaster photo) {
    photo.metadata = {};
    return photo;
}

} // namespace

void writeOpenRaster(const std::string& path, const PhotoMaster& original,
                     const PhotoMaster& edited, const EditLayer& layer) {
    constexpr int packed = 1; // the type has to stand at one place, without a gap before it
    ZipWriter zip(path, packed);
    zip.add("mimetype", bytesOf("image/openraster"));
    zip.add("stack.xml", bytesOf(stackXml(original, layer)));
    zip.add("data/photo.png", encodePng(withoutMetadata(original)));
    zip.add("data/edit.png", encodePng(layer.pixels));
    zip.add("mergedimage.png", encodePng(edited));
    zip.add("Thumbnails/thumbnail.png", thumbnail(edited));
    zip.commit();
}

} // namespace inlay
