#pragma once

#include "core/engine/checkpoint/checkpoint.h"

#include <cstdint>
#include <string>

namespace inlay {

/// The shape of a StyleGAN 2; channels at resolution r are `min(channelBase / r, channelMax)`.
struct RandomNetworkShape {
    std::string architecture = "skip";
    int resolution = 32;
    int channelBase = 512;
    int channelMax = 32;
    int zDim = 16;
    int wDim = 24;
    int cDim = 0;
    int mappingLayers = 2;
    double convClamp = -1; ///< negative: none
};

/// A complete StyleGAN 2 checkpoint with random weights, as a training would begin with, except
/// that biases and noise strengths are not zero: for tests and for measuring speed. The same seed
/// gives the same weights.
Checkpoint randomNetwork(const RandomNetworkShape& shape, std::uint64_t seed);

} // namespace inlay
