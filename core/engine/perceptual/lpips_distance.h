#pragma once

#include "core/engine/perceptual/perceptual_distance.h"
#include "core/engine/perceptual/vgg16_network.h"

namespace inlay {

/// LPIPS (Zhang, Isola, Efros, Shechtman and Wang, 2018), VGG-16, version 0.1: the features of
/// relu1_2, relu2_2, relu3_3, relu4_3 and relu5_3, each scaled to unit length over the channels,
/// differenced, squared, weighted by channel, averaged over space and summed. Pictures larger than
/// 256 px are reduced to it by area; at least 16 px a side.
class LpipsDistance : public PerceptualDistance {
public:
    LpipsDistance(const Vgg16Weights& weights, const LpipsWeights& linear, torch::Device device);

    PerceptualDistanceKind kind() const override { return PerceptualDistanceKind::Lpips; }
    std::vector<torch::Tensor> targetFeatures(const torch::Tensor& target) const override;
    torch::Tensor distance(const torch::Tensor& image,
                           const std::vector<torch::Tensor>& targetFeatures) const override;
    /// relu3_3, as VGG-16 gives it.
    std::vector<torch::Tensor> styleFeatures(const torch::Tensor& image) const override;

private:
    std::vector<torch::Tensor> activations(const torch::Tensor& image) const;
    std::vector<torch::Tensor> features(const torch::Tensor& image) const;

    Vgg16Network m_network;
    std::vector<torch::Tensor> m_rootOfLinear; ///< [1, c, 1, 1]: scales before the square
    torch::Tensor m_mean;
    torch::Tensor m_deviation;
};

} // namespace inlay
