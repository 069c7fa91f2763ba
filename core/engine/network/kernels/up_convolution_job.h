#pragma once

namespace inlay {

/// StyleGAN 2's up-convolution of one picture, or its backward pass, some rows at a time. Between
/// the convolution and the blur lies the wide picture: [2 height + 1, 2 width + 1] pixels, of which
/// a slab of rows is kept. Channels-last float32, plain pointers for the reason that WinogradJob
/// gives.
///
/// Along one axis, with x the small picture, y the wide one and z the result:
/// `y[2 q] = w[0] x[q] + w[2] x[q - 1]`, `y[2 q + 1] = w[1] x[q]`,
/// `z[i] = (y[i - 1] + 3 y[i] + 3 y[i + 1] + y[i + 2]) / 4`, all zero outside.
struct UpConvolutionJob {
    int height = 0; ///< of the small picture, in pixels
    int width = 0;
    int inChannels = 0; ///< of this direction; multiples of 16
    int outChannels = 0;
    int tilesAcross = 0; ///< 4 x 4 pixels of the small picture each

    const float* weight = nullptr; ///< transformed and packed, see CpuKernels

    /// The slab's row 0 is row `slabRow` of the wide picture; every row has `slabColumns` pixels.
    float* slab = nullptr;
    int slabRow = 0;
    int slabColumns = 0;

    const float* small = nullptr;      ///< [height, width, inChannels], upward
    const float* smallScale = nullptr; ///< [inChannels], or none
    float* result = nullptr;           ///< [2 height, 2 width, outChannels], upward

    /// Upward, after the blur: `clamp(gain * leaky(v * scale[c] + noise[pixel] + bias[c]))`. Back:
    /// `v * scale[c]`, and the sums over the pixels of `v * other`. Each part where it is given.
    const float* scale = nullptr;
    const float* bias = nullptr;
    const float* noise = nullptr; ///< [2 height, 2 width]
    float slope = 1;              ///< of the negative side
    float gain = 1;
    float limit = 0; ///< of the clamp; 0: none

    const float* gradient = nullptr; ///< [2 height, 2 width, inChannels], back
    float* smallGradient = nullptr;  ///< [height, width, outChannels], back
    const float* other = nullptr;    ///< [height, width, outChannels], back, or none
};

} // namespace inlay
