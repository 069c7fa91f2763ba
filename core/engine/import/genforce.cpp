#include "core/base/error.h"
#include "core/engine/checkpoint/checkpoint.h"
#include "core/engine/import/resample_filter.h"
#include "core/engine/import/seedless_noise.h"
#include "core/engine/import/state_dict_import.h"

namespace inlay {

namespace {

/// TensorFlow's variables with PyTorch's order of dimensions: kernels that scale up are mirrored,
/// and style biases leave out the 1 that they are counted from.
class GenForceImporter {
public:
    GenForceImporter(const StateDict& state, Checkpoint& checkpoint)
        : m_state(state)
        , m_checkpoint(checkpoint) {}

    void importMapping() {
        auto& tensors = m_checkpoint.tensors;
        int layers = 0;
        for (; m_state.has(dense(layers) + ".weight"); ++layers) {
            const std::string to = "mapping.fc" + std::to_string(layers);
            tensors[to + ".weight"] = m_state.tensor(dense(layers) + ".weight");
            tensors[to + ".bias"] = m_state.tensor(dense(layers) + ".bias");
        }
        requireShape("mapping.fc0.weight", 2);
        std::int64_t zDim = tensors.at("mapping.fc0.weight").size(1), cDim = 0;
        if (m_state.has("mapping.label_weight")) {
            tensors["mapping.label_concat"] = m_state.tensor("mapping.label_weight");
            requireShape("mapping.label_concat", 2);
            cDim = tensors.at("mapping.label_concat").size(0);
            zDim -= tensors.at("mapping.label_concat").size(1);
            m_checkpoint.metadata["mapping_label"] = "concat";
        }
        if (m_state.has("truncation.w_avg"))
            tensors["mapping.w_avg"] = m_state.tensor("truncation.w_avg").reshape({-1});
        auto& metadata = m_checkpoint.metadata;
        metadata["mapping_layers"] = std::to_string(layers);
        metadata["mapping_lr_multiplier"] = "0.01";
        metadata["z_dim"] = std::to_string(zDim);
        metadata["c_dim"] = std::to_string(cDim);
    }

    void importConstant() {
        const torch::Tensor constant = m_state.tensor("synthesis.early_layer.const");
        if (constant.dim() != 4)
            throw Error(ErrorKind::CorruptFile, "The network's constant has a wrong shape");
        m_checkpoint.tensors["synthesis.b4.const"] = constant[0];
    }

    void importLayer(int index, const std::string& to, int side, bool scalesUp) {
        const std::string from = "synthesis.layer" + std::to_string(index);
        importStyled(from, to, scalesUp);
        if (!m_state.has(from + ".noise_strength"))
            return;
        m_checkpoint.tensors[to + ".noise_strength"] =
            m_state.tensor(from + ".noise_strength").reshape({});
        const torch::Tensor& start = m_checkpoint.tensor("synthesis.b4.const");
        const auto height = static_cast<int>(start.size(1)) * (side / 4);
        const auto width = static_cast<int>(start.size(2)) * (side / 4);
        m_checkpoint.tensors[to + ".noise_const"] =
            m_state.has(from + ".noise") ? m_state.tensor(from + ".noise").reshape({height, width})
                                         : seedlessNoise(width, height, index);
    }

    void importStyled(const std::string& from, const std::string& to, bool scalesUp) {
        auto& tensors = m_checkpoint.tensors;
        const torch::Tensor weight = m_state.tensor(from + ".weight");
        tensors[to + ".weight"] =
            scalesUp && weight.dim() == 4 ? weight.flip({2, 3}).contiguous() : weight;
        tensors[to + ".bias"] = m_state.tensor(from + ".bias");
        tensors[to + ".affine.weight"] = m_state.tensor(from + ".style.weight");
        tensors[to + ".affine.bias"] = m_state.tensor(from + ".style.bias") + 1;
    }

    void requireShape(const std::string& name, std::int64_t dimensions) const {
        if (m_checkpoint.tensor(name).dim() != dimensions)
            throw Error(ErrorKind::CorruptFile, "The tensor '" + name + "' has a wrong shape");
    }

private:
    static std::string dense(int layer) { return "mapping.dense" + std::to_string(layer); }

    const StateDict& m_state;
    Checkpoint& m_checkpoint;
};

} // namespace

bool isGenForce(const StateDict& state) {
    return state.has("mapping.dense0.weight") && state.has("synthesis.early_layer.const") &&
           state.has("synthesis.layer0.style.weight");
}

Checkpoint importGenForce(const StateDict& state) {
    Checkpoint checkpoint;
    checkpoint.tellsClamp = false; // there is none in that code; a converted network may need it
    GenForceImporter importer(state, checkpoint);
    importer.importMapping();
    importer.importConstant();
    importer.importLayer(0, "synthesis.b4.conv1", 4, false);
    int side = 4, blocks = 1;
    while (side < 4096 && state.has("synthesis.layer" + std::to_string(2 * blocks) + ".weight")) {
        side *= 2;
        const std::string block = "synthesis.b" + std::to_string(side);
        importer.importLayer(2 * blocks - 1, block + ".conv0", side, true);
        importer.importLayer(2 * blocks, block + ".conv1", side, false);
        ++blocks;
    }
    const bool skip = state.has("synthesis.output0.weight");
    for (int i = skip ? 0 : blocks - 1; i < blocks; ++i)
        importer.importStyled("synthesis.output" + std::to_string(i),
                              "synthesis.b" + std::to_string(4 << i) + ".torgb", false);
    importer.requireShape("synthesis.b4.conv1.affine.weight", 2);
    auto& metadata = checkpoint.metadata;
    metadata["family"] = "stylegan2";
    metadata["source"] = "GenForce";
    metadata["architecture"] = skip ? "skip" : "orig";
    metadata["img_resolution"] = std::to_string(side);
    metadata["img_channels"] = std::to_string(
        checkpoint.tensor("synthesis.b" + std::to_string(side) + ".torgb.bias").numel());
    metadata["w_dim"] =
        std::to_string(checkpoint.tensor("synthesis.b4.conv1.affine.weight").size(1));
    metadata["num_ws"] = std::to_string(2 * blocks);
    if (!state.has("synthesis.layer0.noise"))
        metadata["noise_source"] = "inlay";
    metadata["resample_filter"] =
        state.has("synthesis.layer1.filter.kernel")
            ? resampleFilterText(state.tensor("synthesis.layer1.filter.kernel")[0][0])
            : "1,3,3,1";
    return checkpoint;
}

} // namespace inlay
