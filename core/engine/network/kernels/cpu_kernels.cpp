#include "core/engine/network/kernels/cpu_kernels.h"

namespace inlay {

#if defined(__x86_64__)

extern const CpuKernels kernelsAvx2;
extern const CpuKernels kernelsAvx512;

const CpuKernels* cpuKernels() {
    if (__builtin_cpu_supports("avx512f"))
        return &kernelsAvx512;
    if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma"))
        return &kernelsAvx2;
    return nullptr;
}

#else

const CpuKernels* cpuKernels() {
    return nullptr;
}

#endif

} // namespace inlay
