#include "core/base/error.h"
#include "core/engine/checkpoint/checkpoint.h"
#include "core/engine/checkpoint/network_metadata.h"
#include "core/engine/import/tensorflow_network.h"

#include <cmath>

namespace inlay {

namespace {

void requireSetting(const TensorFlowNetwork& network, const char* name, bool wanted) {
    if (network.flagSetting(name, wanted) != wanted)
        throw Error(ErrorKind::UnsupportedFormat,
                    std::string("The StyleGAN 1 network was made with ") + name +
                        (wanted ? "=False" : "=True") + ", which Inlay does not open");
}

class StyleGan1Importer {
public:
    StyleGan1Importer(const TensorFlowNetwork& network, Checkpoint& checkpoint)
        : m_network(network)
        , m_checkpoint(checkpoint)
        , m_scalesAtRunTime(network.flagSetting("use_wscale", true)) {}

    void importLayer(const std::string& from, const std::string& to) {
        auto& tensors = m_checkpoint.tensors;
        if (m_network.has(from + "/weight"))
            tensors[to + ".weight"] =
                unscaled(m_network.convolution(from + "/weight"), std::sqrt(2.0));
        tensors[to + ".bias"] = m_network.tensor(from + "/bias");
        tensors[to + ".affine.weight"] = unscaled(m_network.dense(from + "/StyleMod/weight"), 1);
        tensors[to + ".affine.bias"] = m_network.tensor(from + "/StyleMod/bias");
        const std::string noise = "synthesis/noise" + std::to_string(m_layer++);
        if (m_network.has(from + "/Noise/weight"))
            tensors[to + ".noise_strength"] = m_network.tensor(from + "/Noise/weight");
        if (m_network.has(from + "/Noise/weight") && m_network.has(noise)) {
            const torch::Tensor constant = m_network.tensor(noise);
            if (constant.dim() != 4)
                throw Error(ErrorKind::CorruptFile, "'" + noise + "' has a wrong shape");
            tensors[to + ".noise_const"] = constant[0][0];
        }
    }

    void importToRgb() {
        m_checkpoint.tensors["synthesis.torgb.weight"] =
            unscaled(m_network.convolution("synthesis/ToRGB_lod0/weight"), 1);
        m_checkpoint.tensors["synthesis.torgb.bias"] =
            m_network.tensor("synthesis/ToRGB_lod0/bias");
    }

    void unscaleMapping() {
        for (auto& [name, tensor] : m_checkpoint.tensors) {
            if (name.rfind("mapping.fc", 0) == 0 && tensor.dim() == 2)
                tensor = unscaled(tensor, std::sqrt(2.0));
        }
    }

private:
    /// Weights that were not scaled at run time are divided by the scale that ours will have.
    torch::Tensor unscaled(const torch::Tensor& weight, double gain) const {
        if (m_scalesAtRunTime)
            return weight;
        const double fanIn = static_cast<double>(weight.numel()) / weight.size(0);
        return weight * (std::sqrt(fanIn) / gain);
    }

    const TensorFlowNetwork& m_network;
    Checkpoint& m_checkpoint;
    bool m_scalesAtRunTime;
    int m_layer = 0;
};

std::string blurText(const TensorFlowNetwork& network) {
    const PickleValue* filter = network.setting("blur_filter");
    if (!filter)
        return "1,2,1";
    std::vector<double> taps;
    for (std::size_t i = 0; i < filter->size(); ++i)
        taps.push_back(filter->item(i).number());
    return taps.empty() ? "none" : NetworkMetadata::text(taps);
}

std::string fusedScaleText(const TensorFlowNetwork& network) {
    const PickleValue* setting = network.setting("fused_scale");
    if (!setting || setting->is(PickleKind::Text))
        return "auto";
    return setting->boolean() ? "true" : "false";
}

} // namespace

void importTensorFlowStyleGan1(const TensorFlowNetwork& network, Checkpoint& checkpoint) {
    requireSetting(network, "use_pixel_norm", false);
    requireSetting(network, "use_instance_norm", true);
    requireSetting(network, "use_styles", true);
    requireSetting(network, "const_input_layer", true);
    if (network.has("synthesis/lod") && network.tensor("synthesis/lod").item<float>() > 0)
        throw Error(ErrorKind::UnsupportedFormat,
                    "The StyleGAN 1 network was saved while it was still growing (its level of "
                    "detail is not 0); use a snapshot of the finished network");
    // There the mapping's gain of sqrt 2 is in the weights, here it is behind the activation.
    importTensorFlowMapping(network, std::sqrt(0.5), checkpoint);
    StyleGan1Importer importer(network, checkpoint);
    importer.unscaleMapping();
    const torch::Tensor constant = network.tensor("synthesis/4x4/Const/const");
    if (constant.dim() != 4)
        throw Error(ErrorKind::CorruptFile, "The network's constant has a wrong shape");
    checkpoint.tensors["synthesis.b4.const"] = constant[0];
    const int resolution = checkpoint.integer("img_resolution");
    for (int side = 4; side <= resolution; side *= 2) {
        const std::string from = "synthesis/" + std::to_string(side) + "x" + std::to_string(side);
        const std::string to = "synthesis.b" + std::to_string(side);
        importer.importLayer(from + (side == 4 ? "/Const" : "/Conv0_up"), to + ".conv0");
        importer.importLayer(from + (side == 4 ? "/Conv" : "/Conv1"), to + ".conv1");
    }
    importer.importToRgb();
    auto& metadata = checkpoint.metadata;
    metadata["family"] = "stylegan";
    metadata["source"] = "NVIDIA's TensorFlow code";
    metadata["img_channels"] = std::to_string(checkpoint.tensor("synthesis.torgb.bias").numel());
    metadata["blur_filter"] = blurText(network);
    metadata["fused_scale"] = fusedScaleText(network);
}

} // namespace inlay
