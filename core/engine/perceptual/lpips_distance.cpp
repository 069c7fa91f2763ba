#include "core/engine/perceptual/lpips_distance.h"

#include <ATen/ops/linalg_vector_norm.h>
#include <ATen/ops/tensor.h>

namespace inlay {

namespace {

const std::vector<int> layers{1, 3, 6, 9, 12}; // the last convolution of each block

} // namespace

// The package's own scaling layer works in [-1, 1]; here it is put in terms of [0, 1].
LpipsDistance::LpipsDistance(const Vgg16Weights& weights, const LpipsWeights& linear,
                             torch::Device device)
    : m_network(weights, layers, device)
    , m_mean((at::tensor({-0.030f, -0.088f, -0.188f}).view({1, 3, 1, 1}).to(device) + 1) / 2)
    , m_deviation(at::tensor({0.458f, 0.448f, 0.450f}).view({1, 3, 1, 1}).to(device) / 2) {
    validate(linear);
    for (const torch::Tensor& weight : linear)
        m_rootOfLinear.push_back(
            weight.detach().to(device, torch::kFloat32).clamp_min(0).sqrt().view({1, -1, 1, 1}));
}

std::vector<torch::Tensor> LpipsDistance::activations(const torch::Tensor& image) const {
    return m_network.features(normalised(limitedTo256(image), m_mean, m_deviation));
}

std::vector<torch::Tensor> LpipsDistance::styleFeatures(const torch::Tensor& image) const {
    constexpr std::size_t relu33 = 2;
    return {activations(image).at(relu33)};
}

std::vector<torch::Tensor> LpipsDistance::features(const torch::Tensor& image) const {
    std::vector<torch::Tensor> result = activations(image);
    for (std::size_t i = 0; i < result.size(); ++i) {
        // The norm's gradient is 0 where all channels are 0, which a root of a sum would make NaN.
        const torch::Tensor length = at::linalg_vector_norm(result[i], 2, {1}, true);
        result[i] = result[i] * (m_rootOfLinear[i] / (length + 1e-10));
    }
    return result;
}

std::vector<torch::Tensor> LpipsDistance::targetFeatures(const torch::Tensor& target) const {
    const at::NoGradGuard noGradient;
    return features(target);
}

torch::Tensor LpipsDistance::distance(const torch::Tensor& image,
                                      const std::vector<torch::Tensor>& targetFeatures) const {
    const std::vector<torch::Tensor> own = features(image);
    torch::Tensor sum;
    for (std::size_t i = 0; i < own.size(); ++i) {
        const double pixels = static_cast<double>(own[i].size(2) * own[i].size(3));
        const torch::Tensor term = (own[i] - targetFeatures.at(i)).square().sum() / pixels;
        sum = sum.defined() ? sum + term : term;
    }
    return sum;
}

} // namespace inlay
