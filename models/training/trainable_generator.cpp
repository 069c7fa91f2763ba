#include "models/training/trainable_generator.h"

#include "core/base/error.h"
#include "core/engine/checkpoint/checkpoint.h"
#include "models/training/layers.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace inlay::training {

namespace {

constexpr double mappingLrMultiplier = 0.01;

std::string blockName(int resolution) {
    return "synthesis.b" + std::to_string(resolution);
}

} // namespace

int GeneratorShape::numWs() const {
    return 2 * static_cast<int>(channels.size());
}

GeneratorShape GeneratorShape::forResolution(int resolution, int base, int maximum) {
    GeneratorShape shape;
    shape.resolution = resolution;
    for (int side = 4; side <= resolution; side *= 2)
        shape.channels[side] = std::min(base / side, maximum);
    return shape;
}

GeneratorShape GeneratorShape::of(const Checkpoint& checkpoint) {
    GeneratorShape shape;
    shape.resolution = checkpoint.integer("img_resolution");
    shape.zDim = checkpoint.integer("z_dim");
    shape.wDim = checkpoint.integer("w_dim");
    shape.mappingLayers = checkpoint.integer("mapping_layers");
    for (int side = 4; side <= shape.resolution; side *= 2)
        shape.channels[side] =
            static_cast<int>(checkpoint.tensor(blockName(side) + ".conv1.weight").size(0));
    return shape;
}

GeneratorShape shapeOf(const Checkpoint& checkpoint) {
    GeneratorShape shape;
    shape.resolution = checkpoint.integer("img_resolution");
    shape.zDim = checkpoint.integer("z_dim");
    shape.wDim = checkpoint.integer("w_dim");
    shape.mappingLayers = checkpoint.integer("mapping_layers");
    for (int side = 4; side <= shape.resolution; side *= 2)
        shape.channels[side] = static_cast<int>(
            checkpoint.tensor("g.synthesis.b" + std::to_string(side) + ".conv1.weight").size(0));
    return shape;
}

TrainableGenerator::TrainableGenerator(GeneratorShape shape, Parameters parameters)
    : m_shape(std::move(shape))
    , m_parameters(std::move(parameters)) {
    for (auto it = m_parameters.begin(); it != m_parameters.end();) {
        const bool isBuffer = it->first == "mapping.w_avg" ||
                              it->first.find(".noise_const") != std::string::npos ||
                              it->first.compare(0, 8, "encoder.") == 0;
        if (isBuffer) {
            buffers.insert(*it);
            it = m_parameters.erase(it);
        } else {
            ++it;
        }
    }
}

Parameters TrainableGenerator::randomParameters(const GeneratorShape& shape, std::uint64_t seed) {
    torch::manual_seed(seed);
    Parameters p;
    for (int i = 0; i < shape.mappingLayers; ++i) {
        const std::string name = "mapping.fc" + std::to_string(i);
        p[name + ".weight"] =
            torch::randn({shape.wDim, i == 0 ? shape.zDim : shape.wDim}) / mappingLrMultiplier;
        p[name + ".bias"] = torch::zeros({shape.wDim});
    }
    p["mapping.w_avg"] = torch::zeros({shape.wDim});
    p["synthesis.b4.const"] = torch::randn({shape.channels.at(4), 4, 4});
    const auto addStyled = [&](const std::string& name, int in, int out, int side) {
        p[name + ".affine.weight"] = torch::randn({in, shape.wDim});
        p[name + ".affine.bias"] = torch::ones({in});
        p[name + ".weight"] = torch::randn({out, in, 3, 3});
        p[name + ".bias"] = torch::zeros({out});
        p[name + ".noise_const"] = torch::randn({side, side});
        p[name + ".noise_strength"] = torch::zeros({});
    };
    for (const auto& [side, out] : shape.channels) {
        const std::string block = blockName(side);
        if (side > 4)
            addStyled(block + ".conv0", shape.channels.at(side / 2), out, side);
        addStyled(block + ".conv1", out, out, side);
        p[block + ".torgb.affine.weight"] = torch::randn({out, shape.wDim});
        p[block + ".torgb.affine.bias"] = torch::ones({out});
        p[block + ".torgb.weight"] = torch::randn({3, out, 1, 1});
        p[block + ".torgb.bias"] = torch::zeros({3});
    }
    return p;
}

const torch::Tensor& TrainableGenerator::get(const std::string& name) const {
    auto found = m_parameters.find(name);
    if (found == m_parameters.end()) {
        found = buffers.find(name);
        if (found == buffers.end())
            throw Error(ErrorKind::CorruptFile,
                        "The network to train has no tensor '" + name + "'");
    }
    return found->second;
}

torch::Tensor TrainableGenerator::map(const torch::Tensor& z) const {
    torch::Tensor x = z * torch::rsqrt(z.square().mean(1, true) + 1e-8);
    for (int i = 0; i < m_shape.mappingLayers; ++i) {
        const std::string name = "mapping.fc" + std::to_string(i);
        x = scaledLeakyRelu(
            equalizedLinear(x, get(name + ".weight"), get(name + ".bias"), mappingLrMultiplier));
    }
    return x;
}

torch::Tensor TrainableGenerator::broadcast(const torch::Tensor& w) const {
    return w.unsqueeze(1).expand({w.size(0), m_shape.numWs(), w.size(1)});
}

torch::Tensor TrainableGenerator::styledConvolution(const torch::Tensor& x, const torch::Tensor& w,
                                                    const std::string& layer, bool up,
                                                    bool randomNoise) const {
    const torch::Tensor& weight = get(layer + ".weight");
    const torch::Tensor style =
        equalizedLinear(w, get(layer + ".affine.weight"), get(layer + ".affine.bias"));
    const torch::Tensor styled = x * style.unsqueeze(2).unsqueeze(3);
    torch::Tensor y = up ? upConvolution(styled, weight) : sameConvolution(styled, weight);
    const torch::Tensor demodulation =
        torch::rsqrt(torch::mm(style.square(), weight.square().sum({2, 3}).t()) + 1e-8);
    y = y * demodulation.unsqueeze(2).unsqueeze(3);
    const torch::Tensor noise =
        randomNoise ? torch::randn({y.size(0), 1, y.size(2), y.size(3)}, y.options())
                    : get(layer + ".noise_const");
    y = y + noise * get(layer + ".noise_strength");
    return scaledLeakyRelu(y + get(layer + ".bias").reshape({1, -1, 1, 1}));
}

torch::Tensor TrainableGenerator::toRgb(const torch::Tensor& x, const torch::Tensor& w,
                                        const std::string& layer) const {
    const torch::Tensor& weight = get(layer + ".weight");
    const torch::Tensor style =
        equalizedLinear(w, get(layer + ".affine.weight"), get(layer + ".affine.bias")) /
        std::sqrt(static_cast<double>(weight.size(1)));
    return torch::conv2d(x * style.unsqueeze(2).unsqueeze(3), weight, get(layer + ".bias"));
}

torch::Tensor TrainableGenerator::synthesize(const torch::Tensor& wPlus, bool randomNoise) const {
    const int64_t n = wPlus.size(0);
    torch::Tensor x = channelsLast(
        get("synthesis.b4.const").unsqueeze(0).expand({n, m_shape.channels.at(4), 4, 4}));
    torch::Tensor image;
    int64_t row = 0;
    for (const auto& [side, channels] : m_shape.channels) {
        const std::string block = blockName(side);
        if (side > 4)
            x = styledConvolution(x, wPlus.select(1, row++), block + ".conv0", true, randomNoise);
        x = styledConvolution(x, wPlus.select(1, row++), block + ".conv1", false, randomNoise);
        // The row after a block's convolutions also styles the next block's first one.
        const torch::Tensor rgb = toRgb(x, wPlus.select(1, row), block + ".torgb");
        image = image.defined() ? upsample(image) + rgb : rgb;
    }
    return image;
}

} // namespace inlay::training
