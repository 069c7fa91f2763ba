#include "core/base/error.h"
#include "core/engine/checkpoint/checkpoint.h"
#include "core/engine/checkpoint/network_metadata.h"
#include "core/engine/import/tensorflow_network.h"

namespace inlay {

namespace {

void requireActivation(const TensorFlowNetwork& network, const std::string& setting) {
    const std::string activation = network.textSetting(setting, "lrelu");
    if (activation != "lrelu")
        throw Error(ErrorKind::UnsupportedFormat, "The network's activation '" + activation +
                                                      "' is not the leaky ReLU that Inlay knows");
}

} // namespace

void importTensorFlowMapping(const TensorFlowNetwork& network, double biasScale,
                             Checkpoint& checkpoint) {
    requireActivation(network, "mapping_nonlinearity");
    if (!network.flagSetting("normalize_latents", true))
        throw Error(ErrorKind::UnsupportedFormat,
                    "The network does not normalise z; Inlay opens only networks that do");
    auto& tensors = checkpoint.tensors;
    int layers = 0;
    for (;; ++layers) {
        const std::string variable = "mapping/Dense" + std::to_string(layers);
        if (!network.has(variable + "/weight"))
            break;
        const std::string name = "mapping.fc" + std::to_string(layers);
        tensors[name + ".weight"] = network.dense(variable + "/weight");
        tensors[name + ".bias"] = network.tensor(variable + "/bias") * biasScale;
    }
    if (layers == 0)
        throw Error(ErrorKind::CorruptFile, "The TensorFlow network has no mapping");
    std::int64_t zDim = tensors.at("mapping.fc0.weight").size(1);
    std::int64_t cDim = 0;
    if (network.has("mapping/LabelEmbed/weight")) {
        tensors["mapping.embed.weight"] = network.dense("mapping/LabelEmbed/weight");
        tensors["mapping.embed.bias"] = network.tensor("mapping/LabelEmbed/bias");
        zDim -= tensors.at("mapping.embed.weight").size(0);
        cDim = tensors.at("mapping.embed.weight").size(1);
    } else if (network.has("mapping/LabelConcat/weight")) {
        const torch::Tensor weight = network.dense("mapping/LabelConcat/weight");
        tensors["mapping.label_concat"] = weight.t().contiguous();
        checkpoint.metadata["mapping_label"] = "concat";
        zDim -= weight.size(0);
        cDim = weight.size(1);
    }
    if (network.has("dlatent_avg"))
        tensors["mapping.w_avg"] = network.tensor("dlatent_avg");
    const std::string last = "mapping.fc" + std::to_string(layers - 1) + ".weight";
    checkpoint.metadata["z_dim"] = std::to_string(zDim);
    checkpoint.metadata["c_dim"] = std::to_string(cDim);
    checkpoint.metadata["w_dim"] = std::to_string(tensors.at(last).size(0));
    checkpoint.metadata["mapping_layers"] = std::to_string(layers);
    checkpoint.metadata["mapping_lr_multiplier"] =
        NetworkMetadata::text(network.numberSetting("mapping_lrmul", 0.01));
}

Checkpoint importTensorFlowNetwork(const TensorFlowNetwork& network) {
    Checkpoint checkpoint;
    const std::vector<std::string> levels = network.levels();
    const std::string first = "synthesis/" + (levels.empty() ? "4x4" : levels.front());
    checkpoint.metadata["img_resolution"] =
        std::to_string(levels.empty() ? 0 : 4 << (levels.size() - 1));
    checkpoint.metadata["num_ws"] = std::to_string(2 * levels.size());
    requireActivation(network, "nonlinearity");
    if (network.has(first + "/Conv/mod_weight") && network.version() >= 4)
        importTensorFlowStyleGan2(network, checkpoint);
    else if (network.has("synthesis/4x4/Conv/StyleMod/weight") && network.version() >= 2)
        importTensorFlowStyleGan1(network, checkpoint);
    else
        throw Error(ErrorKind::UnsupportedFormat,
                    "The TensorFlow network (version " + std::to_string(network.version()) +
                        ") is neither StyleGAN 1 nor StyleGAN 2; Inlay opens these");
    return checkpoint;
}

} // namespace inlay
