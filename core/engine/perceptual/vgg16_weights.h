#pragma once

#include <array>
#include <torch/types.h>
#include <vector>

namespace inlay {

/// The 13 convolutions of VGG-16 (configuration D of Simonyan and Zisserman, 2015), as torchvision
/// trained them: RGB, ImageNet normalisation. float32.
struct Vgg16Weights {
    std::vector<torch::Tensor> weight; ///< [out, in, 3, 3] each
    std::vector<torch::Tensor> bias;   ///< [out] each
};

/// Channels in and out of each convolution.
constexpr std::array<std::array<int, 2>, 13> vgg16Channels{{{3, 64},
                                                            {64, 64},
                                                            {64, 128},
                                                            {128, 128},
                                                            {128, 256},
                                                            {256, 256},
                                                            {256, 256},
                                                            {256, 512},
                                                            {512, 512},
                                                            {512, 512},
                                                            {512, 512},
                                                            {512, 512},
                                                            {512, 512}}};

/// The linear layers of LPIPS for VGG-16 (version 0.1): one non-negative weight for each channel of
/// relu1_2, relu2_2, relu3_3, relu4_3 and relu5_3: 64, 128, 256, 512, 512 values.
using LpipsWeights = std::vector<torch::Tensor>;

constexpr std::array<int, 5> lpipsChannels{64, 128, 256, 512, 512};

/// Throw Error (CorruptFile), naming the layer, its shape and what it should be, or (NonFinite).
void validate(const Vgg16Weights& weights);
void validate(const LpipsWeights& weights);

} // namespace inlay
