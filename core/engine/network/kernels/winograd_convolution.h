#pragma once

#include "core/engine/network/kernels/winograd_job.h"

#include <torch/types.h>

namespace inlay {

/// A 3 x 3 convolution with a constant weight on the CPU, by Winograd's F(4 x 4, 3 x 3): a quarter
/// of the multiplications, about half of the time of a direct convolution where there are many
/// pixels. Its rounding error is about ten times that of the direct one (1e-6 to 1e-5 of the
/// largest value).
class WinogradConvolution {
public:
    WinogradConvolution() = default;
    /// `weight` [out, in, 3, 3], both multiples of 16. Throws Error (InvalidArgument).
    explicit WinogradConvolution(const torch::Tensor& weight);

    /// Has this processor the instructions, and do the channels fit?
    static bool isSupported(std::int64_t inChannels, std::int64_t outChannels);

    /// Runs `job`, of which the caller sets pointers, height, width and epilogue. Returns
    /// the sums of `ScaleAndDot`, [out], else nothing. The same result for one number of threads.
    torch::Tensor run(WinogradJob job) const;

private:
    torch::Tensor m_weight; ///< packed as CpuKernels say
    int m_inChannels = 0;
    int m_outChannels = 0;
};

} // namespace inlay
