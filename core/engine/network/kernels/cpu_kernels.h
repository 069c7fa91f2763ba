#pragma once

#include "core/engine/network/kernels/activation_job.h"
#include "core/engine/network/kernels/up_convolution_job.h"
#include "core/engine/network/kernels/winograd_job.h"

namespace inlay {

/// The code for one instruction set.
struct CpuKernels {
    /// The arithmetic is Winograd's F(4 x 4, 3 x 3) (Lavin and Gray, 2016): 36 products of matrices
    /// in place of 144 multiplications for 4 x 4 pixels. Tiles are worked on in multiples of
    /// `rowBlock`; output channels are packed, and padded, in blocks of `columnBlock`.
    int rowBlock;
    int columnBlock;
    int planeGap; ///< floats after each of the 36 planes of both scratch arrays

    /// Tiles `firstTile` to `lastTile`, in rows. `transformed` has room for
    /// 36 * (n * inChannels + planeGap) and `products` for 36 * (n * paddedOutChannels + planeGap)
    /// floats, n the tiles rounded up to `rowBlock`;
    /// `dot` [outChannels] is added to. The packed weight is
    /// [36, paddedOutChannels / columnBlock, inChannels, columnBlock].
    void (*convolve)(const WinogradJob& job, int firstTile, int lastTile, float* transformed,
                     float* products, float* dot);

    /// Pixels `first` to `last`; `sums` is added to: [2, channels], with RGB [5, channels].
    void (*activateBackward)(const ActivationJob& job, long first, long last, float* sums);

    /// features [pixels, channels] times kernel [3, channels] -> rgb [pixels, 3]; pixels `first` to
    /// `last`.
    void (*projectToRgb)(const float* features, int channels, const float* kernel, long first,
                         long last, float* rgb);

    /// The sum of `(a - b)^2`; `count` is a multiple of 16.
    float (*squaredDistance)(const float* a, const float* b, long count);

    /// An up-convolution's tiles, from the small picture to the slab and back from the slab's
    /// gradient to the small picture's: as `convolve`, with 81 planes in place of 36 and a packed
    /// weight of [36, paddedOutChannels / columnBlock, inChannels, columnBlock].
    void (*upConvolve)(const UpConvolutionJob& job, int firstTile, int lastTile, float* transformed,
                       float* products, float* dot);
    void (*downConvolve)(const UpConvolutionJob& job, int firstTile, int lastTile,
                         float* transformed, float* products, float* dot);

    /// Rows `first` to `last` of the result, from the slab.
    void (*blurAndActivate)(const UpConvolutionJob& job, int first, int last);

    /// Rows `first` to `last` of the wide picture's gradient, into the slab.
    void (*blurBackward)(const UpConvolutionJob& job, int first, int last);
};

/// The best for this processor; none on processors without AVX2 and FMA.
const CpuKernels* cpuKernels();

} // namespace inlay
