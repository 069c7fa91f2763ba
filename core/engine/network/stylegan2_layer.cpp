#include "core/engine/network/stylegan2_layer.h"

#include "core/base/error.h"
#include "core/engine/checkpoint/checkpoint.h"

#include <algorithm>
#include <cmath>

namespace inlay {

namespace {

/// From this side in pixels on, of a layer's input, the fused kernels are faster: below it their
/// transformed weights, four times as large and more, are read for too few pixels.
constexpr std::int64_t fusedFrom = 32;
constexpr std::int64_t fusedUpFrom = 32;

torch::Tensor load(const Checkpoint& checkpoint, const std::string& name, torch::Device device) {
    return checkpoint.tensor(name).to(device, torch::kFloat);
}

/// As it is stored: neither moved to the device nor converted to float32.
torch::Tensor loadKernel(const Checkpoint& checkpoint, const std::string& prefix, int size) {
    torch::Tensor weight = checkpoint.tensor(prefix + ".weight");
    if (weight.dim() != 4 || weight.size(2) != size || weight.size(3) != size)
        throw Error(ErrorKind::CorruptFile, "'" + prefix + ".weight' is not a set of " +
                                                std::to_string(size) + "x" + std::to_string(size) +
                                                " kernels");
    return weight;
}

void requireFit(bool fits, const std::string& prefix) {
    if (!fits)
        throw Error(ErrorKind::CorruptFile, "The shapes in '" + prefix + "' do not fit together");
}

} // namespace

StyleGan2Layer::StyleGan2Layer(const Checkpoint& checkpoint, const std::string& prefix,
                               torch::Device device, bool upsamples, double convClamp)
    : m_affine(checkpoint, prefix + ".affine", device)
    , m_convClamp(convClamp)
    , m_upsamples(upsamples) {
    const torch::Tensor weight = loadKernel(checkpoint, prefix, 3);
    m_lazyKernels = std::make_shared<LazyKernels>();
    m_lazyKernels->source = weight;
    m_bias = load(checkpoint, prefix + ".bias", device).reshape({1, -1, 1, 1});
    requireFit(m_affine.outputs() == weight.size(1) && m_bias.numel() == weight.size(0), prefix);
    if (checkpoint.has(prefix + ".noise_const")) {
        const torch::Tensor noise = load(checkpoint, prefix + ".noise_const", device);
        requireFit(noise.dim() == 2, prefix);
        m_noiseConstant = noise.unsqueeze(0).unsqueeze(0).contiguous();
        m_noiseStrength =
            load(checkpoint, prefix + ".noise_strength", torch::kCPU).reshape({-1}).item<float>();
    }
}

StyleGan2Layer::Kernels StyleGan2Layer::makeKernels(const torch::Tensor& source) const {
    const torch::NoGradGuard noGrad;
    const torch::Tensor weight = source.to(m_bias.device(), torch::kFloat);
    Kernels kernels;
    kernels.weightPower = weight.square().sum({2, 3}).t().contiguous();
    if (m_upsamples)
        kernels.upConvolution = UpConvolution(weight);
    else
        kernels.weight = weight.contiguous(torch::MemoryFormat::ChannelsLast);
    const std::int64_t size = m_noiseConstant.defined()
                                  ? std::min(m_noiseConstant.size(2), m_noiseConstant.size(3))
                                  : fusedFrom * 2;
    if (StyledConvolution::isSupported(weight) &&
        (m_upsamples ? size / 2 >= fusedUpFrom : size >= fusedFrom))
        kernels.fused = StyledConvolution(weight, m_bias, m_upsamples);
    return kernels;
}

const StyleGan2Layer::Kernels& StyleGan2Layer::kernels() const {
    std::call_once(m_lazyKernels->once, [this] {
        m_lazyKernels->kernels = makeKernels(m_lazyKernels->source);
        m_lazyKernels->source.reset();
    });
    return m_lazyKernels->kernels;
}

StyledConvolution::Inputs StyleGan2Layer::inputs(const torch::Tensor& x, const torch::Tensor& w,
                                                 const torch::Tensor& noise, double gain) const {
    StyledConvolution::Inputs inputs;
    inputs.x = x;
    inputs.style = m_affine(w);
    inputs.demodulation = at::rsqrt(at::mm(inputs.style.square(), kernels().weightPower) + 1e-8);
    if (noise.defined() && m_noiseStrength != 0)
        inputs.noise = noise * m_noiseStrength;
    inputs.activation = {0.2, std::sqrt(2.0) * gain, m_convClamp * gain};
    return inputs;
}

std::pair<torch::Tensor, torch::Tensor>
StyleGan2Layer::withRgb(const torch::Tensor& x, const torch::Tensor& w, const torch::Tensor& noise,
                        double gain, const torch::Tensor& rgbKernel) const {
    return kernels().fused.withRgb(inputs(x, w, noise, gain), rgbKernel);
}

torch::Tensor StyleGan2Layer::operator()(const torch::Tensor& x, const torch::Tensor& w,
                                         const torch::Tensor& noise, double gain) const {
    const Kernels& prepared = kernels();
    const StyledConvolution::Inputs in = inputs(x, w, noise, gain);
    if (prepared.fused.canTake(x))
        return prepared.fused(in);

    const torch::Tensor styled = x * in.style.unsqueeze(2).unsqueeze(3);
    const torch::Tensor features = m_upsamples ? prepared.upConvolution(styled)
                                               : at::conv2d(styled, prepared.weight, {}, 1, 1);

    // The leaky ReLU commutes with a positive gain, which so costs nothing here.
    const auto [slope, totalGain, limit] = in.activation;
    const torch::Tensor offset = in.noise.defined() ? m_bias + in.noise : m_bias;
    torch::Tensor y = at::addcmul(offset * totalGain, features,
                                  (in.demodulation * totalGain).unsqueeze(2).unsqueeze(3));
    y = at::leaky_relu_(y, slope);
    return limit < 0 ? y : at::clamp(y, -limit, limit);
}

StyleGan2ToRgb::StyleGan2ToRgb(const Checkpoint& checkpoint, const std::string& prefix,
                               torch::Device device, double convClamp)
    : m_convClamp(convClamp) {
    const torch::Tensor weight = loadKernel(checkpoint, prefix, 1).to(device, torch::kFloat);
    const double gain = 1.0 / std::sqrt(static_cast<double>(weight.size(1)));
    m_affine = FullyConnected(checkpoint, prefix + ".affine", device, 1.0, gain);
    m_weight = weight.flatten(1).t().contiguous();
    m_bias = load(checkpoint, prefix + ".bias", device);
    requireFit(m_affine.outputs() == weight.size(1) && m_bias.numel() == weight.size(0), prefix);
}

torch::Tensor StyleGan2ToRgb::operator()(const torch::Tensor& x, const torch::Tensor& w) const {
    // With three outputs it is cheaper to modulate the kernel than the features: one matrix product
    // over the pixels, which channels_last features are already laid out for.
    const torch::Tensor kernel = m_affine(w).unsqueeze(2) * m_weight; // [n, in, 3]
    const torch::Tensor pixels = x.permute({0, 2, 3, 1}).reshape({x.size(0), -1, x.size(1)});
    const torch::Tensor rgb = at::matmul(pixels, kernel) + m_bias;
    return limited(rgb.reshape({x.size(0), x.size(2), x.size(3), -1}).permute({0, 3, 1, 2}));
}

torch::Tensor StyleGan2ToRgb::kernel(const torch::Tensor& w) const {
    return m_affine(w) * m_weight.t();
}

torch::Tensor StyleGan2ToRgb::finished(const torch::Tensor& projected) const {
    return limited(projected + m_bias.view({1, -1, 1, 1}));
}

torch::Tensor StyleGan2ToRgb::limited(const torch::Tensor& image) const {
    return m_convClamp < 0 ? image : at::clamp(image, -m_convClamp, m_convClamp);
}

} // namespace inlay
