#pragma once

#include "core/engine/perceptual/perceptual_distance.h"
#include "core/engine/perceptual/vgg16_network.h"

namespace inlay {

/// The perceptual loss of Image2StyleGAN (Abdal et al. 2019, equation 2): the mean squared
/// differences of conv1_1, conv1_2, conv3_2 and conv4_2, each after its ReLU, summed. ImageNet
/// normalisation. Pictures larger than 256 px are reduced to it by area, smaller ones are taken as
/// they are; at least 8 px a side.
class Vgg16Distance : public PerceptualDistance {
public:
    Vgg16Distance(const Vgg16Weights& weights, torch::Device device);

    PerceptualDistanceKind kind() const override { return PerceptualDistanceKind::Vgg16; }
    std::vector<torch::Tensor> targetFeatures(const torch::Tensor& target) const override;
    torch::Tensor distance(const torch::Tensor& image,
                           const std::vector<torch::Tensor>& targetFeatures) const override;
    /// conv3_2.
    std::vector<torch::Tensor> styleFeatures(const torch::Tensor& image) const override;

private:
    torch::Tensor prepared(const torch::Tensor& image) const;

    Vgg16Network m_network;
    torch::Tensor m_mean;
    torch::Tensor m_deviation;
};

} // namespace inlay
