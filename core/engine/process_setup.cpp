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
    // A thread that waits for its sisters spins for milliseconds by default; on a machine with
    // other work that keeps exactly these sisters off their cores. How long a turn of that loop
    // takes differs by processor: with 20000 a step took 3.5 times as long as with 1000 on a busy
    // EPYC.
    setenv("GOMP_SPINCOUNT", "1000", 0);
    constexpr int keepBelow = 1 << 30; // bytes
    mallopt(M_MMAP_THRESHOLD, keepBelow);
    mallopt(M_TRIM_THRESHOLD, keepBelow);
}

} // namespace inlay
