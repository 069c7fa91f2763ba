#include "core/engine/network/stylegan3_layer.h"

#include "core/base/error.h"
#include "core/engine/checkpoint/checkpoint.h"

#include <cmath>

namespace inlay {

namespace {

std::int64_t taps(const torch::Tensor& filter) {
    return filter.defined() ? filter.size(0) : 1;
}

torch::Tensor loadFilter(const Checkpoint& checkpoint, const std::string& name,
                         torch::Device device) {
    if (!checkpoint.has(name))
        return {};
    torch::Tensor filter = checkpoint.tensor(name).to(device, torch::kFloat);
    const bool fits = filter.dim() == 1 || (filter.dim() == 2 && filter.size(0) == filter.size(1));
    if (!fits || filter.size(0) < 1 || filter.size(0) > 256)
        throw Error(ErrorKind::CorruptFile, "'" + name + "' is not a resampling filter");
    return filter;
}

/// As NVIDIA's SynthesisLayer pads: all of what the filters and the convolution take away, or add,
/// shared between the sides so that the picture's centre stays where it is.
ResamplingPadding paddingFor(const StyleGan3LayerShape& shape, std::int64_t kernel, int up,
                             int down, std::int64_t upTaps, std::int64_t downTaps) {
    std::int64_t total = (shape.outSize - 1) * down + 1;
    total -= (shape.inSize + kernel - 1) * up;
    total += upTaps + downTaps - 2;
    const std::int64_t doubled = total + up;
    const std::int64_t before = doubled >= 0 ? doubled / 2 : -((-doubled + 1) / 2);
    return {before, total - before, before, total - before};
}

} // namespace

StyleGan3Layer::StyleGan3Layer(const Checkpoint& checkpoint,
                               const StyleGan3Architecture& architecture,
                               const StyleGan3LayerShape& shape, torch::Device device)
    : m_clamp(architecture.convClamp)
    , m_toRgb(shape.toRgb) {
    const std::string prefix = "synthesis." + shape.name;
    const int activationRate =
        std::max(shape.inRate, shape.outRate) * (m_toRgb ? 1 : architecture.lreluUpsampling);
    m_upFactor = activationRate / shape.inRate;
    m_downFactor = activationRate / shape.outRate;
    m_upFilter = loadFilter(checkpoint, prefix + ".up_filter", device);
    m_downFilter = loadFilter(checkpoint, prefix + ".down_filter", device);

    const torch::Tensor weight = checkpoint.tensor(prefix + ".weight").to(device, torch::kFloat);
    m_bias = checkpoint.tensor(prefix + ".bias").to(device, torch::kFloat);
    if (weight.dim() != 4 || weight.size(2) != weight.size(3) || weight.numel() == 0 ||
        m_bias.dim() != 1 || m_bias.size(0) != weight.size(0))
        throw Error(ErrorKind::CorruptFile,
                    "The shapes of '" + prefix + "' are not those of a convolution");
    const double toRgbGain = 1 / std::sqrt(static_cast<double>(weight[0].numel()));
    m_affine =
        FullyConnected(checkpoint, prefix + ".affine", device, 1.0, m_toRgb ? toRgbGain : 1.0);
    if (m_affine.inputs() != architecture.wDim || m_affine.outputs() != weight.size(1))
        throw Error(ErrorKind::CorruptFile, "'" + prefix + ".affine' does not fit its convolution");
    m_inputGain =
        checkpoint.tensor(prefix + ".magnitude_ema").to(torch::kFloat).rsqrt().item<float>();

    m_weight = m_toRgb ? weight : weight * weight.square().mean({1, 2, 3}, true).rsqrt();
    m_squaredWeight = m_weight.square().sum({2, 3}).t().contiguous();
    m_weight = m_weight.contiguous(at::MemoryFormat::ChannelsLast);
    m_padding = paddingFor(shape, weight.size(2), m_upFactor, m_downFactor, taps(m_upFilter),
                           taps(m_downFilter));
}

/// The weights are constant: the style scales the input instead, the demodulation the output.
torch::Tensor StyleGan3Layer::convolve(const torch::Tensor& x, const torch::Tensor& w) const {
    torch::Tensor style = m_affine(w);
    torch::Tensor demodulation;
    if (!m_toRgb) {
        style = style * style.square().mean({1}, true).rsqrt();
        demodulation = (at::matmul(style.square(), m_squaredWeight) + 1e-8).rsqrt();
    }
    const torch::Tensor scaled = x * (style * m_inputGain).unsqueeze(2).unsqueeze(3);
    const torch::Tensor y = at::conv2d(scaled, m_weight, {}, 1, m_weight.size(2) - 1);
    const torch::Tensor bias = m_bias.unsqueeze(1).unsqueeze(2);
    if (m_toRgb)
        return y + bias;
    return at::addcmul(bias, y, demodulation.unsqueeze(2).unsqueeze(3));
}

torch::Tensor StyleGan3Layer::operator()(const torch::Tensor& x, const torch::Tensor& w) const {
    torch::Tensor y = convolve(x, w);
    if (m_upFilter.defined())
        y = filterUp(y, m_upFilter, m_upFactor, m_padding, m_upFactor * m_upFactor);
    else if (m_padding != ResamplingPadding{})
        y = at::constant_pad_nd(y, {m_padding[0], m_padding[1], m_padding[2], m_padding[3]});
    if (!m_toRgb)
        y = scaledLeakyRelu(y);
    if (m_clamp >= 0)
        y = y.clamp(-m_clamp, m_clamp);
    return m_downFilter.defined() ? filterDown(y, m_downFilter, m_downFactor) : y;
}

} // namespace inlay
