#include "core/engine/network/stylegan1_layer.h"

#include "core/base/error.h"
#include "core/engine/checkpoint/checkpoint.h"

#include <cmath>

namespace inlay {

namespace {

[[noreturn]] void refuse(const std::string& prefix, const char* what) {
    throw Error(ErrorKind::CorruptFile, "'" + prefix + "' " + what);
}

/// The 4x4 kernel K of the equivalent transposed convolution, y[o] = sum x[i] K[o - 2 i + 1]: each
/// sample stands for 2x2 of the up-scaled image, so the 3x3 kernel is summed over 2x2. TensorFlow's
/// fused form does not mirror it, the plain one does.
torch::Tensor transposedKernel(const torch::Tensor& weight, StyleGan1Upscaling upscaling) {
    const torch::Tensor oriented =
        upscaling == StyleGan1Upscaling::Fused ? weight : weight.flip({2, 3});
    const torch::Tensor padded = at::constant_pad_nd(oriented, {1, 1, 1, 1});
    torch::Tensor kernel = at::zeros({weight.size(0), weight.size(1), 4, 4}, weight.options());
    for (int row = 0; row < 2; ++row) {
        for (int column = 0; column < 2; ++column)
            kernel += padded.narrow(2, row, 4).narrow(3, column, 4);
    }
    return kernel;
}

/// That transposed convolution as one plain 2x2 convolution to four times the channels: outputs at
/// even positions see the inputs q - 1 and q through K[3] and K[1], those at odd ones q and q + 1
/// through K[2] and K[0].
torch::Tensor phaseKernels(const torch::Tensor& kernel) {
    std::vector<torch::Tensor> phases;
    for (int row = 0; row < 2; ++row) {
        for (int column = 0; column < 2; ++column) {
            const torch::Tensor rows = at::stack(
                {kernel.select(2, 3 - row), kernel.select(2, 1 - row)}, 2); // [out, in, 2, 4]
            phases.push_back(
                at::stack({rows.select(3, 3 - column), rows.select(3, 1 - column)}, 3));
        }
    }
    return at::cat(phases, 0);
}

torch::Tensor load(const Checkpoint& checkpoint, const std::string& name, torch::Device device) {
    return checkpoint.tensor(name).to(device, torch::kFloat);
}

} // namespace

StyleGan1Layer::StyleGan1Layer(const Checkpoint& checkpoint, const std::string& prefix,
                               StyleGan1Upscaling upscaling, const torch::Tensor& blur,
                               torch::Device device)
    : m_bias(load(checkpoint, prefix + ".bias", device))
    , m_affine(checkpoint, prefix + ".affine", device)
    , m_upscales(upscaling != StyleGan1Upscaling::None) {
    if (m_bias.dim() != 1 || m_affine.outputs() != 2 * m_bias.size(0))
        refuse(prefix, "has a style that does not fit its channels");
    if (checkpoint.has(prefix + ".weight")) {
        m_weight = load(checkpoint, prefix + ".weight", device);
        if (m_weight.dim() != 4 || m_weight.size(0) != m_bias.size(0) || m_weight.size(2) != 3 ||
            m_weight.size(3) != 3)
            refuse(prefix, "is not a 3x3 convolution");
        m_inputs = static_cast<int>(m_weight.size(1));
        m_weight = m_weight * std::sqrt(2.0 / (9.0 * m_inputs));
        if (m_upscales)
            m_weight = phaseKernels(transposedKernel(m_weight, upscaling));
        m_weight = m_weight.contiguous(at::MemoryFormat::ChannelsLast);
    } else if (m_upscales) {
        refuse(prefix, "has no weight");
    }
    if (m_upscales && blur.defined())
        m_blur = at::outer(blur, blur)
                     .div(blur.sum().square())
                     .unsqueeze(0)
                     .unsqueeze(0)
                     .to(device, torch::kFloat);
    if (checkpoint.has(prefix + ".noise_strength")) {
        m_noiseStrength = load(checkpoint, prefix + ".noise_strength", device).reshape({-1});
        if (m_noiseStrength.size(0) != m_bias.size(0))
            refuse(prefix, "has a noise strength that does not fit its channels");
        m_noiseStrength = m_noiseStrength.reshape({1, -1, 1, 1});
    }
    if (checkpoint.has(prefix + ".noise_const")) {
        const torch::Tensor noise = load(checkpoint, prefix + ".noise_const", device);
        if (noise.dim() != 2)
            refuse(prefix, "has a noise constant that is no image");
        m_noiseConstant = noise.unsqueeze(0).unsqueeze(0);
    }
    m_bias = m_bias.reshape({1, -1, 1, 1});
}

torch::Tensor StyleGan1Layer::upscale(const torch::Tensor& x) const {
    const std::int64_t n = x.size(0), height = x.size(2), width = x.size(3);
    const std::int64_t channels = m_weight.size(0) / 4;
    const torch::Tensor phases =
        at::conv2d(at::constant_pad_nd(x, {1, 1, 1, 1}), m_weight).permute({0, 2, 3, 1});
    std::vector<torch::Tensor> rows;
    rows.reserve(2);
    for (int row = 0; row < 2; ++row) {
        std::vector<torch::Tensor> columns;
        columns.reserve(2);
        for (int column = 0; column < 2; ++column)
            columns.push_back(phases.narrow(1, row, height)
                                  .narrow(2, column, width)
                                  .narrow(3, (2 * row + column) * channels, channels));
        rows.push_back(at::stack(columns, 3)); // [n, h, w, 2, channels]
    }
    return at::stack(rows, 2).reshape({n, 2 * height, 2 * width, channels}).permute({0, 3, 1, 2});
}

torch::Tensor StyleGan1Layer::convolve(const torch::Tensor& x) const {
    if (!hasConvolution())
        return x;
    if (!m_upscales)
        return at::conv2d(x, m_weight, torch::Tensor(), 1, 1);
    torch::Tensor y = upscale(x);
    if (!m_blur.defined())
        return y;
    // TensorFlow's padding "SAME": the odd sample at the end.
    const std::int64_t margin = m_blur.size(2) - 1;
    const std::int64_t before = margin / 2, after = margin - margin / 2;
    const torch::Tensor kernel = m_blur.expand({y.size(1), 1, margin + 1, margin + 1}).contiguous();
    return at::conv2d(at::constant_pad_nd(y, {before, after, before, after}), kernel,
                      torch::Tensor(), 1, at::IntArrayRef(0), 1, y.size(1));
}

torch::Tensor StyleGan1Layer::operator()(const torch::Tensor& x, const torch::Tensor& w,
                                         const torch::Tensor& noise) const {
    torch::Tensor y = convolve(x);
    if (noise.defined() && hasNoise())
        y = at::addcmul(y, noise, m_noiseStrength);
    y = at::leaky_relu(y + m_bias, 0.2);

    const torch::Tensor style = m_affine(w).unsqueeze(2).unsqueeze(3);
    const torch::Tensor scale = style.narrow(1, 0, outputs()) + 1;
    const torch::Tensor shift = style.narrow(1, outputs(), outputs());
    const torch::Tensor centred = y - y.mean({2, 3}, true);
    const torch::Tensor deviation = (centred.square().mean({2, 3}, true) + 1e-8).rsqrt();
    return at::addcmul(shift, centred, deviation * scale);
}

} // namespace inlay
