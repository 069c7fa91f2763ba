#pragma once

#include "core/engine/perceptual/perceptual_distance.h"
#include "core/engine/perceptual/vgg16_weights.h"

namespace inlay {

/// The perceptual loss of Image2StyleGAN, written down plainly: VGG-16 up to conv4_2, layer by
/// layer in contiguous layout, mean squared differences of four of them.
class TextbookVgg16 : public PerceptualDistance {
public:
    explicit TextbookVgg16(Vgg16Weights weights);

    PerceptualDistanceKind kind() const override { return PerceptualDistanceKind::Vgg16; }
    std::vector<torch::Tensor> targetFeatures(const torch::Tensor& target) const override;
    torch::Tensor distance(const torch::Tensor& image,
                           const std::vector<torch::Tensor>& targetFeatures) const override;
    std::vector<torch::Tensor> styleFeatures(const torch::Tensor& image) const override;

private:
    std::vector<torch::Tensor> features(const torch::Tensor& image) const;

    Vgg16Weights m_weights;
};

/// VGG-16 with random weights of the usual size, for measuring speed.
Vgg16Weights randomVgg16Weights(torch::Device device);

} // namespace inlay
