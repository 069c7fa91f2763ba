#include "core/perceptual/vgg16_network.h"

#include "core/base/error.h"

#include <ATen/ops/adaptive_avg_pool2d.h>
#include <ATen/ops/avg_pool2d.h>
#include <ATen/ops/conv2d.h>
#include <ATen/ops/max_pool2d.h>
#include <algorithm>
#include <cmath>

namespace inlay {

namespace {

/// A 2 x 2 max pooling comes before each of these.
constexpr std::array<int, 4> firstOfBlock{2, 4, 7, 10};

} // namespace

Vgg16Network::Vgg16Network(const Vgg16Weights& weights, torch::Device device) {
    validate(weights);
    for (std::size_t i = 0; i < vgg16Channels.size(); ++i) {
        m_weight.push_back(weights.weight[i]
                               .detach()
                               .to(device, torch::kFloat32)
                               .contiguous(at::MemoryFormat::ChannelsLast));
        m_bias.push_back(weights.bias[i].detach().to(device, torch::kFloat32).contiguous());
    }
}

std::vector<torch::Tensor> Vgg16Network::features(const torch::Tensor& input,
                                                  const std::vector<int>& layers) const {
    std::vector<torch::Tensor> result;
    torch::Tensor x = input.contiguous(at::MemoryFormat::ChannelsLast);
    for (int layer = 0; layer <= layers.back(); ++layer) {
        const std::size_t i = static_cast<std::size_t>(layer);
        if (std::find(firstOfBlock.begin(), firstOfBlock.end(), layer) != firstOfBlock.end())
            x = at::max_pool2d(x, {2, 2}, {2, 2});
        x = at::conv2d(x, m_weight[i], m_bias[i], {1, 1}, {1, 1}).relu_();
        if (std::find(layers.begin(), layers.end(), layer) != layers.end())
            result.push_back(x);
    }
    return result;
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
