#include "core/engine/network/stylegan1_generator.h"
#include "core/engine/network/colour_generator.h"

#include "core/base/error.h"
#include "core/engine/checkpoint/checkpoint.h"
#include "core/engine/checkpoint/network_metadata.h"
#include "core/engine/network/generator_info.h"
#include "core/engine/network/gradient_checkpointing.h"
#include "core/engine/network/seeded_random.h"

#include <cmath>

namespace inlay {

namespace {

[[noreturn]] void refuse(ErrorKind kind, const std::string& what) {
    throw Error(kind, "This StyleGAN 1 network cannot be opened: " + what);
}

StyleBand bandOf(int side) {
    if (side <= 8)
        return StyleBand::Coarse;
    return side <= 32 ? StyleBand::Middle : StyleBand::Fine;
}

StyleGan1Upscaling upscalingTo(int side, const std::string& fusedScale) {
    if (fusedScale != "auto" && fusedScale != "true" && fusedScale != "false")
        refuse(ErrorKind::CorruptFile, "its setting fused_scale is '" + fusedScale + "'");
    const bool fused = fusedScale == "true" || (fusedScale == "auto" && side >= 128);
    return fused ? StyleGan1Upscaling::Fused : StyleGan1Upscaling::Plain;
}

/// Undefined for "none".
torch::Tensor blurFilter(const Checkpoint& checkpoint) {
    if (checkpoint.text("blur_filter") == "none")
        return {};
    const auto taps = NetworkMetadata::numbers(checkpoint.metadata, "blur_filter", "1,2,1");
    if (taps.empty() || taps.size() > 16)
        refuse(ErrorKind::CorruptFile, "its blur filter has a senseless length");
    return torch::tensor(taps, torch::kDouble);
}

} // namespace

StyleGan1Generator::StyleGan1Generator(const Checkpoint& checkpoint, torch::Device device)
    : m_device(device)
    , m_mapping(checkpoint, device)
    , m_info(describeNetwork(checkpoint)) {
    const torch::NoGradGuard noGrad;
    const int side = m_info.resolution;
    if (side < 4 || side > 4096 || (side & (side - 1)) != 0)
        refuse(ErrorKind::CorruptFile,
               "its resolution " + std::to_string(side) + " is no power of two from 4 to 4096");
    if (!ColourGenerator::knows(m_info.imageChannels))
        refuse(ErrorKind::UnsupportedFormat,
               "it makes pictures of " + std::to_string(m_info.imageChannels) +
                   " channels; Inlay shows 1 (grey), 3 (RGB) and 4 (with transparency)");
    m_constant = checkpoint.tensor("synthesis.b4.const").to(device, torch::kFloat);
    if (m_constant.dim() != 3 || m_constant.size(1) != 4 || m_constant.size(2) != 4)
        refuse(ErrorKind::CorruptFile, "its constant is not of 4x4 samples");
    m_constant = m_constant.unsqueeze(0);
    loadLayers(checkpoint);
    loadToRgb(checkpoint);
    if (m_info.numWs != static_cast<int>(m_layers.size()))
        refuse(ErrorKind::CorruptFile, "num_ws is " + std::to_string(m_info.numWs) + " for " +
                                           std::to_string(m_layers.size()) + " layers");
    m_info.hasMapping = m_mapping.isPresent();
    m_info.hasNoiseInputs = !noiseConstants().empty();
}

void StyleGan1Generator::loadLayers(const Checkpoint& checkpoint) {
    const torch::Tensor blur = blurFilter(checkpoint);
    const std::string fusedScale = checkpoint.text("fused_scale", "auto");
    std::int64_t channels = m_constant.size(1);
    for (int side = 4; side <= m_info.resolution; side *= 2) {
        for (int i = 0; i < 2; ++i) {
            const std::string prefix =
                "synthesis.b" + std::to_string(side) + ".conv" + std::to_string(i);
            const bool upscales = side > 4 && i == 0;
            StyleGan1Layer layer(checkpoint, prefix,
                                 upscales ? upscalingTo(side, fusedScale)
                                          : StyleGan1Upscaling::None,
                                 blur, m_device);
            const bool isFirst = m_layers.empty();
            if (isFirst == layer.hasConvolution() || layer.styleInputs() != m_info.wDim ||
                (isFirst ? layer.outputs() : layer.inputs()) != channels)
                refuse(ErrorKind::CorruptFile, "its layers do not fit together at " + prefix);
            if (layer.hasNoise() && !layer.noiseConstant().defined())
                layer.setNoiseConstant(
                    seededNormal({1, 1, side, side}, static_cast<int>(m_layers.size()))
                        .to(m_device));
            if (layer.hasNoise() && layer.noiseConstant().size(3) != side)
                refuse(ErrorKind::CorruptFile, "the noise of " + prefix + " has another size");
            channels = layer.outputs();
            m_info.styleLayers.push_back(
                {static_cast<int>(m_layers.size()), side, bandOf(side),
                 std::to_string(side) + " px, " +
                     (isFirst ? std::string("constant") : "convolution " + std::to_string(i))});
            m_layers.push_back(std::move(layer));
        }
    }
}

void StyleGan1Generator::loadToRgb(const Checkpoint& checkpoint) {
    m_toRgbWeight = checkpoint.tensor("synthesis.torgb.weight").to(m_device, torch::kFloat);
    m_toRgbBias = checkpoint.tensor("synthesis.torgb.bias").to(m_device, torch::kFloat);
    const std::int64_t channels = m_layers.back().outputs();
    if (m_toRgbWeight.sizes() != at::IntArrayRef({3, channels, 1, 1}) ||
        m_toRgbBias.sizes() != at::IntArrayRef({3}))
        refuse(ErrorKind::CorruptFile, "its last convolution does not make RGB");
    m_toRgbWeight = m_toRgbWeight / std::sqrt(static_cast<double>(channels));
}

torch::Tensor StyleGan1Generator::map(const torch::Tensor& z, const torch::Tensor& c, double psi,
                                      int cutoff) const {
    return m_mapping.map(z, c, psi, cutoff);
}

torch::Tensor StyleGan1Generator::synthesize(const torch::Tensor& wPlus,
                                             const NoiseInputs& noise) const {
    if (wPlus.dim() != 3 || wPlus.size(1) != m_info.numWs || wPlus.size(2) != m_info.wDim)
        throw Error(ErrorKind::InvalidArgument, "The network needs w+ of shape n x " +
                                                    std::to_string(m_info.numWs) + " x " +
                                                    std::to_string(m_info.wDim));
    torch::Tensor x = m_constant.expand({wPlus.size(0), -1, -1, -1});
    std::size_t next = 0;
    for (std::size_t i = 0; i < m_layers.size(); ++i) {
        torch::Tensor map;
        if (m_layers[i].hasNoise() && noise.mode == NoiseInputs::Mode::Constant)
            map = m_layers[i].noiseConstant();
        if (m_layers[i].hasNoise() && noise.mode == NoiseInputs::Mode::Maps) {
            map = next < noise.maps.size() ? noise.maps[next++] : torch::Tensor();
            if (!map.defined() || map.sizes() != m_layers[i].noiseConstant().sizes())
                throw Error(ErrorKind::InvalidArgument,
                            "A noise map has the wrong shape for this network");
        }
        const auto part = [&layer = m_layers[i]](const Tensors& in) {
            return Tensors{layer(in[0], in[1], in[2])};
        };
        x = checkpointed(part, {x, wPlus.select(1, static_cast<std::int64_t>(i)), map}).front();
    }
    return at::conv2d(x, m_toRgbWeight, m_toRgbBias).contiguous();
}

std::vector<torch::Tensor> StyleGan1Generator::noiseConstants() const {
    std::vector<torch::Tensor> constants;
    for (const StyleGan1Layer& layer : m_layers) {
        if (layer.hasNoise())
            constants.push_back(layer.noiseConstant());
    }
    return constants;
}

torch::Tensor StyleGan1Generator::styleWeights(int row) const {
    requireRow(m_info, row);
    return m_layers[static_cast<std::size_t>(row)].styleWeights();
}

} // namespace inlay
