#pragma once

namespace inlay {

/// The way back through `y = clamp(gain * leaky(v * scale[c] + noise[pixel] + bias[c]))`, told from
/// y alone. Channels-last float32, plain pointers for the reason that WinogradJob gives.
///
/// With t the gradient with respect to what the leaky ReLU was given, and u that value, it gives
/// `v' = t * scale[c]`, for each channel the sums of t and of `t * (u - noise)` over the pixels,
/// and for each pixel the sum of t over the channels.
struct ActivationJob {
    int channels = 0;                ///< a multiple of 16
    const float* result = nullptr;   ///< y [pixels, channels]
    const float* gradient = nullptr; ///< with respect to y
    float* out = nullptr;            ///< v' [pixels, channels]; may be `gradient`
    const float* scale = nullptr;    ///< [channels], or none
    const float* noise = nullptr;    ///< [pixels], or none
    float* noiseGradient = nullptr;  ///< [pixels], or none
    float slope = 1;                 ///< of the negative side
    float gain = 1;
    float limit = 0; ///< of the clamp; 0: none
};

} // namespace inlay
