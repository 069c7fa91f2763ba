#include "core/engine/network/stylegan2_architecture.h"
#include "core/engine/network/colour_generator.h"

#include "core/base/error.h"
#include "core/engine/checkpoint/checkpoint.h"

namespace inlay {

namespace {

[[noreturn]] void refuse(ErrorKind kind, const std::string& what) {
    throw Error(kind, "This StyleGAN 2 network cannot be opened: " + what);
}

StyleGan2Architecture::Kind kindFromName(const std::string& name) {
    if (name == "skip")
        return StyleGan2Architecture::Kind::Skip;
    if (name == "orig")
        return StyleGan2Architecture::Kind::Orig;
    if (name == "resnet")
        return StyleGan2Architecture::Kind::Resnet;
    refuse(ErrorKind::UnsupportedFormat,
           "its architecture '" + name + "' is none of skip, orig, resnet");
}

StyleBand bandOf(int resolution) {
    if (resolution <= 8)
        return StyleBand::Coarse;
    return resolution <= 32 ? StyleBand::Middle : StyleBand::Fine;
}

std::string pixels(int resolution) {
    return std::to_string(resolution) + " px";
}

} // namespace

StyleGan2Architecture StyleGan2Architecture::of(const Checkpoint& checkpoint) {
    StyleGan2Architecture result;
    result.kind = kindFromName(checkpoint.text("architecture", "skip"));
    result.resolution = checkpoint.integer("img_resolution");
    result.imageChannels = checkpoint.integer("img_channels", 3);
    result.wDim = checkpoint.integer("w_dim");
    result.numWs = checkpoint.integer("num_ws");
    result.convClamp = checkpoint.number("conv_clamp", -1);

    const int r = result.resolution;
    if (r < 4 || r > 4096 || (r & (r - 1)) != 0)
        refuse(ErrorKind::CorruptFile,
               "its resolution " + std::to_string(r) + " is no power of two from 4 to 4096");
    if (!ColourGenerator::knows(result.imageChannels))
        refuse(ErrorKind::UnsupportedFormat,
               "it makes pictures of " + std::to_string(result.imageChannels) +
                   " channels; Inlay shows 1 (grey), 3 (RGB) and 4 (with transparency)");
    constexpr int largestSide = 4096, largestStart = 64;
    const torch::Tensor& constant = checkpoint.tensor("synthesis.b4.const");
    if (constant.dim() != 3 || constant.size(1) < 1 || constant.size(2) < 1 ||
        constant.size(1) > largestStart || constant.size(2) > largestStart)
        refuse(ErrorKind::CorruptFile, "its constant is not a picture of features");
    result.startHeight = static_cast<int>(constant.size(1));
    result.startWidth = static_cast<int>(constant.size(2));
    if (result.heightOf(r) > largestSide || result.widthOf(r) > largestSide)
        refuse(ErrorKind::UnsupportedFormat,
               "its pictures would be " + std::to_string(result.widthOf(r)) + " x " +
                   std::to_string(result.heightOf(r)) + " pixels; 4096 a side are the most");
    const int rows = 2 * static_cast<int>(result.blockResolutions().size());
    if (result.numWs != rows)
        refuse(ErrorKind::CorruptFile, "num_ws is " + std::to_string(result.numWs) + ", but " +
                                           pixels(r) + " needs " + std::to_string(rows));
    if (checkpoint.text("resample_filter", "1,3,3,1") != "1,3,3,1")
        refuse(ErrorKind::UnsupportedFormat, "its resampling filter is not [1, 3, 3, 1]");
    if (checkpoint.text("activation", "lrelu") != "lrelu")
        refuse(ErrorKind::UnsupportedFormat, "its activation is not the leaky ReLU");
    return result;
}

std::vector<int> StyleGan2Architecture::blockResolutions() const {
    std::vector<int> result;
    for (int r = 4; r <= resolution; r *= 2)
        result.push_back(r);
    return result;
}

bool StyleGan2Architecture::hasToRgb(int blockResolution) const {
    return kind == Kind::Skip || blockResolution == resolution;
}

std::string StyleGan2Architecture::name() const {
    switch (kind) {
    case Kind::Orig:
        return "orig";
    case Kind::Resnet:
        return "resnet";
    case Kind::Skip:
        break;
    }
    return "skip";
}

std::vector<StyleLayer> StyleGan2Architecture::styleLayers() const {
    std::vector<StyleLayer> layers;
    const auto add = [&](int layerResolution, const std::string& name) {
        layers.push_back(
            {static_cast<int>(layers.size()), layerResolution, bandOf(layerResolution), name});
    };
    for (const int r : blockResolutions()) {
        if (r == 4) {
            add(r, pixels(r) + ", convolution");
            continue;
        }
        // A block's colours share the row of the next block's first convolution.
        const std::string shared = hasToRgb(r / 2) ? "; " + pixels(r / 2) + " to RGB" : "";
        add(r, pixels(r) + ", convolution 0" + shared);
        add(r, pixels(r) + ", convolution 1");
    }
    add(resolution, pixels(resolution) + ", to RGB");
    return layers;
}

} // namespace inlay
