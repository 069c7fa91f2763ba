#include "models/training/encoder.h"

#include "models/training/layers.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace inlay::training {

namespace {

constexpr int bottleneck = 384;

std::string layerName(int side) {
    return "encoder.b" + std::to_string(side);
}

} // namespace

Encoder::Encoder(int resolution, int numWs, int wDim, Parameters parameters)
    : m_resolution(resolution)
    , m_numWs(numWs)
    , m_wDim(wDim)
    , m_parameters(std::move(parameters)) {}

Parameters Encoder::randomParameters(const std::map<int, int>& channels, int numWs, int wDim,
                                     std::uint64_t seed) {
    torch::manual_seed(seed);
    Parameters p;
    int in = 3;
    for (int side = channels.rbegin()->first; side > 4; side /= 2) {
        const int out = channels.at(side / 2);
        p[layerName(side) + ".weight"] = torch::randn({out, in, 3, 3});
        p[layerName(side) + ".bias"] = torch::zeros({out});
        in = out;
    }
    p["encoder.fc0.weight"] = torch::randn({bottleneck, std::int64_t{in} * 16});
    p["encoder.fc0.bias"] = torch::zeros({bottleneck});
    // Near zero at first: encoding begins at mean w.
    p["encoder.fc1.weight"] = torch::randn({std::int64_t{numWs} * wDim, bottleneck}) * 0.1;
    p["encoder.fc1.bias"] = torch::zeros({std::int64_t{numWs} * wDim});
    return p;
}

torch::Tensor Encoder::encode(const torch::Tensor& images, const torch::Tensor& meanW) const {
    torch::Tensor x = channelsLast(images);
    for (int side = m_resolution; side > 4; side /= 2) {
        const torch::Tensor& weight = m_parameters.at(layerName(side) + ".weight");
        const double gain = 1.0 / std::sqrt(static_cast<double>(weight.size(1) * 9));
        x = scaledLeakyRelu(
            torch::conv2d(x, weight * gain, m_parameters.at(layerName(side) + ".bias"), 2, 1));
    }
    x = scaledLeakyRelu(equalizedLinear(x.flatten(1), m_parameters.at("encoder.fc0.weight"),
                                        m_parameters.at("encoder.fc0.bias")));
    x = equalizedLinear(x, m_parameters.at("encoder.fc1.weight"),
                        m_parameters.at("encoder.fc1.bias"));
    return x.reshape({-1, m_numWs, m_wDim}) + meanW;
}

} // namespace inlay::training
