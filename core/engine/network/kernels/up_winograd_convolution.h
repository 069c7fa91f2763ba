#pragma once

#include "core/engine/network/kernels/up_convolution_job.h"

#include <torch/types.h>

namespace inlay {

/// StyleGAN 2's up-convolution with a constant weight on the CPU, in one direction: Winograd's
/// method on the transposed convolution, then the blur and the activation, or the way back. Worked
/// on in slabs of rows, so that what lies between stays in the cache.
class UpWinogradConvolution {
public:
    UpWinogradConvolution() = default;
    /// `weight` [out, in, 3, 3], both multiples of 16. For the way back: transposed and flipped.
    explicit UpWinogradConvolution(const torch::Tensor& weight);

    /// Runs `job`, of which the caller sets the sizes in pixels, the pictures and what follows.
    void runUp(UpConvolutionJob job) const;

    /// The same back; returns the sums, [out], if `other` is given.
    torch::Tensor runBack(UpConvolutionJob job) const;

private:
    int blockSize(int tiles) const;
    void prepare(UpConvolutionJob& job) const;

    torch::Tensor m_weight; ///< packed as CpuKernels say
    int m_inChannels = 0;
    int m_outChannels = 0;
};

} // namespace inlay
