#include "core/engine/network/stylegan3_architecture.h"
#include "core/engine/network/colour_generator.h"

#include "core/base/error.h"
#include "core/engine/checkpoint/checkpoint.h"
#include "core/engine/checkpoint/network_metadata.h"

namespace inlay {

namespace {

constexpr int maxSide = 8192;

[[noreturn]] void refuse(const std::string& what) {
    throw Error(ErrorKind::CorruptFile, "This StyleGAN 3 network cannot be opened: " + what);
}

std::vector<std::string> split(const std::string& list) {
    std::vector<std::string> parts;
    std::size_t start = 0;
    while (start < list.size()) {
        const std::size_t end = std::min(list.find(',', start), list.size());
        parts.push_back(list.substr(start, end - start));
        start = end + 1;
    }
    return parts;
}

std::vector<int> sides(const Checkpoint& checkpoint, const std::string& key) {
    std::vector<int> result;
    for (const double side : NetworkMetadata::numbers(checkpoint.metadata, key)) {
        if (!(side >= 1 && side <= maxSide) || side != static_cast<int>(side))
            refuse("a size in '" + key + "' is out of range");
        result.push_back(static_cast<int>(side));
    }
    return result;
}

/// Sampling rates are multiples of each other in whichever direction they change.
void requireWholeSteps(int rate, int target) {
    if (target % rate != 0)
        refuse("its sampling rates are no multiples of each other");
}

} // namespace

StyleGan3Architecture StyleGan3Architecture::of(const Checkpoint& checkpoint) {
    StyleGan3Architecture result;
    result.resolution = checkpoint.integer("img_resolution");
    result.imageChannels = checkpoint.integer("img_channels", 3);
    result.wDim = checkpoint.integer("w_dim");
    result.numWs = checkpoint.integer("num_ws");
    result.inputSize = checkpoint.integer("input_size");
    result.inputRate = checkpoint.integer("input_sampling_rate");
    result.inputBandwidth = checkpoint.number("input_bandwidth", 2);
    result.lreluUpsampling = checkpoint.integer("lrelu_upsampling", 2);
    result.convClamp = checkpoint.number("conv_clamp", -1);
    result.outputScale = checkpoint.number("output_scale", 0.25);

    const std::vector<std::string> names = split(checkpoint.text("layer_names"));
    const std::vector<int> sizes = sides(checkpoint, "layer_sizes");
    const std::vector<int> rates = sides(checkpoint, "layer_sampling_rates");
    if (names.empty() || sizes.size() != names.size() || rates.size() != names.size())
        refuse("its lists of layers differ in length");
    if (result.inputSize < 1 || result.inputSize > maxSide || result.inputRate < 1 ||
        result.inputRate > maxSide || result.lreluUpsampling < 1 || result.lreluUpsampling > 8)
        refuse("a setting of its input or of its activation is out of range");
    if (result.numWs != static_cast<int>(names.size()) + 1)
        refuse("num_ws is " + std::to_string(result.numWs) + " for " +
               std::to_string(names.size()) + " layers and the input");
    if (sizes.back() != result.resolution)
        refuse("its last layer does not have the picture's size");
    if (!ColourGenerator::knows(result.imageChannels))
        throw Error(ErrorKind::UnsupportedFormat,
                    "The network makes pictures of " + std::to_string(result.imageChannels) +
                        " channels; Inlay shows 1 (grey), 3 (RGB) and 4 (with transparency)");

    for (std::size_t i = 0; i < names.size(); ++i) {
        StyleGan3LayerShape layer;
        layer.name = names[i];
        layer.inSize = i == 0 ? result.inputSize : sizes[i - 1];
        layer.outSize = sizes[i];
        layer.inRate = i == 0 ? result.inputRate : rates[i - 1];
        layer.outRate = rates[i];
        layer.toRgb = i + 1 == names.size();
        const int activationRate =
            std::max(layer.inRate, layer.outRate) * (layer.toRgb ? 1 : result.lreluUpsampling);
        requireWholeSteps(layer.inRate, activationRate);
        requireWholeSteps(layer.outRate, activationRate);
        result.layers.push_back(layer);
    }
    return result;
}

std::vector<StyleLayer> StyleGan3Architecture::styleLayers() const {
    std::vector<StyleLayer> result;
    const auto add = [&](int side, const std::string& name) {
        const int index = static_cast<int>(result.size());
        const StyleBand band = index * 3 < numWs       ? StyleBand::Coarse
                               : index * 3 < 2 * numWs ? StyleBand::Middle
                                                       : StyleBand::Fine;
        result.push_back({index, side, band, std::to_string(side) + " px, " + name});
    };
    add(inputRate, "position and rotation");
    for (const StyleGan3LayerShape& layer : layers) {
        const std::string number = std::to_string(result.size() - 1);
        add(layer.outRate, layer.toRgb ? "to RGB" : "layer " + number);
    }
    return result;
}

} // namespace inlay
