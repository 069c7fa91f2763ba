#include "core/engine/process_setup.h"

#include <cstdlib>
#include <malloc.h>

namespace inlay {

void prepareProcessForEngine() {
#if defined(__x86_64__)
    if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
        __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512vl"))
        setenv("OPENBLAS_CORETYPE", "SkylakeX", 0);
    else if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma"))
        setenv("OPENBLAS_CORETYPE", "Haswell", 0);
#endif
    constexpr int keepBelow = 1 << 30; // bytes
    mallopt(M_MMAP_THRESHOLD, keepBelow);
    mallopt(M_TRIM_THRESHOLD, keepBelow);
}

} // namespace inlay
