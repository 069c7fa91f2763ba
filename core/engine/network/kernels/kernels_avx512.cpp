// Compiled with AVX-512: 24 of the 32 registers hold a block of 12 x 32 products.
#include "core/engine/network/kernels/cpu_kernels.h"

#define INLAY_VECTOR_FLOATS 16
#define INLAY_ROWS 12
#include "core/engine/network/kernels/vector.inc"

#include "core/engine/network/kernels/winograd_kernel.inc"

#include "core/engine/network/kernels/up_convolution_kernel.inc"

#include "core/engine/network/kernels/up_blur_kernel.inc"

#include "core/engine/network/kernels/activation_kernel.inc"

namespace inlay {
extern const CpuKernels kernelsAvx512;
const CpuKernels kernelsAvx512{
    rows,         panel,           planeGap,         runTiles,          activateBackward,
    projectToRgb, squaredDistance, runUpTiles<true>, runUpTiles<false>, blurAndActivate,
    blurBackward};
} // namespace inlay
