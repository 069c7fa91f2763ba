#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <torch/types.h>
#include <vector>

namespace inlay {

/// How StyleGAN 3 lays out its layers (Karras et al. 2021, appendix F; NVIDIA's
/// `SynthesisNetwork`): cutoffs and sampling rates grow geometrically from layer to layer, and
/// follow from the resolution and the number of layers.
struct StyleGan3Design {
    struct Layer {
        std::string name; ///< "L0_36_512": index, side with margin, channels
        std::int64_t size = 0;
        std::int64_t samplingRate = 0; ///< of its output
        double cutoff = 0;             ///< of its output, in cycles over the picture's side
        double halfWidth = 0;          ///< of the transition band around the cutoff
    };
    std::vector<Layer> layers; ///< the last one is to RGB
    std::int64_t inputSize = 0;
    std::int64_t inputSamplingRate = 0;
    double inputBandwidth = 0;
};

/// From the layers' names, in any order. Throws Error (UnsupportedFormat) where they do not have
/// the sizes of the usual design.
StyleGan3Design designOfStyleGan3(std::vector<std::string> names);

/// Puts the filters that a state dict leaves out (`<layer>.up_filter`, `.down_filter`: buffers, not
/// parameters) beside the layers' other tensors, six taps a sample as NVIDIA has them, those of
/// configuration `r` radial. Says how many it put there.
int addMissingFilters(const StyleGan3Design& design, bool isConfigR,
                      std::map<std::string, torch::Tensor>& tensors);

} // namespace inlay
