#include "core/base/error.h"
#include "core/engine/checkpoint/checkpoint.h"
#include "core/engine/checkpoint/tensor_from_view.h"
#include "core/engine/import/resample_filter.h"
#include "core/engine/import/seedless_noise.h"
#include "core/engine/import/state_dict_import.h"

namespace inlay {

namespace {

/// The same tensors under other names, some with leading dimensions of 1.
class RosinalityImporter {
public:
    RosinalityImporter(const StateDict& state, Checkpoint& checkpoint)
        : m_state(state)
        , m_checkpoint(checkpoint) {}

    void importMapping() {
        // style.0 is the normalisation of z.
        int layers = 0;
        while (m_state.has("style." + std::to_string(layers + 1) + ".weight")) {
            const std::string from = "style." + std::to_string(layers + 1);
            const std::string to = "mapping.fc" + std::to_string(layers);
            set(to + ".weight", m_state.tensor(from + ".weight"), 2);
            set(to + ".bias", m_state.tensor(from + ".bias"), 1);
            ++layers;
        }
        if (layers == 0)
            throw Error(ErrorKind::CorruptFile, "The file has no mapping network");
        m_checkpoint.metadata["mapping_layers"] = std::to_string(layers);
    }

    void importLayer(const std::string& from, const std::string& to, int side) {
        const torch::Tensor& start = m_checkpoint.tensor("synthesis.b4.const");
        const auto height = static_cast<int>(start.size(1)) * (side / 4);
        const auto width = static_cast<int>(start.size(2)) * (side / 4);
        importConvolution(from + ".conv", to);
        set(to + ".bias", m_state.tensor(from + ".activate.bias"), 1);
        set(to + ".noise_strength", m_state.tensor(from + ".noise.weight"), 0);
        const std::string noise = "noises.noise_" + std::to_string(m_layer);
        set(to + ".noise_const",
            m_state.has(noise) ? m_state.tensor(noise) : seedlessNoise(width, height, m_layer), 2);
        ++m_layer;
    }

    void importToRgb(const std::string& from, const std::string& to) {
        importConvolution(from + ".conv", to);
        const torch::Tensor bias = m_state.tensor(from + ".bias");
        set(to + ".bias", bias.reshape({bias.numel()}), 1);
    }

    void set(const std::string& name, const torch::Tensor& tensor, std::int64_t dimensions) {
        torch::Tensor value = tensor;
        while (value.dim() > dimensions && value.size(0) == 1)
            value = value[0];
        if (value.dim() != dimensions)
            throw Error(ErrorKind::CorruptFile,
                        "The file's tensor for '" + name + "' has a wrong shape");
        m_checkpoint.tensors[name] = value;
    }

private:
    void importConvolution(const std::string& from, const std::string& to) {
        set(to + ".weight", m_state.tensor(from + ".weight"), 4);
        set(to + ".affine.weight", m_state.tensor(from + ".modulation.weight"), 2);
        set(to + ".affine.bias", m_state.tensor(from + ".modulation.bias"), 1);
    }

    const StateDict& m_state;
    Checkpoint& m_checkpoint;
    int m_layer = 0;
};

} // namespace

bool isRosinality(const StateDict& state) {
    return state.has("conv1.conv.modulation.weight") && state.has("input.input");
}

Checkpoint importRosinality(const GeneratorState& generator) {
    const StateDict& state = generator.state;
    Checkpoint checkpoint;
    checkpoint.tellsClamp = false; // there is none in that code; a converted network may need it
    RosinalityImporter importer(state, checkpoint);
    importer.importMapping();
    importer.set("synthesis.b4.const", state.tensor("input.input"), 3);
    importer.importLayer("conv1", "synthesis.b4.conv1", 4);
    importer.importToRgb("to_rgb1", "synthesis.b4.torgb");
    int side = 4, blocks = 0;
    while (side < 4096 && state.has("to_rgbs." + std::to_string(blocks) + ".conv.weight")) {
        side *= 2;
        const std::string to = "synthesis.b" + std::to_string(side);
        importer.importLayer("convs." + std::to_string(2 * blocks), to + ".conv0", side);
        importer.importLayer("convs." + std::to_string(2 * blocks + 1), to + ".conv1", side);
        importer.importToRgb("to_rgbs." + std::to_string(blocks), to + ".torgb");
        ++blocks;
    }
    if (generator.latentAverage) {
        torch::Tensor mean = tensorFromView(*generator.latentAverage, "latent_avg");
        if (mean.dim() == 2 && mean.size(0) > 0) // encoders have one for each row, mostly the same
            mean = mean.eq(mean[0]).all().item<bool>() ? mean[0] : mean.to(torch::kFloat).mean(0);
        if (mean.numel() == checkpoint.tensor("synthesis.b4.conv1.affine.weight").size(1))
            importer.set("mapping.w_avg", mean.reshape({mean.numel()}), 1);
        else
            checkpoint.notes.emplace_back("The file's mean w is one of another network and is not "
                                          "used; a mean of many samples is.");
    }
    const torch::Tensor& firstDense = checkpoint.tensor("mapping.fc0.weight");
    auto& metadata = checkpoint.metadata;
    metadata["family"] = "stylegan2";
    metadata["source"] = "rosinality's stylegan2-pytorch";
    metadata["architecture"] = "skip";
    metadata["img_resolution"] = std::to_string(side);
    metadata["img_channels"] = std::to_string(checkpoint.tensor("synthesis.b4.torgb.bias").numel());
    metadata["z_dim"] = std::to_string(firstDense.size(1));
    metadata["w_dim"] =
        std::to_string(checkpoint.tensor("synthesis.b4.conv1.affine.weight").size(1));
    metadata["c_dim"] = "0";
    if (!state.has("noises.noise_0"))
        metadata["noise_source"] = "inlay";
    metadata["num_ws"] = std::to_string(2 * blocks + 2);
    metadata["mapping_lr_multiplier"] = "0.01";
    metadata["resample_filter"] = state.has("convs.0.conv.blur.kernel")
                                      ? resampleFilterText(state.tensor("convs.0.conv.blur.kernel"))
                                      : "1,3,3,1";
    return checkpoint;
}

} // namespace inlay
