#pragma once

namespace inlay {

/// One 3 x 3 convolution (stride 1, zero padding 1, batch 1) over channels-last float32 data, with
/// what comes before and after it fused in. Plain pointers: the code that works on it is compiled
/// once for each instruction set and must share no inline function with the rest of the program.
struct WinogradJob {
    int height = 0; ///< of the convolution, in pixels
    int width = 0;
    int inChannels = 0; ///< multiples of 16
    int outChannels = 0;
    int tilesAcross = 0; ///< 4 x 4 pixels each
    int tilesDown = 0;

    const float* input = nullptr;      ///< [height, width, inChannels]
    const float* inputScale = nullptr; ///< [inChannels], or none
    const float* weight = nullptr;     ///< transformed and packed, see CpuKernels
    float* output = nullptr;           ///< [height, width, outChannels]

    /// What the result v becomes. `Activate`: `clamp(gain * leaky(v * scale[c] + noise[pixel] +
    /// bias[c]))`, each part where it is given. `ScaleAndDot`: `v * scale[c]`, and the sum over the
    /// pixels of `v * other` for each channel goes to `dot`.
    enum class Epilogue { None, Activate, ScaleAndDot };
    Epilogue epilogue = Epilogue::None;
    const float* scale = nullptr;
    const float* bias = nullptr;
    const float* noise = nullptr; ///< [height, width]
    float slope = 1;              ///< of the negative side
    float gain = 1;
    float limit = 0;              ///< of the clamp; 0: none
    const float* other = nullptr; ///< laid out as the output
};

} // namespace inlay
