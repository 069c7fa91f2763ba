#include "core/engine/network/stylegan2_block.h"

#include "core/base/error.h"
#include "core/engine/checkpoint/checkpoint.h"
#include "core/engine/network/resampling.h"

#include <cmath>
#include <tuple>

namespace inlay {

StyleGan2Block::StyleGan2Block(const Checkpoint& checkpoint,
                               const StyleGan2Architecture& architecture, int resolution,
                               torch::Device device)
    : m_resolution(resolution)
    , m_hasToRgb(architecture.hasToRgb(resolution)) {
    const std::string prefix = "synthesis.b" + std::to_string(resolution);
    const double clamp = architecture.convClamp;
    if (resolution == 4) {
        m_constant = checkpoint.tensor(prefix + ".const")
                         .to(device, torch::kFloat)
                         .unsqueeze(0)
                         .contiguous(torch::MemoryFormat::ChannelsLast);
    } else {
        m_layers.emplace_back(checkpoint, prefix + ".conv0", device, true, clamp);
        if (architecture.kind == StyleGan2Architecture::Kind::Resnet) {
            const torch::Tensor weight =
                checkpoint.tensor(prefix + ".skip.weight").to(device, torch::kFloat);
            // The equalised learning rate's scale and the sum's gain, once for all.
            m_skipWeight = weight * std::sqrt(0.5 / static_cast<double>(weight.size(1)));
        }
    }
    m_layers.emplace_back(checkpoint, prefix + ".conv1", device, false, clamp);
    for (const StyleGan2Layer& layer : m_layers) {
        const torch::Tensor& noise = layer.noiseConstant();
        if (noise.defined() && (noise.size(2) != architecture.heightOf(resolution) ||
                                noise.size(3) != architecture.widthOf(resolution)))
            throw Error(ErrorKind::CorruptFile,
                        "The noise in '" + prefix + "' is not of the block's size");
    }
    if (m_hasToRgb)
        m_toRgb = StyleGan2ToRgb(checkpoint, prefix + ".torgb", device, clamp);
}

int StyleGan2Block::firstRow() const {
    int row = -1; // the 4 px block begins with its second convolution
    for (int r = 4; r < m_resolution; r *= 2)
        row += 2;
    return row < 0 ? 0 : row;
}

torch::Tensor StyleGan2Block::skip(const torch::Tensor& features) const {
    return upsample2d(at::conv2d(features, m_skipWeight));
}

StyleGan2State StyleGan2Block::operator()(const StyleGan2State& before, const torch::Tensor& wPlus,
                                          const std::vector<torch::Tensor>& noise) const {
    StyleGan2State state = before;
    int row = firstRow();
    if (m_constant.defined())
        state.features = m_constant.expand({wPlus.size(0), -1, -1, -1});
    const double lastGain = m_skipWeight.defined() ? std::sqrt(0.5) : 1.0;
    torch::Tensor rgb;
    for (std::size_t i = 0; i < m_layers.size(); ++i) {
        const bool last = i + 1 == m_layers.size();
        const torch::Tensor w = wPlus.select(1, row++);
        // Nothing lies between the last convolution and toRGB, unless a residual is added.
        if (last && m_hasToRgb && !m_skipWeight.defined() && m_toRgb.imageChannels() == 3 &&
            m_layers[i].hasRgb(state.features)) {
            const torch::Tensor kernel = m_toRgb.kernel(wPlus.select(1, row));
            std::tie(state.features, rgb) =
                m_layers[i].withRgb(state.features, w, noise[i], lastGain, kernel);
            rgb = m_toRgb.finished(rgb);
        } else {
            state.features = m_layers[i](state.features, w, noise[i], last ? lastGain : 1.0);
        }
    }
    if (m_skipWeight.defined())
        state.features = state.features + skip(before.features);
    if (state.image.defined())
        state.image = upsample2d(state.image);
    if (m_hasToRgb) {
        if (!rgb.defined())
            rgb = m_toRgb(state.features, wPlus.select(1, row));
        state.image = state.image.defined() ? state.image + rgb : rgb;
    }
    return state;
}

} // namespace inlay
