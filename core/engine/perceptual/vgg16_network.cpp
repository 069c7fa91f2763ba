#include "core/engine/perceptual/vgg16_network.h"

#include <ATen/ops/adaptive_avg_pool2d.h>
#include <ATen/ops/avg_pool2d.h>
#include <ATen/ops/constant_pad_nd.h>
#include <ATen/ops/conv2d.h>
#include <ATen/ops/max_pool2d.h>
#include <ATen/ops/mse_loss.h>
#include <algorithm>
#include <cmath>
#include <tuple>

namespace inlay {

namespace {

/// A 2 x 2 max pooling comes before each of these.
constexpr std::array<int, 4> firstOfBlock{2, 4, 7, 10};

const Activation relu{0, 1, -1};

/// With zeros for further channels and kernels, so that there are a multiple of 16.
torch::Tensor withPaddedChannels(const torch::Tensor& tensor) {
    const std::int64_t missing = (16 - tensor.size(1) % 16) % 16;
    return missing ? at::constant_pad_nd(tensor, {0, 0, 0, 0, 0, missing}) : tensor;
}

bool contains(const std::vector<int>& layers, int layer) {
    return std::find(layers.begin(), layers.end(), layer) != layers.end();
}

torch::Tensor convolvedPlainly(const torch::Tensor& x, const torch::Tensor& weight,
                               const torch::Tensor& bias) {
    return at::conv2d(x, weight, bias, {1, 1}, {1, 1}).relu_();
}

} // namespace

Vgg16Network::Vgg16Network(const Vgg16Weights& weights, const std::vector<int>& layers,
                           torch::Device device) {
    validate(weights);
    for (int i = 0; i <= layers.back(); ++i) {
        const std::size_t index = static_cast<std::size_t>(i);
        Layer layer;
        layer.weight = weights.weight[index]
                           .detach()
                           .to(device, torch::kFloat32)
                           .contiguous(at::MemoryFormat::ChannelsLast);
        layer.bias = weights.bias[index].detach().to(device, torch::kFloat32).contiguous();
        layer.pools = std::find(firstOfBlock.begin(), firstOfBlock.end(), i) != firstOfBlock.end();
        layer.wanted = contains(layers, i);
        m_layers.push_back(layer);
    }
}

// Fewer pixels are not worth it: neither small pictures, nor the last layers of larger ones, whose
// plain convolutions are as fast.
bool Vgg16Network::fuses(const torch::Tensor& input) {
    return input.size(2) >= 128 && input.size(3) >= 128;
}

bool Vgg16Network::canFuse(const Layer& layer, const torch::Tensor& x) {
    if (x.size(2) < 32)
        return false;
    if (!layer.triedFusing) {
        layer.triedFusing = true;
        const torch::Tensor padded = withPaddedChannels(layer.weight);
        if (StyledConvolution::isSupported(padded))
            layer.fused = StyledConvolution(padded, layer.bias, false);
    }
    return layer.fused.canTake(x);
}

std::vector<torch::Tensor> Vgg16Network::features(const torch::Tensor& input) const {
    std::vector<torch::Tensor> result;
    torch::Tensor x = input.contiguous(at::MemoryFormat::ChannelsLast);
    const bool fused = fuses(input);
    for (const Layer& layer : m_layers) {
        if (layer.pools)
            x = at::max_pool2d(x, {2, 2}, {2, 2});
        x = fused && canFuse(layer, x) ? layer.fused({withPaddedChannels(x), {}, {}, {}, relu})
                                       : convolvedPlainly(x, layer.weight, layer.bias);
        if (layer.wanted)
            result.push_back(x);
    }
    return result;
}

torch::Tensor Vgg16Network::squaredDistance(const torch::Tensor& input,
                                            const std::vector<torch::Tensor>& targets) const {
    torch::Tensor x = input.contiguous(at::MemoryFormat::ChannelsLast);
    const bool fused = fuses(input);
    torch::Tensor sum;
    std::size_t next = 0;
    for (const Layer& layer : m_layers) {
        if (layer.pools)
            x = at::max_pool2d(x, {2, 2}, {2, 2});
        torch::Tensor distance;
        if (!fused || !canFuse(layer, x)) {
            x = convolvedPlainly(x, layer.weight, layer.bias);
            if (layer.wanted)
                distance = at::mse_loss(x, targets.at(next++));
        } else if (layer.wanted) {
            std::tie(x, distance) = layer.fused.withDistance(
                {withPaddedChannels(x), {}, {}, {}, relu}, targets.at(next++));
        } else {
            x = layer.fused({withPaddedChannels(x), {}, {}, {}, relu});
        }
        if (distance.defined())
            sum = sum.defined() ? sum + distance : distance;
    }
    return sum;
}

torch::Tensor limitedTo256(const torch::Tensor& image) {
    constexpr std::int64_t limit = 256;
    const std::int64_t height = image.size(2);
    const std::int64_t width = image.size(3);
    const std::int64_t longer = std::max(height, width);
    if (longer <= limit)
        return image;
    const std::int64_t factor = longer / limit;
    if (height % factor == 0 && width % factor == 0 && longer == limit * factor)
        return at::avg_pool2d(image, {factor, factor}, {factor, factor});
    const auto scaled = [&](std::int64_t extent) {
        const double exact = static_cast<double>(extent) * limit / static_cast<double>(longer);
        return std::max<std::int64_t>(1, std::llround(exact));
    };
    return at::adaptive_avg_pool2d(image, {scaled(height), scaled(width)});
}

torch::Tensor normalised(const torch::Tensor& image, const torch::Tensor& mean,
                         const torch::Tensor& deviation) {
    return (image - (mean * 2 - 1)) * (0.5 / deviation);
}

} // namespace inlay
