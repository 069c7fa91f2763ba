#include "models/training/discriminator.h"

#include "models/training/layers.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace inlay::training {

namespace {

constexpr int64_t groupSize = 4; // of the minibatch standard deviation

std::string blockName(int side) {
    return "b" + std::to_string(side);
}

torch::Tensor biased(const torch::Tensor& x, const torch::Tensor& bias) {
    return x + bias.reshape({1, -1, 1, 1});
}

/// One more feature map: how much the pictures of a group differ (Karras et al. 2018, section 3).
torch::Tensor appendStandardDeviation(const torch::Tensor& x) {
    const int64_t n = x.size(0);
    const int64_t group = n % groupSize == 0 ? groupSize : n;
    torch::Tensor y = x.reshape({group, -1, x.size(1), x.size(2), x.size(3)});
    y = y - y.mean(0);
    y = (y.square().mean(0) + 1e-8).sqrt().mean({1, 2, 3}); // [n / group]
    y = y.reshape({-1, 1, 1, 1}).repeat({group, 1, x.size(2), x.size(3)});
    return torch::cat({x, y}, 1);
}

} // namespace

Discriminator::Discriminator(std::map<int, int> channels, Parameters parameters)
    : m_channels(std::move(channels))
    , m_parameters(std::move(parameters)) {}

Parameters Discriminator::randomParameters(const std::map<int, int>& channels, std::uint64_t seed) {
    torch::manual_seed(seed);
    Parameters p;
    const int resolution = channels.rbegin()->first;
    p["fromrgb.weight"] = torch::randn({channels.at(resolution), 3, 1, 1});
    p["fromrgb.bias"] = torch::zeros({channels.at(resolution)});
    for (int side = resolution; side > 4; side /= 2) {
        const int in = channels.at(side);
        const int out = channels.at(side / 2);
        const std::string name = blockName(side);
        p[name + ".conv0.weight"] = torch::randn({in, in, 3, 3});
        p[name + ".conv0.bias"] = torch::zeros({in});
        p[name + ".conv1.weight"] = torch::randn({out, in, 3, 3});
        p[name + ".conv1.bias"] = torch::zeros({out});
        p[name + ".skip.weight"] = torch::randn({out, in, 1, 1});
    }
    const int last = channels.at(4);
    p["b4.conv.weight"] = torch::randn({last, last + 1, 3, 3});
    p["b4.conv.bias"] = torch::zeros({last});
    p["b4.fc.weight"] = torch::randn({last, std::int64_t{last} * 16});
    p["b4.fc.bias"] = torch::zeros({last});
    p["b4.out.weight"] = torch::randn({1, last});
    p["b4.out.bias"] = torch::zeros({1});
    return p;
}

torch::Tensor Discriminator::block(const torch::Tensor& x, int side) const {
    const std::string name = blockName(side);
    const torch::Tensor skip = downConvolution(x, get(name + ".skip.weight"));
    torch::Tensor y = scaledLeakyRelu(
        biased(equalizedConvolution(x, get(name + ".conv0.weight")), get(name + ".conv0.bias")));
    y = scaledLeakyRelu(
        biased(downConvolution(y, get(name + ".conv1.weight")), get(name + ".conv1.bias")));
    return (y + skip) * std::sqrt(0.5);
}

torch::Tensor Discriminator::judge(const torch::Tensor& images) const {
    torch::Tensor x = features(images, static_cast<int>(m_channels.size()) - 1).back();
    x = appendStandardDeviation(x);
    x = scaledLeakyRelu(
        biased(equalizedConvolution(x, get("b4.conv.weight")), get("b4.conv.bias")));
    x = scaledLeakyRelu(equalizedLinear(x.flatten(1), get("b4.fc.weight"), get("b4.fc.bias")));
    return equalizedLinear(x, get("b4.out.weight"), get("b4.out.bias")).squeeze(1);
}

std::vector<torch::Tensor> Discriminator::features(const torch::Tensor& images, int levels) const {
    torch::Tensor x = scaledLeakyRelu(biased(
        equalizedConvolution(channelsLast(images), get("fromrgb.weight")), get("fromrgb.bias")));
    std::vector<torch::Tensor> found;
    int side = m_channels.rbegin()->first;
    for (int level = 0; level < levels && side > 4; ++level, side /= 2) {
        x = block(x, side);
        found.push_back(x);
    }
    return found;
}

} // namespace inlay::training
