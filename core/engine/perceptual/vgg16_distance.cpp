#include "core/engine/perceptual/vgg16_distance.h"

#include <ATen/ops/tensor.h>

namespace inlay {

namespace {

const std::vector<int> layers{0, 1, 5, 8}; // conv1_1, conv1_2, conv3_2, conv4_2

} // namespace

Vgg16Distance::Vgg16Distance(const Vgg16Weights& weights, torch::Device device)
    : m_network(weights, layers, device)
    , m_mean(at::tensor({0.485f, 0.456f, 0.406f}).view({1, 3, 1, 1}).to(device))
    , m_deviation(at::tensor({0.229f, 0.224f, 0.225f}).view({1, 3, 1, 1}).to(device)) {}

torch::Tensor Vgg16Distance::prepared(const torch::Tensor& image) const {
    return normalised(limitedTo256(image), m_mean, m_deviation);
}

std::vector<torch::Tensor> Vgg16Distance::targetFeatures(const torch::Tensor& target) const {
    const at::NoGradGuard noGradient;
    return m_network.features(prepared(target));
}

torch::Tensor Vgg16Distance::distance(const torch::Tensor& image,
                                      const std::vector<torch::Tensor>& targetFeatures) const {
    return m_network.squaredDistance(prepared(image), targetFeatures);
}

std::vector<torch::Tensor> Vgg16Distance::styleFeatures(const torch::Tensor& image) const {
    constexpr std::size_t conv32 = 2;
    return {m_network.features(prepared(image)).at(conv32)};
}

} // namespace inlay
