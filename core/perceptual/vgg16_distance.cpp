#include "core/perceptual/vgg16_distance.h"

#include <ATen/ops/mse_loss.h>
#include <ATen/ops/tensor.h>

namespace inlay {

namespace {

const std::vector<int> layers{0, 1, 5, 8}; // conv1_1, conv1_2, conv3_2, conv4_2

} // namespace

Vgg16Distance::Vgg16Distance(const Vgg16Weights& weights, torch::Device device)
    : m_network(weights, device)
    , m_mean(at::tensor({0.485f, 0.456f, 0.406f}).view({1, 3, 1, 1}).to(device))
    , m_deviation(at::tensor({0.229f, 0.224f, 0.225f}).view({1, 3, 1, 1}).to(device)) {}

std::string Vgg16Distance::name() const {
    return "VGG-16";
}

std::vector<torch::Tensor> Vgg16Distance::features(const torch::Tensor& image) const {
    return m_network.features(normalised(limitedTo256(image), m_mean, m_deviation), layers);
}

std::vector<torch::Tensor> Vgg16Distance::targetFeatures(const torch::Tensor& target) const {
    const at::NoGradGuard noGradient;
    return features(target);
}

torch::Tensor Vgg16Distance::distance(const torch::Tensor& image,
                                      const std::vector<torch::Tensor>& targetFeatures) const {
    const std::vector<torch::Tensor> own = features(image);
    torch::Tensor sum;
    for (std::size_t i = 0; i < own.size(); ++i) {
        const torch::Tensor term = at::mse_loss(own[i], targetFeatures.at(i));
        sum = sum.defined() ? sum + term : term;
    }
    return sum;
}

} // namespace inlay
