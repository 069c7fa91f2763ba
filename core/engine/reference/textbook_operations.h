#pragma once

#include <torch/types.h>

namespace inlay::textbook {

/// The operations of StyleGAN 2 as its papers and its original code write them down. Nothing is
/// fused, rearranged or precomputed: slow and obviously right. The fast versions are tested
/// against these, and timed against them.

/// `x` [n, c, h, w] with `factor - 1` zeros between pixels, padded by `before` and `after`, then
/// filtered by [1, 3, 3, 1] x [1, 3, 3, 1], normalised to sum 1, times `factor^2`.
torch::Tensor upsampleAndFilter(const torch::Tensor& x, int factor, int before, int after);

/// Twice the size.
torch::Tensor upsample2d(const torch::Tensor& x);

/// The weight [out, in, k, k] is modulated by `style` [n, in], demodulated if wanted, and each
/// picture is convolved with its own (a grouped convolution), after StyleGAN 2, equations 1 and 3.
/// `upsamples`: transposed with stride 2, then blurred.
torch::Tensor modulatedConvolution(const torch::Tensor& x, const torch::Tensor& weight,
                                   const torch::Tensor& style, bool demodulates, bool upsamples);

/// `x . (weight * gain / sqrt(in))^T + bias * gain`.
torch::Tensor fullyConnected(const torch::Tensor& x, const torch::Tensor& weight,
                             const torch::Tensor& bias, double gain);

} // namespace inlay::textbook
