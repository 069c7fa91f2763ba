#include "core/engine/network/stylegan2_generator.h"

#include "core/base/error.h"
#include "core/engine/checkpoint/checkpoint.h"
#include "core/engine/network/generator_info.h"
#include "core/engine/network/gradient_checkpointing.h"

#include <algorithm>

namespace inlay {

namespace {

void requireShape(const torch::Tensor& actual, const torch::Tensor& expected, const char* what) {
    if (!actual.defined() || actual.sizes() != expected.sizes())
        throw Error(ErrorKind::InvalidArgument,
                    std::string("A ") + what + " has the wrong shape for this network");
}

/// `block`, as one segment of gradient checkpointing where memory is short.
StyleGan2State through(const StyleGan2Block& block, const StyleGan2State& before,
                       const torch::Tensor& wPlus, const Tensors& noise) {
    const auto part = [&block](const Tensors& in) {
        const StyleGan2State after = block({in[0], in[1]}, in[2], {in.begin() + 3, in.end()});
        Tensors outputs{after.features};
        if (after.image.defined())
            outputs.push_back(after.image);
        return outputs;
    };
    Tensors inputs{before.features, before.image, wPlus};
    inputs.insert(inputs.end(), noise.begin(), noise.end());
    const Tensors outputs = checkpointed(part, inputs);
    return {outputs[0], outputs.size() > 1 ? outputs[1] : torch::Tensor()};
}

} // namespace

StyleGan2Generator::StyleGan2Generator(const Checkpoint& checkpoint, torch::Device device)
    : m_device(device)
    , m_architecture(StyleGan2Architecture::of(checkpoint))
    , m_mapping(checkpoint, device)
    , m_encoder(checkpoint, device)
    , m_info(describeNetwork(checkpoint)) {
    const torch::NoGradGuard noGrad;
    for (const int resolution : m_architecture.blockResolutions()) {
        m_blocks.emplace_back(checkpoint, m_architecture, resolution, device);
        if (m_blocks.size() > 1) {
            const auto& before = m_blocks[m_blocks.size() - 2].layers().back();
            if (m_blocks.back().layers().front().inputs() != before.outputs())
                throw Error(ErrorKind::CorruptFile, "The network's blocks do not fit together at " +
                                                        std::to_string(resolution) + " px");
        }
    }
    m_info.architecture = m_architecture.name();
    m_info.width = m_architecture.widthOf(m_architecture.resolution);
    m_info.height = m_architecture.heightOf(m_architecture.resolution);
    m_info.resolution = std::max(m_info.width, m_info.height);
    m_info.styleLayers = m_architecture.styleLayers();
    m_info.hasMapping = m_mapping.isPresent();
    m_info.hasEncoder = m_encoder.isPresent();
    m_info.hasNoiseInputs = !noiseConstants().empty();
}

torch::Tensor StyleGan2Generator::map(const torch::Tensor& z, const torch::Tensor& c, double psi,
                                      int cutoff) const {
    return m_mapping.map(z, c, psi, cutoff);
}

torch::Tensor StyleGan2Generator::synthesize(const torch::Tensor& wPlus,
                                             const NoiseInputs& noise) const {
    if (wPlus.dim() != 3 || wPlus.size(1) != m_architecture.numWs ||
        wPlus.size(2) != m_architecture.wDim)
        throw Error(ErrorKind::InvalidArgument, "The network needs w+ of shape n x " +
                                                    std::to_string(m_architecture.numWs) + " x " +
                                                    std::to_string(m_architecture.wDim));
    std::size_t next = 0;
    StyleGan2State state;
    for (const StyleGan2Block& block : m_blocks) {
        std::vector<torch::Tensor> blockNoise;
        for (const StyleGan2Layer& layer : block.layers()) {
            torch::Tensor map;
            if (layer.noiseConstant().defined() && noise.mode == NoiseInputs::Mode::Constant)
                map = layer.noiseConstant();
            if (layer.noiseConstant().defined() && noise.mode == NoiseInputs::Mode::Maps) {
                map = next < noise.maps.size() ? noise.maps[next++] : torch::Tensor();
                requireShape(map, layer.noiseConstant(), "noise map");
            }
            blockNoise.push_back(map);
        }
        state = through(block, state, wPlus, blockNoise);
    }
    return state.image;
}

std::vector<torch::Tensor> StyleGan2Generator::noiseConstants() const {
    std::vector<torch::Tensor> constants;
    for (const StyleGan2Block& block : m_blocks) {
        for (const StyleGan2Layer& layer : block.layers()) {
            if (layer.noiseConstant().defined())
                constants.push_back(layer.noiseConstant());
        }
    }
    return constants;
}

torch::Tensor StyleGan2Generator::encode(const torch::Tensor& image) const {
    return m_encoder.isPresent() ? m_encoder.encode(image, meanW()) : Generator::encode(image);
}

torch::Tensor StyleGan2Generator::styleWeights(int row) const {
    requireRow(m_info, row);
    int first = 0;
    for (const StyleGan2Block& block : m_blocks) {
        const int count = static_cast<int>(block.layers().size());
        if (row < first + count)
            return block.layers()[static_cast<std::size_t>(row - first)].styleWeights();
        first += count;
    }
    return m_blocks.back().toRgb().styleWeights();
}

} // namespace inlay
