// Compiled with AVX2 and FMA: 12 of the 16 registers hold a block of 6 x 16 products.
#include "core/engine/network/kernels/cpu_kernels.h"

#define INLAY_VECTOR_FLOATS 8
#define INLAY_ROWS 6
#include "core/engine/network/kernels/vector.inc"

#include "core/engine/network/kernels/winograd_kernel.inc"

#include "core/engine/network/kernels/up_convolution_kernel.inc"

#include "core/engine/network/kernels/up_blur_kernel.inc"

#include "core/engine/network/kernels/activation_kernel.inc"

namespace inlay {
extern const CpuKernels kernelsAvx2;
const CpuKernels kernelsAvx2{
    rows,         panel,           planeGap,         runTiles,          activateBackward,
    projectToRgb, squaredDistance, runUpTiles<true>, runUpTiles<false>, blurAndActivate,
    blurBackward};
} // namespace inlay
