#pragma once

#include "core/engine/network/kernels/styled_convolution.h"
#include "core/engine/perceptual/vgg16_weights.h"

namespace inlay {

/// VGG-16's convolutions with constant weights, run only as far as they are needed. Lives on one
/// thread. Convolutions are numbered
/// from 0: conv1_1 is 0, conv1_2 1, conv2_1 2, ... conv5_3 12.
class Vgg16Network {
public:
    /// `layers` (ascending): whose activations are wanted. Throws Error where `validate` does.
    Vgg16Network(const Vgg16Weights& weights, const std::vector<int>& layers, torch::Device device);

    /// The activations after the ReLU of each of the layers. `input` [1, 3, h, w] is normalised
    /// already; at least 16 px a side to reach conv5. Differentiable with respect to it.
    std::vector<torch::Tensor> features(const torch::Tensor& input) const;

    /// Their mean squared differences from `targets`, which `features` gave, summed.
    torch::Tensor squaredDistance(const torch::Tensor& input,
                                  const std::vector<torch::Tensor>& targets) const;

private:
    struct Layer {
        torch::Tensor weight;            ///< [out, in, 3, 3]
        torch::Tensor bias;              ///< [out]
        mutable StyledConvolution fused; ///< made when first needed, on CPUs that have it
        mutable bool triedFusing = false;
        bool pools = false; ///< a 2 x 2 maximum comes before
        bool wanted = false;
    };

    static bool fuses(const torch::Tensor& input);
    static bool canFuse(const Layer& layer, const torch::Tensor& x);

    std::vector<Layer> m_layers;
};

/// `image` by area to at most 256 px a side, aspect kept; smaller ones as they are. This is the
/// size that the paper gives to VGG-16, and NVIDIA's projector to LPIPS.
torch::Tensor limitedTo256(const torch::Tensor& image);

/// `(image - mean) / deviation`, channel by channel, for images in [0, 1] that come in [-1, 1].
torch::Tensor normalised(const torch::Tensor& image, const torch::Tensor& mean,
                         const torch::Tensor& deviation);

} // namespace inlay
