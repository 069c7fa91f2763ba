#include "core/engine/reference/textbook_generator.h"

#include "core/engine/network/generator_info.h"
#include "core/engine/reference/textbook_operations.h"

#include <cmath>

namespace inlay {

namespace {

torch::Tensor leakyRelu(const torch::Tensor& x, double gain) {
    return at::leaky_relu(x, 0.2) * gain;
}

torch::Tensor normalized(const torch::Tensor& x) {
    return x * (x.square().mean({1}, true) + 1e-8).rsqrt();
}

std::string block(int resolution) {
    return "synthesis.b" + std::to_string(resolution);
}

} // namespace

TextbookGenerator::TextbookGenerator(const Checkpoint& checkpoint, torch::Device device)
    : m_weights(checkpoint)
    , m_device(device)
    , m_info(describeNetwork(checkpoint))
    , m_convClamp(checkpoint.number("conv_clamp", -1)) {
    for (auto& [name, weight] : m_weights.tensors)
        weight = weight.to(device, torch::kFloat);
}

torch::Tensor TextbookGenerator::map(const torch::Tensor& z, const torch::Tensor& c, double psi,
                                     int cutoff) const {
    torch::Tensor x = normalized(z);
    if (m_info.cDim > 0) {
        const torch::Tensor label = textbook::fullyConnected(c, tensor("mapping.embed.weight"),
                                                             tensor("mapping.embed.bias"), 1.0);
        x = torch::cat({x, normalized(label)}, 1);
    }
    const double multiplier = m_weights.number("mapping_lr_multiplier", 0.01);
    for (int i = 0; i < m_weights.integer("mapping_layers"); ++i) {
        const std::string name = "mapping.fc" + std::to_string(i);
        x = textbook::fullyConnected(x, tensor(name + ".weight"), tensor(name + ".bias"),
                                     multiplier);
        x = leakyRelu(x, std::sqrt(2.0));
    }
    std::vector<torch::Tensor> rows;
    for (int row = 0; row < m_info.numWs; ++row)
        rows.push_back(cutoff < 0 || row < cutoff ? meanW() + psi * (x - meanW()) : x);
    return torch::stack(rows, 1);
}

torch::Tensor TextbookGenerator::clamped(const torch::Tensor& x, double gain) const {
    return m_convClamp < 0 ? x : at::clamp(x, -m_convClamp * gain, m_convClamp * gain);
}

torch::Tensor TextbookGenerator::layer(const std::string& name, const torch::Tensor& x,
                                       const torch::Tensor& w, const torch::Tensor& noise,
                                       bool upsamples, double gain) const {
    const torch::Tensor style = textbook::fullyConnected(w, tensor(name + ".affine.weight"),
                                                         tensor(name + ".affine.bias"), 1.0);
    torch::Tensor y =
        textbook::modulatedConvolution(x, tensor(name + ".weight"), style, true, upsamples);
    if (noise.defined())
        y = y + noise * tensor(name + ".noise_strength");
    y = y + tensor(name + ".bias").reshape({1, -1, 1, 1});
    return clamped(leakyRelu(y, std::sqrt(2.0) * gain), gain);
}

torch::Tensor TextbookGenerator::toRgb(const std::string& name, const torch::Tensor& x,
                                       const torch::Tensor& w) const {
    const torch::Tensor& weight = tensor(name + ".weight");
    const torch::Tensor style = textbook::fullyConnected(w, tensor(name + ".affine.weight"),
                                                         tensor(name + ".affine.bias"), 1.0) /
                                std::sqrt(static_cast<double>(weight.size(1)));
    const torch::Tensor rgb = textbook::modulatedConvolution(x, weight, style, false, false);
    return clamped(rgb + tensor(name + ".bias").reshape({1, -1, 1, 1}), 1.0);
}

torch::Tensor TextbookGenerator::synthesize(const torch::Tensor& wPlus,
                                            const NoiseInputs& noise) const {
    const std::string architecture = m_info.architecture;
    const std::vector<torch::Tensor> constants = noiseConstants();
    std::size_t noiseIndex = 0;
    const auto nextNoise = [&]() -> torch::Tensor {
        const std::size_t index = noiseIndex++;
        if (noise.mode == NoiseInputs::Mode::None)
            return {};
        return noise.mode == NoiseInputs::Mode::Maps ? noise.maps[index] : constants[index];
    };
    torch::Tensor x = tensor("synthesis.b4.const").unsqueeze(0).repeat({wPlus.size(0), 1, 1, 1});
    torch::Tensor image;
    int row = 0;
    for (int resolution = 4; resolution <= m_info.resolution; resolution *= 2) {
        const std::string name = block(resolution);
        const bool residual = architecture == "resnet" && resolution > 4;
        torch::Tensor around;
        if (residual) {
            const torch::Tensor& weight = tensor(name + ".skip.weight");
            const double gain = std::sqrt(0.5) / std::sqrt(static_cast<double>(weight.size(1)));
            around = textbook::upsample2d(at::conv2d(x, weight * gain));
        }
        if (resolution > 4)
            x = layer(name + ".conv0", x, wPlus.select(1, row++), nextNoise(), true, 1.0);
        x = layer(name + ".conv1", x, wPlus.select(1, row++), nextNoise(), false,
                  residual ? std::sqrt(0.5) : 1.0);
        if (residual)
            x = around + x;
        if (image.defined())
            image = textbook::upsample2d(image);
        if (architecture == "skip" || resolution == m_info.resolution) {
            const torch::Tensor rgb = toRgb(name + ".torgb", x, wPlus.select(1, row));
            image = image.defined() ? image + rgb : rgb;
        }
    }
    return image;
}

std::vector<torch::Tensor> TextbookGenerator::noiseConstants() const {
    std::vector<torch::Tensor> constants;
    for (int resolution = 4; resolution <= m_info.resolution; resolution *= 2) {
        for (const char* convolution : {".conv0", ".conv1"}) {
            const std::string name = block(resolution) + convolution + ".noise_const";
            if (m_weights.has(name))
                constants.push_back(tensor(name).unsqueeze(0).unsqueeze(0));
        }
    }
    return constants;
}

} // namespace inlay
