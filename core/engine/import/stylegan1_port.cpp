#include "core/base/error.h"
#include "core/engine/checkpoint/checkpoint.h"
#include "core/engine/import/resample_filter.h"
#include "core/engine/import/seedless_noise.h"
#include "core/engine/import/state_dict_import.h"

#include <cmath>

namespace inlay {

namespace {

void importLayer(const StateDict& state, Checkpoint& checkpoint, const std::string& convolution,
                 const std::string& epilogue, const std::string& to, int side, int layer) {
    auto& tensors = checkpoint.tensors;
    if (state.has(convolution + ".weight"))
        tensors[to + ".weight"] = state.tensor(convolution + ".weight");
    tensors[to + ".bias"] = state.tensor(convolution + ".bias");
    tensors[to + ".affine.weight"] = state.tensor(epilogue + ".style_mod.lin.weight");
    tensors[to + ".affine.bias"] = state.tensor(epilogue + ".style_mod.lin.bias");
    if (state.has(epilogue + ".top_epi.noise.weight")) {
        tensors[to + ".noise_strength"] = state.tensor(epilogue + ".top_epi.noise.weight");
        tensors[to + ".noise_const"] = seedlessNoise(side, side, layer);
    }
}

int importMapping(const StateDict& state, Checkpoint& checkpoint) {
    int layers = 0;
    while (state.has("g_mapping.dense" + std::to_string(layers) + ".weight")) {
        const std::string from = "g_mapping.dense" + std::to_string(layers);
        const std::string to = "mapping.fc" + std::to_string(layers++);
        checkpoint.tensors[to + ".weight"] = state.tensor(from + ".weight");
        // There the gain of sqrt 2 is in the weights, here it is behind the activation.
        checkpoint.tensors[to + ".bias"] = state.tensor(from + ".bias") * std::sqrt(0.5);
    }
    const std::string last = "mapping.fc" + std::to_string(layers - 1) + ".weight";
    const torch::Tensor& firstWeight = checkpoint.tensor("mapping.fc0.weight");
    if (firstWeight.dim() != 2 || checkpoint.tensor(last).dim() != 2)
        throw Error(ErrorKind::CorruptFile, "The file's mapping network has wrong shapes");
    checkpoint.metadata["z_dim"] = std::to_string(firstWeight.size(1));
    checkpoint.metadata["w_dim"] = std::to_string(checkpoint.tensor(last).size(0));
    if (state.has("truncation.avg_latent"))
        checkpoint.tensors["mapping.w_avg"] = state.tensor("truncation.avg_latent").reshape({-1});
    return layers;
}

} // namespace

bool isStyleGan1Port(const StateDict& state) {
    return state.has("g_mapping.dense0.weight") && state.has("g_synthesis.blocks.4x4.const");
}

Checkpoint importStyleGan1Port(const StateDict& state) {
    Checkpoint checkpoint;
    const int mappingLayers = importMapping(state, checkpoint);
    const std::string blocks = "g_synthesis.blocks.";
    const torch::Tensor constant = state.tensor(blocks + "4x4.const");
    if (constant.dim() != 4)
        throw Error(ErrorKind::CorruptFile, "The network's constant has a wrong shape");
    checkpoint.tensors["synthesis.b4.const"] = constant[0];
    int layers = 0, resolution = 4;
    for (int side = 4; side <= 4096; side *= 2) {
        const std::string from = blocks + std::to_string(side) + "x" + std::to_string(side);
        const std::string to = "synthesis.b" + std::to_string(side);
        if (!state.has(from + ".epi1.style_mod.lin.weight"))
            break;
        importLayer(state, checkpoint, side == 4 ? from : from + ".conv0_up", from + ".epi1",
                    to + ".conv0", side, layers++);
        importLayer(state, checkpoint, from + (side == 4 ? ".conv" : ".conv1"), from + ".epi2",
                    to + ".conv1", side, layers++);
        resolution = side;
    }
    checkpoint.tensors["synthesis.torgb.weight"] = state.tensor("g_synthesis.torgb.weight");
    checkpoint.tensors["synthesis.torgb.bias"] = state.tensor("g_synthesis.torgb.bias");
    auto& metadata = checkpoint.metadata;
    metadata["family"] = "stylegan";
    metadata["source"] = "the PyTorch port of StyleGAN 1";
    metadata["img_resolution"] = std::to_string(resolution);
    metadata["img_channels"] = std::to_string(checkpoint.tensor("synthesis.torgb.bias").numel());
    metadata["c_dim"] = "0";
    metadata["noise_source"] = "inlay";
    metadata["num_ws"] = std::to_string(layers);
    metadata["mapping_layers"] = std::to_string(mappingLayers);
    metadata["mapping_lr_multiplier"] = "0.01";
    const std::string blur = blocks + "8x8.conv0_up.intermediate.kernel";
    if (state.has(blur)) {
        const torch::Tensor kernel = state.tensor(blur);
        metadata["blur_filter"] = resampleFilterText(kernel.dim() == 4 ? kernel[0][0] : kernel);
    } else if (resolution > 4) {
        metadata["blur_filter"] = "none";
    }
    return checkpoint;
}

} // namespace inlay
