#pragma once

#include "core/engine/network/kernels/up_convolution_job.h"

#include <torch/types.h>

namespace inlay {

/// StyleGAN 2's up-convolution with a constant weight on the CPU, in one direction: Winograd's
/// method on the transposed convolution, then the blur and the activation, or their backward pass.
/// Computed in slabs of rows, so that intermediate values stay in the cache.
class UpWinogradConvolution {
public:
    UpWinogradConvolution() = default;
    /// `weight` [out, in, 3, 3], both multiples of 16. For the backward pass: transposed and
    /// flipped.
    explicit UpWinogradConvolution(const torch::Tensor& weight);

    /// Runs `job`, of which the caller sets the sizes in pixels, the pictures and what follows.
    void runUp(UpConvolutionJob job) const;

    /// The backward pass; returns the sums, [out], if `other` is given.
    torch::Tensor runBack(UpConvolutionJob job) const;

private:
    int blockSize(int tiles) const;
    void prepare(UpConvolutionJob& job) const;

    torch::Tensor m_weight; ///< packed as CpuKernels say
    int m_inChannels = 0;
    int m_outChannels = 0;
};

} // namespace inlay
