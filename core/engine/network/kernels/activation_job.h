#pragma once

namespace inlay {

/// The backward pass of `y = clamp(gain * leaky(v * scale[c] + noise[pixel] + bias[c]))`, from its
/// result y alone. Channels-last float32, plain pointers for the reason that WinogradJob gives.
///
/// The gradient with respect to y is the sum of `gradient`, of what comes from an RGB image that
/// was made of y, `sum over k of rgbGradient[pixel][k] * rgbKernel[k][c]`, and of what comes from a
/// squared distance, `targetWeight * (y - target)`, each where it is given.
///
/// With t the gradient with respect to what the leaky ReLU was given, and u that value, it gives
/// `v' = t * scale[c]`; for each channel the sums over the pixels of t, of `t * (u - noise)`, and
/// of `rgbGradient[pixel][k] * y`; and for each pixel the sum of t over the channels.
struct ActivationJob {
    int channels = 0;                   ///< a multiple of 16
    const float* result = nullptr;      ///< y [pixels, channels]
    const float* gradient = nullptr;    ///< [pixels, channels], or none
    const float* rgbGradient = nullptr; ///< [pixels, 3], or none
    const float* rgbKernel = nullptr;   ///< [3, channels], with `rgbGradient`
    const float* target = nullptr;      ///< [pixels, channels], or none
    float targetWeight = 0;
    float* out = nullptr;           ///< v' [pixels, channels]
    const float* scale = nullptr;   ///< [channels], or none
    const float* noise = nullptr;   ///< [pixels], or none
    float* noiseGradient = nullptr; ///< [pixels], or none
    float slope = 1;                ///< of the negative side
    float gain = 1;
    float limit = 0; ///< of the clamp; 0: none
};

} // namespace inlay
