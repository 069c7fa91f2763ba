#include "core/base/error.h"
#include "core/engine/checkpoint/checkpoint.h"
#include "core/engine/checkpoint/network_metadata.h"
#include "core/engine/checkpoint/tensor_from_view.h"
#include "core/engine/import/resample_filter.h"
#include "core/engine/import/seedless_noise.h"
#include "core/engine/import/state_dict_import.h"
#include "core/engine/import/stylegan3_design.h"

namespace inlay {

namespace {

/// What NVIDIA trained its networks with.
constexpr const char* usualClamp = "256";

bool endsWith(const std::string& text, const std::string& ending) {
    return text.size() >= ending.size() &&
           text.compare(text.size() - ending.size(), ending.size(), ending) == 0;
}

std::int64_t sizeOf(const Checkpoint& checkpoint, const std::string& name, std::int64_t dimension) {
    const torch::Tensor& tensor = checkpoint.tensor(name);
    if (dimension >= tensor.dim())
        throw Error(ErrorKind::CorruptFile, "The tensor '" + name + "' has a wrong shape");
    return tensor.size(dimension);
}

void describeMapping(Checkpoint& checkpoint) {
    auto& metadata = checkpoint.metadata;
    int layers = 0;
    while (checkpoint.has("mapping.fc" + std::to_string(layers) + ".weight"))
        ++layers;
    metadata["mapping_layers"] = std::to_string(layers);
    metadata["mapping_lr_multiplier"] = "0.01";
    const bool conditional = checkpoint.has("mapping.embed.weight");
    const std::int64_t embedded = conditional ? sizeOf(checkpoint, "mapping.embed.weight", 0) : 0;
    metadata["c_dim"] =
        std::to_string(conditional ? sizeOf(checkpoint, "mapping.embed.weight", 1) : 0);
    metadata["z_dim"] = std::to_string(sizeOf(checkpoint, "mapping.fc0.weight", 1) - embedded);
}

/// Noise maps are buffers, which some programs leave out; a layer that adds noise has its strength.
void addMissingNoise(Checkpoint& checkpoint) {
    const torch::Tensor start = checkpoint.tensor("synthesis.b4.const");
    if (start.dim() != 3)
        throw Error(ErrorKind::CorruptFile, "The network's constant has a wrong shape");
    const int resolution = checkpoint.integer("img_resolution");
    int layer = 0;
    bool isMissing = false;
    for (int side = 4; side <= resolution; side *= 2) {
        for (const char* convolution : {".conv0", ".conv1"}) {
            const std::string name = "synthesis.b" + std::to_string(side) + convolution;
            if (!checkpoint.has(name + ".weight"))
                continue;
            if (checkpoint.has(name + ".noise_strength") &&
                !checkpoint.has(name + ".noise_const")) {
                checkpoint.tensors[name + ".noise_const"] =
                    seedlessNoise(static_cast<int>(start.size(2)) * (side / 4),
                                  static_cast<int>(start.size(1)) * (side / 4), layer);
                isMissing = true;
            }
            ++layer;
        }
    }
    if (!isMissing)
        return;
    checkpoint.metadata["noise_source"] = "inlay";
    checkpoint.notes.emplace_back(
        "The file leaves out the network's noise maps; others were drawn in their place, so that "
        "fine detail such as single hairs lies otherwise than in its makers' pictures.");
}

void describeStyleGan2(const StateDict& state, Checkpoint& checkpoint) {
    auto& metadata = checkpoint.metadata;
    int resolution = 4, blocks = 1;
    while (checkpoint.has("synthesis.b" + std::to_string(2 * resolution) + ".conv1.weight")) {
        resolution *= 2;
        ++blocks;
    }
    const std::string last = "synthesis.b" + std::to_string(resolution);
    metadata["family"] = "stylegan2";
    metadata["source"] = "NVIDIA's PyTorch code, a state dict";
    metadata["architecture"] = checkpoint.has("synthesis.b8.skip.weight") ? "resnet"
                               : blocks > 1 && !checkpoint.has("synthesis.b4.torgb.weight")
                                   ? "orig"
                                   : "skip";
    metadata["img_resolution"] = std::to_string(resolution);
    metadata["img_channels"] = std::to_string(sizeOf(checkpoint, last + ".torgb.weight", 0));
    metadata["w_dim"] = std::to_string(sizeOf(checkpoint, "synthesis.b4.conv1.affine.weight", 1));
    metadata["num_ws"] = std::to_string(2 * blocks);
    metadata["conv_clamp"] = usualClamp;
    if (state.has("synthesis.b4.resample_filter"))
        metadata["resample_filter"] =
            resampleFilterText(state.tensor("synthesis.b4.resample_filter"));
    for (auto entry = checkpoint.tensors.begin(); entry != checkpoint.tensors.end();)
        entry = endsWith(entry->first, ".resample_filter") ? checkpoint.tensors.erase(entry)
                                                           : std::next(entry);
    addMissingNoise(checkpoint);
}

/// Drawn at random or measured while the network was trained: nothing else tells them.
void requireMeasuredBuffers(const Checkpoint& checkpoint, const StyleGan3Design& design) {
    std::vector<std::string> needed = {"synthesis.input.freqs", "synthesis.input.phases"};
    for (const StyleGan3Design::Layer& layer : design.layers)
        needed.push_back("synthesis." + layer.name + ".magnitude_ema");
    for (const std::string& name : needed) {
        if (!checkpoint.has(name))
            throw Error(ErrorKind::UnsupportedFormat,
                        "This StyleGAN 3 was saved without its buffers: '" + name +
                            "' was drawn or measured in its training, and nothing else in the file "
                            "tells it. Save it anew with all of G_ema.state_dict(), or open the "
                            "training snapshot (.pkl)");
    }
}

void describeStyleGan3(Checkpoint& checkpoint) {
    auto& metadata = checkpoint.metadata;
    std::vector<std::string> names;
    for (const auto& entry : checkpoint.tensors) {
        const std::string start = "synthesis.L";
        if (entry.first.compare(0, start.size(), start) == 0 &&
            endsWith(entry.first, ".affine.weight"))
            names.push_back(entry.first.substr(10, entry.first.size() - 10 - 14));
    }
    const StyleGan3Design design = designOfStyleGan3(names);
    requireMeasuredBuffers(checkpoint, design);
    std::string sizes, rates, layers;
    for (const StyleGan3Design::Layer& layer : design.layers) {
        const char* comma = layers.empty() ? "" : ",";
        layers += comma + layer.name;
        sizes += comma + std::to_string(layer.size);
        rates += comma + std::to_string(layer.samplingRate);
    }
    const std::string first = "synthesis." + design.layers.front().name;
    const std::string last = "synthesis." + design.layers.back().name;
    metadata["family"] = "stylegan3";
    metadata["source"] = "NVIDIA's PyTorch code, a state dict";
    metadata["architecture"] = sizeOf(checkpoint, first + ".weight", 2) == 1 ? "r" : "t";
    metadata["layer_names"] = layers;
    metadata["layer_sizes"] = sizes;
    metadata["layer_sampling_rates"] = rates;
    metadata["img_resolution"] = std::to_string(design.layers.back().size);
    metadata["img_channels"] = std::to_string(sizeOf(checkpoint, last + ".weight", 0));
    metadata["w_dim"] = std::to_string(sizeOf(checkpoint, first + ".affine.weight", 1));
    metadata["num_ws"] = std::to_string(design.layers.size() + 1); // the input's too
    metadata["input_size"] = std::to_string(design.inputSize);
    metadata["input_sampling_rate"] = std::to_string(design.inputSamplingRate);
    metadata["input_bandwidth"] = NetworkMetadata::text(design.inputBandwidth);
    metadata["lrelu_upsampling"] = "2";
    metadata["conv_clamp"] = usualClamp;
    if (!checkpoint.has("synthesis.input.transform")) // the user's, not the network's
        checkpoint.tensors["synthesis.input.transform"] = at::eye(3);
    metadata["output_scale"] = "0.25";
    const bool isConfigR = metadata["architecture"] == "r";
    if (addMissingFilters(design, isConfigR, checkpoint.tensors) > 0)
        checkpoint.notes.push_back("The file leaves out the network's filters; they were designed "
                                   "anew as NVIDIA's configuration " +
                                   metadata["architecture"] + " has them.");
}

} // namespace

bool isNvidiaStateDict(const StateDict& state) {
    return state.has("mapping.fc0.weight") &&
           (state.has("synthesis.b4.const") || state.has("synthesis.input.weight"));
}

Checkpoint importNvidiaStateDict(const StateDict& state) {
    Checkpoint checkpoint;
    for (const auto& [name, view] : state.tensors()) {
        const bool wanted =
            name.compare(0, 8, "mapping.") == 0 || name.compare(0, 10, "synthesis.") == 0;
        if (wanted && dtypeIsFloating(view.dtype))
            checkpoint.tensors.emplace(name, tensorFromView(view, name));
    }
    checkpoint.tellsClamp = false;
    checkpoint.clampAssumed = true;
    describeMapping(checkpoint);
    if (state.has("synthesis.b4.const"))
        describeStyleGan2(state, checkpoint);
    else
        describeStyleGan3(checkpoint);
    return checkpoint;
}

} // namespace inlay
