#include "core/engine/reference/textbook_vgg16.h"

#include "core/engine/network/seeded_random.h"

#include <cmath>

namespace inlay {

TextbookVgg16::TextbookVgg16(Vgg16Weights weights)
    : m_weights(std::move(weights)) {}

std::vector<torch::Tensor> TextbookVgg16::features(const torch::Tensor& image) const {
    const auto channel = [&](float r, float g, float b) {
        return torch::tensor({r, g, b}, image.options().requires_grad(false)).reshape({1, 3, 1, 1});
    };
    torch::Tensor x = image * 0.5 + 0.5;
    if (x.size(3) > 256)
        x = at::adaptive_avg_pool2d(x, {256, 256});
    x = (x - channel(0.485F, 0.456F, 0.406F)) / channel(0.229F, 0.224F, 0.225F);
    std::vector<torch::Tensor> kept;
    constexpr int conv42 = 8;
    for (int i = 0; i <= conv42; ++i) {
        const bool firstOfItsSize = i == 2 || i == 4 || i == 7;
        if (firstOfItsSize)
            x = at::max_pool2d(x, 2);
        const auto index = static_cast<std::size_t>(i);
        x = at::relu(at::conv2d(x, m_weights.weight[index], m_weights.bias[index], 1, 1));
        const bool counts = i == 0 || i == 1 || i == 5 || i == conv42;
        if (counts)
            kept.push_back(x);
    }
    return kept;
}

std::vector<torch::Tensor> TextbookVgg16::targetFeatures(const torch::Tensor& target) const {
    const torch::NoGradGuard noGrad;
    return features(target);
}

torch::Tensor TextbookVgg16::distance(const torch::Tensor& image,
                                      const std::vector<torch::Tensor>& targetFeatures) const {
    const std::vector<torch::Tensor> ours = features(image);
    torch::Tensor sum = (ours[0] - targetFeatures[0]).square().mean();
    for (std::size_t i = 1; i < ours.size(); ++i)
        sum = sum + (ours[i] - targetFeatures[i]).square().mean();
    return sum;
}

std::vector<torch::Tensor> TextbookVgg16::styleFeatures(const torch::Tensor& image) const {
    constexpr std::size_t conv32 = 2;
    return {features(image).at(conv32)};
}

Vgg16Weights randomVgg16Weights(torch::Device device) {
    Vgg16Weights weights;
    std::uint64_t seed = 1;
    for (const auto& [in, out] : vgg16Channels) {
        const double scale = std::sqrt(2.0 / (9.0 * in));
        weights.weight.push_back((seededNormal({out, in, 3, 3}, seed++) * scale).to(device));
        weights.bias.push_back(torch::zeros({out}, torch::TensorOptions().device(device)));
    }
    return weights;
}

} // namespace inlay
