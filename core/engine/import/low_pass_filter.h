#pragma once

#include <torch/types.h>

namespace inlay {

/// How StyleGAN 3 designs the filters around its activations (Karras et al. 2021, appendix C;
/// NVIDIA's `SynthesisLayer.design_lowpass_filter`). Cutoff and rate in samples over the picture's
/// side; `halfWidth` is that of the transition band, as the paper's f_h.
struct LowPassDesign {
    int taps = 1;
    double cutoff = 0;
    double halfWidth = 0;
    double samplingRate = 0;
    bool radial = false; ///< the jinc of configuration r in place of a separable sinc
};

/// The filter, float32 [taps], or [taps, taps] where it is radial: sinc or jinc behind Kaiser's
/// window, whose taps sum to 1. Computed in double precision. Throws Error (InvalidArgument) where
/// the numbers are no filter's.
torch::Tensor lowPassFilter(const LowPassDesign& design);

} // namespace inlay
