#include "models/training/network_export.h"

#include "core/base/error.h"
#include "core/engine/checkpoint/weight_hash.h"
#include "models/training/discriminator.h"
#include "models/training/trainable_generator.h"

#include <algorithm>

namespace inlay::training {

namespace {

constexpr int featureLevels = 3; // as in losses.cpp
constexpr const char* featurePrefix = "features.";

bool isOneOfFeatures(const std::string& name, int resolution) {
    if (name.compare(0, 8, "fromrgb.") == 0)
        return true;
    for (int level = 0; level < featureLevels && resolution >> level > 4; ++level) {
        const std::string block = "b" + std::to_string(resolution >> level) + ".";
        if (name.compare(0, block.size(), block) == 0)
            return true;
    }
    return false;
}

/// One-dimensional tensors and noise decide exactness and weigh nothing.
torch::Tensor stored(const std::string& name, const torch::Tensor& tensor) {
    const bool small = tensor.dim() < 2 || name.find("noise") != std::string::npos;
    return (small ? tensor : tensor.to(torch::kFloat16)).contiguous();
}

torch::Tensor samples(const GeneratorShape& shape, const Parameters& average,
                      const Parameters& buffers) {
    constexpr int count = 64;
    TrainableGenerator generator(shape, average);
    generator.buffers = buffers;
    const at::Generator random = at::detail::createCPUGenerator(1);
    const torch::Tensor z = torch::randn({count, shape.zDim}, random);
    return generator.synthesize(generator.broadcast(generator.map(z)), false);
}

/// Rounds as the file does, so that the deviations belong to the stored weights.
Parameters rounded(Parameters parameters) {
    for (auto& [name, tensor] : parameters)
        tensor = stored(name, tensor).to(torch::kFloat32);
    return parameters;
}

void addFeatures(Checkpoint& network, const Discriminator& discriminator, const Parameters& weights,
                 const torch::Tensor& pictures, int resolution) {
    for (const auto& [name, tensor] : weights) {
        if (isOneOfFeatures(name, resolution))
            network.tensors[featurePrefix + name] = stored(name, tensor);
    }
    const std::vector<torch::Tensor> levels = discriminator.features(pictures, featureLevels);
    int side = resolution;
    for (const torch::Tensor& level : levels) {
        const torch::Tensor deviation = level.transpose(0, 1).flatten(1).std(1);
        // A channel that hardly moves would otherwise drown the others.
        const torch::Tensor least = deviation.mean() * 0.1 + 1e-6;
        network.tensors[featurePrefix + ("b" + std::to_string(side)) + ".deviation"] =
            torch::maximum(deviation, least).contiguous();
        side /= 2;
    }
    network.metadata["features"] = "discriminator";
    network.metadata["features_levels"] = std::to_string(levels.size());
}

} // namespace

Checkpoint exportNetwork(const Checkpoint& training, const ExportNotes& notes) {
    if (training.text("pictures_seen").empty() || !training.has("d.fromrgb.weight"))
        throw Error(
            ErrorKind::UnsupportedFormat,
            "This is no checkpoint of a training run; choose the state.safetensors of a run");
    const torch::NoGradGuard noGrad;
    const GeneratorShape shape = shapeOf(training);
    Checkpoint network;
    network.metadata = {{"format", "inlay-network"},
                        {"version", "1"},
                        {"family", "stylegan2"},
                        {"architecture", "skip"},
                        {"name", "portraits-" + std::to_string(shape.resolution)},
                        {"img_resolution", std::to_string(shape.resolution)},
                        {"img_channels", "3"},
                        {"z_dim", std::to_string(shape.zDim)},
                        {"w_dim", std::to_string(shape.wDim)},
                        {"c_dim", "0"},
                        {"num_ws", std::to_string(shape.numWs())},
                        {"mapping_layers", std::to_string(shape.mappingLayers)},
                        {"mapping_lr_multiplier", "0.01"},
                        {"resample_filter", "1,3,3,1"},
                        {"activation", "lrelu"},
                        {"encoder", "convolutional"},
                        {"sample_encodings", "1"},
                        {"sample_encoding_share", "0.7"},
                        {"training",
                         "inlay-train: non-saturating logistic loss with R1 and adaptive "
                         "augmentation, encoder trained along, moving average of the weights"},
                        {"training_pictures", training.text("pictures_seen", "0")}};
    const auto note = [&](const char* key, const std::string& text) {
        if (!text.empty())
            network.metadata[key] = text;
    };
    note("data", notes.data);
    note("data_licence", notes.dataLicence);
    note("licence", notes.weightLicence);
    note("training", notes.training);

    const Parameters generator = takePrefixed(training.tensors, "g.");
    const Parameters average = takePrefixed(training.tensors, "average.");
    const Parameters discriminator = takePrefixed(training.tensors, "d.");
    network.metadata["training_state"] = weightHash(generator);
    Parameters buffers;
    for (const auto& [name, tensor] : generator) {
        if (average.count(name) == 0)
            buffers[name] = tensor;
    }
    if (average.empty() || discriminator.empty() || buffers.count("mapping.w_avg") == 0)
        throw Error(ErrorKind::CorruptFile,
                    "The checkpoint is incomplete; export from another one");
    for (const auto& [name, tensor] : average)
        network.tensors[name] = stored(name, tensor);
    for (const auto& [name, tensor] : buffers)
        network.tensors[name] = stored(name, tensor);
    const Parameters roundedWeights = rounded(discriminator);
    addFeatures(network, Discriminator(shape.channels, roundedWeights), roundedWeights,
                samples(shape, average, buffers), shape.resolution);
    return network;
}

} // namespace inlay::training
