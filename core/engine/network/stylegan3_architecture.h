#pragma once

#include "core/model/network/network_info.h"

#include <array>
#include <string>
#include <vector>

namespace inlay {

struct Checkpoint;

/// One layer of StyleGAN 3's synthesis network (Karras et al. 2021, section 3 and figure 4b).
struct StyleGan3LayerShape {
    std::string name; ///< "L0_36_512": index, side of the output, channels
    int inSize = 0;   ///< side of the features, margin included
    int outSize = 0;
    int inRate = 0; ///< samples over the picture's side, without margin
    int outRate = 0;
    bool toRgb = false;
};

/// The shape of a StyleGAN 3 synthesis network; see `network_metadata.h` for where it is written.
struct StyleGan3Architecture {
    int resolution = 0;
    int imageChannels = 3;
    int wDim = 0;
    int numWs = 0;
    int inputSize = 0;
    int inputRate = 0;
    double inputBandwidth = 0; ///< cycles over the picture's side
    int lreluUpsampling = 2;   ///< the leaky ReLU works at this multiple of the sampling rate
    double convClamp = 256;    ///< negative: none
    double outputScale = 0.25;
    std::vector<StyleGan3LayerShape> layers; ///< the last one makes RGB

    /// Throws Error (CorruptFile, UnsupportedFormat), naming what does not fit.
    static StyleGan3Architecture of(const Checkpoint& checkpoint);

    std::vector<StyleLayer> styleLayers() const;
};

} // namespace inlay
