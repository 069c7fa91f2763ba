#include "core/base/error.h"
#include "core/engine/checkpoint/checkpoint.h"
#include "core/engine/checkpoint/network_metadata.h"
#include "core/engine/import/tensorflow_network.h"

namespace inlay {

namespace {

/// TensorFlow's up-scaling convolutions (and their residual path) mirror the kernel, and its style
/// biases leave out the 1 that they are counted from.
class StyleGan2Importer {
public:
    StyleGan2Importer(const TensorFlowNetwork& network, Checkpoint& checkpoint)
        : m_network(network)
        , m_checkpoint(checkpoint) {}

    void importBlock(const std::string& level, int side) {
        const std::string from = "synthesis/" + level;
        const std::string to = "synthesis.b" + std::to_string(side);
        if (side == 4) {
            const torch::Tensor constant = m_network.tensor(from + "/Const/const");
            if (constant.dim() != 4)
                throw Error(ErrorKind::CorruptFile, "The network's constant has a wrong shape");
            m_checkpoint.tensors[to + ".const"] = constant[0];
            importLayer(from + "/Conv", to + ".conv1", false);
        } else {
            importLayer(from + "/Conv0_up", to + ".conv0", true);
            importLayer(from + "/Conv1", to + ".conv1", false);
        }
        if (m_network.has(from + "/Skip/weight"))
            m_checkpoint.tensors[to + ".skip.weight"] =
                m_network.convolution(from + "/Skip/weight", true);
    }

    void importToRgb(const std::string& from, const std::string& to) {
        m_checkpoint.tensors[to + ".weight"] = m_network.convolution(from + "/weight");
        m_checkpoint.tensors[to + ".bias"] = m_network.tensor(from + "/bias");
        importStyle(from, to);
    }

private:
    void importStyle(const std::string& from, const std::string& to) {
        m_checkpoint.tensors[to + ".affine.weight"] = m_network.dense(from + "/mod_weight");
        m_checkpoint.tensors[to + ".affine.bias"] = m_network.tensor(from + "/mod_bias") + 1;
    }

    void importLayer(const std::string& from, const std::string& to, bool upscales) {
        m_checkpoint.tensors[to + ".weight"] = m_network.convolution(from + "/weight", upscales);
        m_checkpoint.tensors[to + ".bias"] = m_network.tensor(from + "/bias");
        importStyle(from, to);
        const std::string noise = "synthesis/noise" + std::to_string(m_layer++);
        if (!m_network.has(from + "/noise_strength"))
            return;
        m_checkpoint.tensors[to + ".noise_strength"] =
            m_network.tensor(from + "/noise_strength").reshape({});
        const torch::Tensor constant = m_network.tensor(noise);
        if (constant.dim() != 4)
            throw Error(ErrorKind::CorruptFile, "'" + noise + "' has a wrong shape");
        m_checkpoint.tensors[to + ".noise_const"] = constant[0][0];
    }

    const TensorFlowNetwork& m_network;
    Checkpoint& m_checkpoint;
    int m_layer = 0;
};

std::string filterText(const TensorFlowNetwork& network) {
    const PickleValue* kernel = network.setting("resample_kernel");
    if (!kernel)
        return "1,3,3,1";
    std::vector<double> taps;
    for (std::size_t i = 0; i < kernel->size(); ++i)
        taps.push_back(kernel->item(i).number());
    return NetworkMetadata::text(taps);
}

} // namespace

void importTensorFlowStyleGan2(const TensorFlowNetwork& network, Checkpoint& checkpoint) {
    importTensorFlowMapping(network, 1.0, checkpoint);
    StyleGan2Importer importer(network, checkpoint);
    const int resolution = checkpoint.integer("img_resolution");
    const std::vector<std::string> levels = network.levels();
    const auto toRgb = [](const std::string& level) { return "synthesis/" + level + "/ToRGB"; };
    // Configuration E keeps the growing network's names: one ToRGB for each level of detail.
    const bool growing = network.has("synthesis/ToRGB_lod0/weight");
    const bool skip = !growing && resolution > 4 && network.has(toRgb(levels.front()) + "/weight");
    bool residual = false;
    int side = 2;
    for (const std::string& level : levels) {
        side *= 2;
        importer.importBlock(level, side);
        const std::string block = "synthesis.b" + std::to_string(side);
        residual = residual || checkpoint.has(block + ".skip.weight");
        if (skip || side == resolution)
            importer.importToRgb(growing ? "synthesis/ToRGB_lod0" : toRgb(level), block + ".torgb");
    }
    const std::string architecture = residual ? "resnet" : skip ? "skip" : "orig";
    auto& metadata = checkpoint.metadata;
    metadata["family"] = "stylegan2";
    metadata["source"] = "NVIDIA's TensorFlow code";
    metadata["architecture"] = architecture;
    metadata["img_channels"] = std::to_string(
        checkpoint.tensor("synthesis.b" + std::to_string(resolution) + ".torgb.bias").numel());
    metadata["resample_filter"] = filterText(network);
    if (network.setting("conv_clamp"))
        metadata["conv_clamp"] = NetworkMetadata::text(network.numberSetting("conv_clamp", 0));
}

} // namespace inlay
