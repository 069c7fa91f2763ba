#include "core/engine/network/stylegan3_generator.h"

#include "core/base/error.h"
#include "core/engine/checkpoint/checkpoint.h"
#include "core/engine/network/generator_info.h"
#include "core/engine/network/gradient_checkpointing.h"

namespace inlay {

StyleGan3Generator::StyleGan3Generator(const Checkpoint& checkpoint, torch::Device device)
    : m_device(device)
    , m_architecture(StyleGan3Architecture::of(checkpoint))
    , m_mapping(checkpoint, device)
    , m_input(checkpoint, m_architecture, device)
    , m_info(describeNetwork(checkpoint)) {
    const torch::NoGradGuard noGrad;
    int channels = m_input.channels();
    for (const StyleGan3LayerShape& shape : m_architecture.layers) {
        m_layers.emplace_back(checkpoint, m_architecture, shape, device);
        if (m_layers.back().inputs() != channels)
            throw Error(ErrorKind::CorruptFile,
                        "The network's layers do not fit together at " + shape.name);
        channels = m_layers.back().outputs();
    }
    if (channels != m_architecture.imageChannels)
        throw Error(ErrorKind::CorruptFile, "The network's last layer does not make RGB");
    m_info.styleLayers = m_architecture.styleLayers();
    m_info.hasMapping = m_mapping.isPresent();
    m_info.hasNoiseInputs = false;
}

torch::Tensor StyleGan3Generator::map(const torch::Tensor& z, const torch::Tensor& c, double psi,
                                      int cutoff) const {
    return m_mapping.map(z, c, psi, cutoff);
}

torch::Tensor StyleGan3Generator::synthesize(const torch::Tensor& wPlus, const NoiseInputs&) const {
    if (wPlus.dim() != 3 || wPlus.size(1) != m_architecture.numWs ||
        wPlus.size(2) != m_architecture.wDim)
        throw Error(ErrorKind::InvalidArgument, "The network needs w+ of shape n x " +
                                                    std::to_string(m_architecture.numWs) + " x " +
                                                    std::to_string(m_architecture.wDim));
    torch::Tensor x = m_input(wPlus.select(1, 0));
    for (std::size_t i = 0; i < m_layers.size(); ++i) {
        const auto part = [&layer = m_layers[i]](const Tensors& in) {
            return Tensors{layer(in[0], in[1])};
        };
        x = checkpointed(part, {x, wPlus.select(1, static_cast<std::int64_t>(i) + 1)}).front();
    }
    return (x * m_architecture.outputScale).contiguous();
}

torch::Tensor StyleGan3Generator::styleWeights(int row) const {
    requireRow(m_info, row);
    if (row == 0)
        return m_input.styleWeights();
    return m_layers[static_cast<std::size_t>(row) - 1].styleWeights();
}

} // namespace inlay
