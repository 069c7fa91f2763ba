#pragma once

#include "core/perceptual/vgg16_weights.h"

namespace inlay {

/// VGG-16's convolutions with constant weights, run only as far as they are needed. Convolutions
/// are counted from 0: conv1_1 is 0, conv1_2 1, conv2_1 2, ... conv5_3 12.
class Vgg16Network {
public:
    /// Throws Error where `validate` does.
    Vgg16Network(const Vgg16Weights& weights, torch::Device device);

    /// The activations after the ReLU of each of `layers` (ascending). `input` [1, 3, h, w] is
    /// normalised already; at least 16 px a side to reach conv5. Differentiable with respect to it.
    std::vector<torch::Tensor> features(const torch::Tensor& input,
                                        const std::vector<int>& layers) const;

private:
    std::vector<torch::Tensor> m_weight;
    std::vector<torch::Tensor> m_bias;
};

/// `image` by area to at most 256 px a side, aspect kept; smaller ones as they are. This is the
/// size that the paper gives to VGG-16, and NVIDIA's projector to LPIPS.
torch::Tensor limitedTo256(const torch::Tensor& image);

/// `(image - mean) / deviation`, channel by channel, for images in [0, 1] that come in [-1, 1].
torch::Tensor normalised(const torch::Tensor& image, const torch::Tensor& mean,
                         const torch::Tensor& deviation);

} // namespace inlay
